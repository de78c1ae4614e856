package entente.ingest.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that a dateline sets in capitals, as a person writes them. */
public final class Casing {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?");
  private static final Set<String> SMALL =
      Set.of("de", "da", "do", "dos", "del", "la", "of", "the", "and", "du", "upon", "on");

  private Casing() {}

  /** "NEW DELHI" → "New Delhi", "RIO DE JANEIRO" → "Rio de Janeiro"; mixed case stays as it is. */
  public static String place(String words) {
    return Arrays.stream(words.split("(?<=, )"))
        .map(part ->
            isCapitals(part) && !part.matches("(?:\\p{Lu}\\.)+") ? capitalised(part, 0) : part)
        .collect(Collectors.joining());
  }

  /** "INTERFAX-KAZAKHSTAN" → "Interfax-Kazakhstan"; short words such as "TASS" are initials. */
  public static String agency(String words) {
    return isCapitals(words) ? capitalised(words, 5) : words;
  }

  /** Whether all letters are capitals, and there are at least two. */
  public static boolean isCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase)
        && words.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static String capitalised(String words, int initials) {
    return WORD.matcher(words)
        .replaceAll(match -> {
          String word = match.group();
          String low = word.toLowerCase(Locale.ROOT);
          boolean point =
              match.end() < words.length()
                  && words.charAt(match.end()) == '.'
                  && word.length() == 1;
          if (word.length() < initials || point) {
            return word;
          }
          if (SMALL.contains(low) && match.start() > 0) {
            return low;
          }
          return word.substring(0, 1) + low.substring(1);
        });
  }
}
