package entente.pages.panel;

import entente.pages.answer.Grounds;
import entente.pages.answer.Link;
import entente.pages.answer.Sheet;
import entente.pages.answer.Timeline;
import entente.pages.drawing.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one stored question about a thing.
 *
 * @param id of the section on the page
 * @param title of the question
 * @param description the question in a sentence
 * @param view how it is shown
 * @param columns their headings
 * @param lines as many as are shown
 * @param common where the names of a list come from that no article tells of
 * @param total how many there are
 * @param timeline of all of them, where the view asks for it
 * @param drawing of all of them, where the view asks for it
 * @param query the address of the editor with this question
 * @param all the address of the page with all lines, by the fifty
 * @param sheet which of all lines are shown, where they were asked for
 */
public record Panel(
    String id,
    String title,
    String description,
    View view,
    List<Column> columns,
    List<Line> lines,
    Grounds common,
    int total,
    Optional<Timeline> timeline,
    Optional<Drawing> drawing,
    String query,
    String all,
    Optional<Sheet> sheet) {

  /** How the answer is shown. */
  public enum View {
    /** A line of years and a list. */
    TIMELINE,
    /** A map, and names with bars. */
    MAP,
    /** A picture of those who have to do with one another, and names with bars. */
    GRAPH,
    /** A picture of numbers, and rows and columns. */
    CHART,
    /** Rows and columns. */
    TABLE,
    /** Names with bars as long as the last number. */
    BARS,
    /** Names only. */
    LINKS
  }

  /** A heading; numbers are set to the right. */
  public record Column(String label, boolean number) {}

  /**
   * One row.
   *
   * @param year of its date, or ""
   * @param share of the largest number, in hundredths
   * @param grounds what it rests on
   */
  public record Line(List<Cell> cells, String year, int share, Grounds grounds) {
    /** Keeps its own copy. */
    public Line {
      cells = List.copyOf(cells);
    }

    /** What it is about, in words. */
    public String label() {
      return cells.getFirst().link().label();
    }
  }

  /** A value of a row. */
  public record Cell(Link link, boolean number) {}

  /** Keeps its own copies. */
  public Panel {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** Whether some lines are left out and not told where they are. */
  public boolean isCut() {
    return sheet.isEmpty() && lines.size() < total;
  }
}
