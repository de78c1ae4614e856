package entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells English from other languages: by its script, by its small words, by theirs.
 *
 * <p>Names and words with capitals do not count: "Presidents Boric and De la Espriella".
 */
final class Language {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}[\\p{Ll}\\p{M}]*");
  private static final double ENGLISH = 0.13;
  private static final double OTHER = 0.2;
  private static final int FEWEST = 4;
  private static final int ENOUGH = 12;

  private static final Set<String> OWN = words("english");
  private static final List<Set<String>> OTHERS = others();

  private Language() {}

  /** Whether the words are of another language; false where they are too few to say. */
  static boolean isForeign(String words) {
    long letters = words.codePoints().filter(Character::isLetter).count();
    long latin = words.codePoints().filter(Language::isLatin).count();
    if (latin * 2 < letters) {
      return true;
    }
    List<String> small = WORD.matcher(words).results().map(MatchResult::group).toList();
    boolean unknown = small.size() >= ENOUGH && small.stream().noneMatch(OWN::contains);
    return unknown || (small.size() >= FEWEST && OTHERS.stream().anyMatch(one -> isIn(small, one)));
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
    return Set.copyOf(theirs).size() > 1 && other >= OTHER && few;
  }

  private static boolean isAccented(String word) {
    return word.codePoints().anyMatch(point -> point > 'z');
  }

  private static boolean isLatin(int point) {
    return Character.isLetter(point)
        && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
  }

  private static Set<String> words(String language) {
    return table().stream()
        .filter(row -> row.getFirst().equals(language))
        .flatMap(row -> row.stream().skip(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Set<String>> others() {
    return table().stream()
        .map(List::getFirst)
        .filter(language -> !language.equals("english"))
        .map(Language::words)
        .toList();
  }

  private static List<List<String>> table() {
    try (InputStream in = Language.class.getResourceAsStream("function-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table function-words.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .toLowerCase(Locale.ROOT)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
