package entente.evaluate;

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

/**
 * When two wordings count as the same, whatever their accents, capitals, articles and endings.
 *
 * <p>Other names of one actor stand in {@code aliases.csv}; words without content and endings that
 * are cut off in {@code words.csv}, the endings in the order in which they are tried.
 */
final class Wording {
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern NUMBER =
      Pattern.compile("\\d+(?:[.,]\\d+)*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String LOW_CLASS = "\u0334";
  private static final String HIGH_CLASS = "\u0345";
  private static final int FIRST_MARK = 0x300;
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_INITIALS = 3;
  private static final double SAME_NAME = 0.6;

  private final Map<String, String> aliases = new HashMap<>();
  private final Set<String> empty = new HashSet<>();
  private final List<String> endings = new ArrayList<>();

  Wording() {
    Resources.rows("aliases.csv").forEach(row -> aliases.put(row.get("written"), row.get("means")));
    Resources.rows("words.csv")
        .forEach(row -> (row.get("list").equals("empty") ? empty : endings).add(row.get("word")));
  }

  /** Small letters and digits, single spaces, no leading article, an alias by its full name. */
  String plain(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .codePoints()
            .filter(c -> !isCombining(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .toLowerCase(Locale.ROOT);
    plain = NO_LETTER.matcher(plain).replaceAll(" ").strip();
    plain = ARTICLE.matcher(plain).replaceFirst("");
    return aliases.getOrDefault(plain, plain);
  }

  /**
   * Whether the canonical combining class is not 0, which Java does not tell: such a character
   * changes places with one of a higher class before it, or of a lower one behind it.
   */
  private static boolean isCombining(int c) {
    if (c < FIRST_MARK) {
      return false;
    }
    String one = Character.toString(c);
    return one.equals(LOW_CLASS)
        || one.equals(HIGH_CLASS)
        || nfd(HIGH_CLASS + one).startsWith(nfd(one))
        || nfd(one + LOW_CLASS).startsWith(LOW_CLASS);
  }

  private static String nfd(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD);
  }

  /** The stems of the words that carry content. */
  Set<String> content(String words) {
    return Arrays.stream(plain(words).split(" "))
        .filter(word -> !word.isEmpty() && !empty.contains(word))
        .map(this::stem)
        .collect(Collectors.toSet());
  }

  private String stem(String word) {
    return endings.stream()
        .filter(word::endsWith)
        .filter(ending -> word.length() - ending.length() >= SHORTEST_STEM)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }

  /**
   * Whether both name one entity: equal, or one holds all words of the other ("Tokayev",
   * "Kassym-Jomart Tokayev"), or most words that carry content are the same.
   */
  boolean sameName(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b) || a.replace(" ", "").equals(b.replace(" ", ""))) {
      return true;
    }
    List<String> wordsOfA = List.of(a.split(" "));
    List<String> wordsOfB = List.of(b.split(" "));
    boolean aIsShorter = wordsOfA.size() <= wordsOfB.size();
    Set<String> fewer = new HashSet<>(aIsShorter ? wordsOfA : wordsOfB);
    Set<String> more = new HashSet<>(aIsShorter ? wordsOfB : wordsOfA);
    boolean telling = fewer.size() > 1 || fewer.iterator().next().length() > LONGEST_INITIALS;
    return (more.containsAll(fewer) && telling) || mostlySame(content(a), content(b));
  }

  private static boolean mostlySame(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return (double) shared(one, other) / all.size() >= SAME_NAME;
  }

  /** How much of the shorter wording the longer one has, 0 to 1. */
  double overlap(String one, String other) {
    Set<String> a = content(one);
    Set<String> b = content(other);
    return a.isEmpty() || b.isEmpty() ? 0 : (double) shared(a, b) / Math.min(a.size(), b.size());
  }

  private static long shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  /** The numbers as written. */
  static Set<String> numbers(String words) {
    return NUMBER.matcher(words).results().map(found -> found.group()).collect(Collectors.toSet());
  }
}
