package entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line with words, without the white space at its ends.
 *
 * @param from where {@code words} begin in the text, in UTF-16 units
 * @param afterBlank whether an empty line, or nothing, stands before it
 */
record Line(String words, int from, boolean afterBlank) {
  private static final Pattern BROKEN = Pattern.compile("\\p{L}[-\\u00AD\\u2010]$");

  /** Where the words end in the text, in UTF-16 units. */
  int to() {
    return from + words.length();
  }

  /** Whether it ends with the hyphen of a broken word: "Kazakh-" before "stan". */
  boolean isBroken() {
    return BROKEN.matcher(words).find();
  }

  /** The rest of the line from an index into its words. */
  Line rest(int index) {
    String rest = words.substring(index);
    String stripped = strip(rest);
    return new Line(stripped, from + index + rest.indexOf(stripped), afterBlank);
  }

  /** The lines of a text that hold more than white space, in text order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int begin = 0;
    while (begin < text.length()) {
      int end = end(text, begin);
      String whole = text.substring(begin, end);
      String words = strip(whole);
      if (words.isEmpty()) {
        blank = true;
      } else {
        lines.add(new Line(words, begin + whole.indexOf(words), blank));
        blank = false;
      }
      boolean pair = text.startsWith("\r\n", end);
      begin = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static int end(String text, int begin) {
    int end = begin;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\f';
  }

  /** Without white space at the ends, also the unbreakable and the invisible. */
  private static String strip(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isBlank(words.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\ufeff';
  }
}
