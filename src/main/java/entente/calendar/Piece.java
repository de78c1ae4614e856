package entente.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign.
 *
 * @param lower its text in small letters
 * @param from where it begins, in UTF-16 units
 */
record Piece(Kind kind, String text, String lower, int from) {
  private static final Pattern OTHERS = Pattern.compile("\\D");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  /** What a piece is made of. */
  enum Kind {
    WORD,
    /** Digits, perhaps with "st", "nd", "rd", "th". */
    NUMBER,
    /** Three numbers with signs between them: "2024-07-03", "03.05.2024". */
    NUMERIC,
    DASH,
    SIGN
  }

  private static final Pattern PIECES =
      Pattern.compile(
          "(?<numeric>(?<![\\d.])\\d{1,4}([-/.])\\d{1,2}\\2\\d{1,4}(?![\\d])(?!\\.\\d))"
              + "|(?<sum>\\d+(?:[.,]\\d+)+(?!\\d)(?<!\\d,(?:19|20)\\d\\d))"
              + "|(?<number>\\d+(?:st|nd|rd|th)?(?![\\p{L}\\p{M}\\d]))"
              + "|(?<word>[\\p{L}\\p{M}](?:\\p{Cf}*[\\p{L}\\p{M}])*)"
              + "|(?<dash>-{1,2}|[‐‑–—−])"
              + "|(?<sign>\\d+|[^\\s\\p{Z}\\p{Cf}])",
          Pattern.CASE_INSENSITIVE);

  /** The pieces of a stretch of text, in text order. */
  static List<Piece> of(String words) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECES.matcher(words);
    while (matcher.find()) {
      String text = matcher.group();
      pieces.add(new Piece(kind(matcher), text, text.toLowerCase(Locale.ROOT), matcher.start()));
    }
    return pieces;
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("numeric") != null) {
      return Kind.NUMERIC;
    }
    if (matcher.group("number") != null) {
      return Kind.NUMBER;
    }
    if (matcher.group("word") != null) {
      return Kind.WORD;
    }
    return matcher.group("dash") != null ? Kind.DASH : Kind.SIGN;
  }

  /** Where it ends, in UTF-16 units. */
  int to() {
    return from + text.length();
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** A number of at most two digits. */
  OptionalInt day() {
    if (kind != Kind.NUMBER) {
      return OptionalInt.empty();
    }
    String digits = OTHERS.matcher(text).replaceAll("");
    return digits.length() <= 2 ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  /** A number that can be a year. */
  OptionalInt year() {
    return kind == Kind.NUMBER && YEAR.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
