package entente.ingest.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a line by which it is told whether another line says the same. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
  private static final int STEM = 5;

  private Words() {}

  /** The beginnings of the longer words, in small letters. */
  static Set<String> stems(String words) {
    return WORD.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group().substring(0, Math.min(STEM, word.group().length())))
        .collect(Collectors.toSet());
  }
}
