package entente.ingest.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a line by which it is told whether another line says the same. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
  private static final int STEM = 5;

  /** A word with a capital that does not begin a sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=[^.!?] )\\p{Lu}[\\p{L}\\p{M}]{2,}");

  private Words() {}

  /** The words that look like names. */
  static Set<String> names(String words) {
    return NAME.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** The beginnings of the longer words, in small letters. */
  public static Set<String> stems(String words) {
    return WORD.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group().substring(0, Math.min(STEM, word.group().length())))
        .collect(Collectors.toSet());
  }
}
