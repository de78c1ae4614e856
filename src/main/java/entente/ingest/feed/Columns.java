package entente.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two columns that stand side by side in a text, as it is taken from a page with its layout kept:
 * the left is read before the right.
 */
public final class Columns {
  private static final int FEWEST = 6;

  /** Where columns of the same width stood before. */
  private static final int AGAIN = 2;

  private static final int NARROWEST = 24;
  private static final int WIDEST = 100;
  private static final int GAP = 2;
  private static final double FLUSH = 0.6;
  private static final int WORDS = 3;

  private final List<String> lines;

  private Columns(List<String> lines) {
    this.lines = lines;
  }

  /** The text with its columns one after the other; empty where it has none. */
  public static Optional<String> text(String text) {
    Columns columns = new Columns(text.lines().toList());
    String read = columns.read();
    return columns.lines.equals(read.lines().toList()) ? Optional.empty() : Optional.of(read);
  }

  private String read() {
    List<String> read = new ArrayList<>();
    int at = 0;
    int before = 0;
    while (at < lines.size()) {
      int from = at;
      int known = before;
      int gutter =
          IntStream.range(NARROWEST, WIDEST)
              .filter(column -> isGutter(from, column, column == known ? AGAIN : FEWEST))
              .findFirst()
              .orElse(0);
      if (gutter == 0) {
        read.add(lines.get(at++));
      } else {
        int end = end(at, gutter);
        part(at, end, 0, gutter, read);
        part(at, end, gutter, Integer.MAX_VALUE, read);
        at = end;
        before = gutter;
      }
    }
    return String.join("\n", read) + "\n";
  }

  /** Whether, from a line on, a column of text begins at an offset beside another. */
  private boolean isGutter(int from, int column, int fewest) {
    if (!isBoth(from, column)) {
      return false;
    }
    List<Integer> both =
        IntStream.range(from, end(from, column)).filter(at -> isBoth(at, column)).boxed().toList();
    long flush = both.stream().filter(at -> lines.get(at).charAt(column) != ' ').count();
    long prose = both.stream().filter(at -> isProse(at, column)).count();
    return both.size() >= fewest && flush >= both.size() * FLUSH && prose >= both.size() * FLUSH;
  }

  private boolean isProse(int at, int column) {
    String line = lines.get(at);
    return line.substring(0, column).strip().split("\\s+").length >= WORDS
        && line.substring(column).strip().split("\\s+").length >= WORDS
        && !line.substring(0, column).strip().contains("   ");
  }

  private boolean isBoth(int at, int column) {
    String line = lines.get(at);
    return isApart(line, column)
        && line.length() > column
        && !line.substring(0, column).isBlank()
        && !line.substring(column).isBlank();
  }

  /** Whether nothing of a line stands where the gap between columns is. */
  private static boolean isApart(String line, int column) {
    return line.length() <= column - GAP
        || line.substring(column - GAP, Math.min(column, line.length())).isBlank();
  }

  /** Behind the last line that keeps the gap and is not the short line of a heading below. */
  private int end(int from, int column) {
    int end = from;
    while (end < lines.size()
        && isApart(lines.get(end), column)
        && lines.get(end).indexOf('\f') < 0) {
      end++;
    }
    int last = end;
    while (last > from && !isBoth(last - 1, column) && !isLeft(last - 1, from)) {
      last--;
    }
    return last;
  }

  /** Whether a line goes on with the left column. */
  private boolean isLeft(int at, int from) {
    return at > from && !lines.get(at).isBlank() && !lines.get(at - 1).isBlank();
  }

  private void part(int from, int to, int begin, int end, List<String> read) {
    List<String> part = new ArrayList<>();
    for (String line : lines.subList(from, to)) {
      part.add(
          line.length() <= begin
              ? ""
              : line.substring(begin, Math.min(end, line.length())).stripTrailing());
    }
    while (!part.isEmpty() && part.getLast().isBlank()) {
      part.removeLast();
    }
    while (!part.isEmpty() && part.getFirst().isBlank()) {
      part.removeFirst();
    }
    read.addAll(part);
  }
}
