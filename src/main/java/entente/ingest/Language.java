package entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells English from other languages, and which it is: by its script, by its small words, by theirs
 * (decision 0018).
 *
 * <p>Names and words with capitals do not count: "Presidents Boric and De la Espriella".
 */
final class Language {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}[\\p{Ll}\\p{M}]*");
  private static final double ENGLISH = 0.13;
  private static final double OTHER = 0.2;
  private static final int FEWEST = 4;
  private static final int ENOUGH = 12;

  private static final String ENGLISH_TAG = "en";
  private static final Map<String, Set<String>> WORDS = table();
  private static final Set<String> OWN =
      Objects.requireNonNull(WORDS.get(ENGLISH_TAG), "function-words.txt lacks English");

  /** Words that English shares with none of the others. */
  private static final Set<String> OWN_ALONE =
      OWN.stream().filter(Language::isOfOneLanguage).collect(Collectors.toUnmodifiableSet());

  /** Scripts that one language alone uses. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.ARABIC, "und-Arab"),
          Map.entry(UnicodeScript.CYRILLIC, "und-Cyrl"),
          Map.entry(UnicodeScript.DEVANAGARI, "und-Deva"));

  private Language() {}

  /** Whether the words are of another language; false where they are too few to say. */
  static boolean isForeign(String words) {
    return foreign(words).isPresent();
  }

  /**
   * The other language that the words are of, as a tag of BCP 47: {@code und} with the script where
   * that is all that can be said; empty for English, and where they are too few to say.
   */
  static Optional<String> foreign(String words) {
    if (isOfOtherScript(words)) {
      return Optional.of(byScript(words));
    }
    List<String> small = WORD.matcher(words).results().map(MatchResult::group).toList();
    if (small.size() < FEWEST) {
      return Optional.empty();
    }
    if (small.stream().filter(OWN_ALONE::contains).count() >= ENGLISH * small.size()) {
      return Optional.empty();
    }
    Optional<String> told =
        WORDS.keySet().stream()
            .filter(tag -> !tag.equals(ENGLISH_TAG) && isIn(small, words(tag)))
            .max(Comparator.comparingLong(tag -> count(small, words(tag))));
    boolean unknown = small.size() >= ENOUGH && small.stream().noneMatch(OWN::contains);
    return told.or(() -> unknown ? Optional.of("und") : Optional.empty());
  }

  private static boolean isOfOneLanguage(String word) {
    return WORDS.values().stream().filter(language -> language.contains(word)).count() == 1;
  }

  /** Whether less than half of the letters are Latin. */
  private static boolean isOfOtherScript(String words) {
    int letters = 0;
    int latin = 0;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      int point = words.codePointAt(at);
      if (Character.isLetter(point)) {
        letters++;
        latin += point <= 'z' || UnicodeScript.of(point) == UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return latin * 2 < letters;
  }

  private static Set<String> words(String tag) {
    return WORDS.getOrDefault(tag, Set.of());
  }

  private static long count(List<String> words, Set<String> language) {
    return words.stream().filter(language::contains).count();
  }

  /** Of Japanese, which writes Chinese signs too, the signs of its own decide. */
  private static String byScript(String words) {
    Map<UnicodeScript, Long> scripts =
        words
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
    if (scripts.containsKey(UnicodeScript.HIRAGANA)) {
      return "ja";
    }
    return scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> SCRIPTS.getOrDefault(most.getKey(), "und"))
        .orElse("und");
  }

  /** Whether words of the language alone are many, and words of English alone few. */
  private static boolean isIn(List<String> words, Set<String> language) {
    List<String> theirs =
        words.stream()
            .filter(word -> isAccented(word) || (language.contains(word) && !OWN.contains(word)))
            .toList();
    long own =
        words.stream().filter(word -> OWN.contains(word) && !language.contains(word)).count();
    double english = own / (double) words.size();
    double other = theirs.size() / (double) words.size();
    boolean few = english < ENGLISH && english * 2 < other;
    boolean two = theirs.stream().filter(language::contains).distinct().count() > 0;
    return two && Set.copyOf(theirs).size() > 1 && other >= OTHER && few;
  }

  private static boolean isAccented(String word) {
    return word.codePoints().anyMatch(point -> point > 'z');
  }

  private static Map<String, Set<String>> table() {
    try (InputStream in = Language.class.getResourceAsStream("function-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table function-words.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .toLowerCase(Locale.ROOT)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, line -> Set.copyOf(line.subList(1, line.size()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
