package entente.cli;

import java.util.regex.Pattern;

/** Words from outside as one line of a terminal. */
final class Lines {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Lines() {}

  /** The words with control characters shown as {@code \}{@code u{a}}. */
  static String visible(String words) {
    return CONTROL
        .matcher(words)
        .replaceAll(match -> "\\\\u{" + Integer.toHexString(match.group().codePointAt(0)) + "}");
  }
}
