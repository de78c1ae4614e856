package entente.ingest.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line with words, without the white space at its ends.
 *
 * @param from where {@code words} begin in the text, in UTF-16 units
 * @param before what parts it from the line before
 * @param indent how many blanks stand before its words
 */
public record Line(String words, int from, Gap before, int indent) {
  private static final Pattern BROKEN = Pattern.compile("\\p{L}[-\\u00AD\\u2010]$");
  private static final int TAB = 4;
  private static final Pattern SMALL = Pattern.compile("\\P{L}{0,2}\\p{Ll}");

  /** What parts two lines. */
  public enum Gap {
    /** The end of a page, or a mark that says that the paragraph goes on. */
    PAGE,
    /** The end of the line. */
    LINE,
    /** One empty line. */
    BLANK,
    /** More empty lines, or the beginning of the text. */
    BLANKS
  }

  /** A line that stands apart. */
  public Line(String words, int from) {
    this(words, from, Gap.BLANKS, 0);
  }

  /** Whether an empty line, or nothing, stands before it. */
  public boolean afterBlank() {
    return before == Gap.BLANK || before == Gap.BLANKS;
  }

  /** Where the words end in the text, in UTF-16 units. */
  public int to() {
    return from + words.length();
  }

  /** How far the words reach from the margin. */
  public int width() {
    return indent + words.length();
  }

  /** Whether it ends with the hyphen of a broken word: "Kazakh-" before "stan". */
  public boolean isBroken() {
    return BROKEN.matcher(words).find();
  }

  /** Whether neither a sentence nor a list's opening ends with it. */
  public boolean isOpen() {
    return !Cues.endsSentence(words)
        && (words.isEmpty() || "?!:".indexOf(words.charAt(words.length() - 1)) < 0);
  }

  /** Whether it begins in the middle of a sentence, with a small letter. */
  public boolean goesOn() {
    return SMALL.matcher(words).lookingAt();
  }

  /** The rest of the line from an index into its words. */
  public Line rest(int index) {
    String rest = words.substring(index);
    String stripped = strip(rest);
    return new Line(stripped, from + index + rest.indexOf(stripped), before, indent);
  }

  /** The lines of a text that hold more than white space, in text order. */
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    Gap gap = Gap.BLANKS;
    int begin = 0;
    while (begin < text.length()) {
      int end = end(text, begin);
      String whole = text.substring(begin, end);
      String words = strip(whole);
      if (words.isEmpty()) {
        gap = gap == Gap.LINE ? Gap.BLANK : Gap.BLANKS;
      } else {
        int at = whole.indexOf(words);
        lines.add(new Line(words, begin + at, gap, indent(whole.substring(0, at))));
        gap = text.startsWith("\f", end) ? Gap.PAGE : Gap.LINE;
      }
      boolean pair = text.startsWith("\r\n", end);
      begin = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static int indent(String blanks) {
    return blanks.chars().map(unit -> unit == '\t' ? TAB : 1).sum();
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
    boolean unseen = Character.getType(unit) == Character.FORMAT && unit != '\u00ad';
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unseen;
  }
}
