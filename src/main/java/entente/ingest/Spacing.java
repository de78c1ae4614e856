package entente.ingest;

import entente.ingest.line.Cues;
import entente.ingest.line.Line;
import java.util.List;
import java.util.stream.IntStream;

/** Closes empty lines that part nothing: within a sentence, or behind every line of a text. */
final class Spacing {
  private static final int FEWEST = 3;
  private static final int SHORT = 40;

  private Spacing() {}

  /** Makes the breaks blank that lead to such an empty line; one break stays. */
  static void close(StringBuilder text) {
    List<Line> lines = Line.of(text.toString());
    boolean doubled = isDoubled(lines);
    for (int at = 1; at < lines.size(); at++) {
      boolean single = lines.get(at).before() == Line.Gap.BLANK;
      if (single && (doubled || isTorn(lines.get(at - 1), lines.get(at)))) {
        close(text, lines.get(at - 1).to(), lines.get(at).from());
      }
    }
  }

  /** All breaks but the last. */
  private static void close(StringBuilder text, int from, int to) {
    int last = Math.max(text.lastIndexOf("\n", to - 1), text.lastIndexOf("\r", to - 1));
    for (int at = from; at < last; at++) {
      text.setCharAt(at, ' ');
    }
  }

  /** Whether an empty line follows every line, though sentences go on behind it. */
  private static boolean isDoubled(List<Line> lines) {
    long apart = lines.stream().filter(Line::afterBlank).count();
    long torn =
        IntStream.range(1, lines.size())
            .filter(at -> lines.get(at - 1).isOpen() && lines.get(at).goesOn())
            .filter(at -> lines.get(at).before() == Line.Gap.BLANK)
            .count();
    return apart * 10 >= lines.size() * 9L && torn >= FEWEST && torn * 5 >= lines.size();
  }

  /** Whether a sentence goes on behind an empty line. */
  private static boolean isTorn(Line line, Line next) {
    String words = line.words();
    return line.isOpen()
        && next.goesOn()
        && words.length() >= SHORT
        && words.matches("(?s).*[\\p{L}\\p{N},]")
        && !Cues.isEntry(words)
        && !Cues.isEntry(next.words())
        && !Cues.isHeading(words);
  }
}
