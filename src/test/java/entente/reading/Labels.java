package entente.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * When a label or words of a fact are what a probe asks for.
 *
 * <p>{@code a|b} asks for a or b. Other names of one actor stand in {@code aliases.csv}; words
 * without content, words that make another body of a name, and endings in {@code words.csv}.
 */
final class Labels {
  private static final Pattern POSSESSIVE =
      Pattern.compile("['\u2019]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
  private static final Pattern DECIMAL = Pattern.compile("(?<=\\d)\\.(?=\\d)");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9_\u0370-\uffff]+");
  private static final Map<Character, String> LETTERS =
      Map.of('\u0131', "i", '\u0142', "l", '\u00f8', "o", '\u0111', "d", '\u00df', "ss");
  private static final int SHORTEST_STEM = 4;

  private static final Map<String, String> ALIASES = aliases();
  private static final Set<String> EMPTY = Set.copyOf(words("empty"));
  private static final Set<String> BODIES = Set.copyOf(words("body"));
  private static final List<String> ENDINGS = words("ending");

  private Labels() {}

  /** Without accents, capitals, article and possessive; an alias by its full name. */
  static String plain(String words) {
    StringBuilder letters = new StringBuilder();
    String apart = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(LETTERS.getOrDefault(c, String.valueOf(c)));
      }
    }
    String plain = POSSESSIVE.matcher(letters).replaceAll("");
    plain = THOUSANDS.matcher(plain).replaceAll("");
    plain = DECIMAL.matcher(plain).replaceAll("_");
    plain = NO_LETTER.matcher(plain).replaceAll(" ").strip();
    plain = plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
    return ALIASES.getOrDefault(plain, plain);
  }

  /** The stems of the words that carry content. */
  static Set<String> content(String words) {
    return Arrays.stream(plain(words).split(" "))
        .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
        .map(Labels::stem)
        .collect(Collectors.toSet());
  }

  private static String stem(String word) {
    return ENDINGS.stream()
        .filter(word::endsWith)
        .filter(ending -> word.length() - ending.length() >= SHORTEST_STEM)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }

  /**
   * Whether the label is the one wanted, or one of both is the other with titles, forenames or
   * initials more; {@code =} before what is wanted allows nothing more.
   */
  static boolean same(String wanted, String label) {
    return alternatives(wanted).stream().anyMatch(one -> sameAsOne(one, label));
  }

  private static boolean sameAsOne(String wanted, String label) {
    String one = plain(wanted);
    String other = plain(label);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean equal = one.replace(" ", "").equals(other.replace(" ", ""));
    return equal || (!wanted.startsWith("=") && isLonger(one, other));
  }

  private static boolean isLonger(String one, String other) {
    Set<String> a = new HashSet<>(List.of(one.split(" ")));
    Set<String> b = new HashSet<>(List.of(other.split(" ")));
    Set<String> fewer = a.size() <= b.size() ? a : b;
    Set<String> more = new HashSet<>(a.size() <= b.size() ? b : a);
    boolean covered = more.containsAll(fewer);
    more.removeAll(fewer);
    more.retainAll(BODIES);
    return covered && fewer.size() > 1 && more.isEmpty();
  }

  /** Whether the label is the one wanted or has all its words. */
  static boolean names(String wanted, String label) {
    return !plain(label).isEmpty()
        && alternatives(wanted).stream()
            .anyMatch(one -> same(one, label) || content(label).containsAll(content(one)));
  }

  /** Whether every word wanted is in the text. */
  static boolean holds(String wanted, String text) {
    Set<String> have = content(text);
    return Arrays.stream(wanted.strip().split("\\s+"))
        .allMatch(
            word -> alternatives(word).stream().anyMatch(one -> have.containsAll(content(one))));
  }

  /** What stands between the bars. */
  static List<String> alternatives(String wanted) {
    return List.of(wanted.split("\\|", -1));
  }

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    for (CSVRecord row : Tables.rows("aliases.csv")) {
      aliases.put(row.get("written"), row.get("means"));
    }
    return aliases;
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    for (CSVRecord row : Tables.rows("words.csv")) {
      if (row.get("list").equals(list)) {
        words.add(row.get("word"));
      }
    }
    return words;
  }
}
