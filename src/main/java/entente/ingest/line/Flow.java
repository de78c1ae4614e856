package entente.ingest.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the lines of a text make its paragraphs: one line each, or broken to a width or at will.
 *
 * @param isWrapped whether sentences go on from line to line
 * @param isSpaced whether empty lines part the paragraphs
 * @param width the usual width of a full line, in characters
 * @param margin the usual indent
 */
public record Flow(boolean isWrapped, boolean isSpaced, int width, int margin) {
  private static final int FEWEST = 2;
  private static final int HEADER = 5;
  private static final int INDENT = 2;

  /** Reads it off the lines. */
  public static Flow of(List<Line> lines) {
    List<Integer> joined =
        IntStream.range(1, lines.size()).filter(at -> !lines.get(at).afterBlank()).boxed().toList();
    long flowing =
        joined.stream().filter(at -> lines.get(at - 1).isOpen() && lines.get(at).goesOn()).count();
    long open = joined.stream().filter(at -> lines.get(at - 1).isOpen()).count();
    boolean wrapped =
        flowing >= FEWEST && flowing * 10 >= joined.size() && open * 2 >= joined.size();
    long gaps = lines.stream().skip(HEADER).filter(Line::afterBlank).count();
    return new Flow(
        wrapped,
        gaps * HEADER * 3 >= lines.size(),
        part(lines.stream().mapToInt(Line::width).toArray(), .9),
        part(lines.stream().mapToInt(Line::indent).toArray(), .5));
  }

  private static int part(int[] numbers, double share) {
    int[] sorted = Arrays.stream(numbers).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }

  /** Whether a line goes on in the next one. */
  public boolean joins(Line line, Line next) {
    if (Cues.isEntry(next.words()) || (!line.isOpen() && beginsAnew(next.words()))) {
      return false;
    }
    boolean small = line.isOpen() && next.goesOn();
    return switch (next.before()) {
      case BLANK, BLANKS -> false;
      case PAGE -> line.isOpen() || line.isBroken() || (isWrapped && isFull(line, next));
      case LINE ->
          small || line.isBroken() || (isWrapped && !isHeading(line) && goesOn(line, next));
    };
  }

  /** "MR. VIK: Yes.", "ENDS": no part of the paragraph above. */
  private static boolean beginsAnew(String words) {
    return Cues.isLabelled(words) || Cues.isBoilerplate(words) || Cues.isCaption(words);
  }

  /** Whether the paragraph goes on in the next line, where a new sentence may begin. */
  private boolean goesOn(Line line, Line next) {
    boolean indented = next.indent() >= margin + INDENT && line.indent() < next.indent();
    boolean titled = indented && Cues.isHeading(line.words());
    return (line.isOpen() && !titled) || (!indented && (isSpaced || isFull(line, next)));
  }

  /** Whether the first word of the next line would not have fitted into this one. */
  private boolean isFull(Line line, Line next) {
    String first = next.words().split("\\s", 2)[0];
    return line.width() + 1 + first.length() > width * .95;
  }

  /** "Background": short, and no part of the sentence in the line below. */
  private boolean isHeading(Line line) {
    boolean apart = line.afterBlank() || !isSpaced;
    return apart && line.width() * 5 < width * 3 && Cues.isHeading(line.words());
  }
}
