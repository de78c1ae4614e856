package entente.pages.panel;

import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import entente.pages.drawing.Charts;
import entente.pages.drawing.Drawing;
import entente.pages.drawing.Maps;
import entente.pages.drawing.Webs;
import java.util.List;
import java.util.Optional;

/** Makes a picture of a panel's rows, where its view asks for one. */
final class Drawings {
  private Drawings() {}

  /**
   * The picture.
   *
   * @param title of the page, which stands in the middle of what has to do with it
   */
  static Optional<Drawing> of(PanelQuery panel, String title, List<Row> rows) {
    List<String> columns = panel.columns();
    String what = panel.stored().summary();
    boolean pairs = columns.size() > 2;
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return switch (panel.view()) {
      case CHART ->
          Optional.of(
              Charts.of(
                  rows.stream()
                      .map(row ->
                          new Charts.Count(
                              words(row, columns.getFirst()),
                              pairs ? or(words(row, columns.get(1)), "undated") : "",
                              row.number(columns.getLast())))
                      .toList(),
                  what));
      case GRAPH -> {
        List<Webs.Tie> ties =
            rows.stream()
                .map(row ->
                    new Webs.Tie(
                        pairs ? words(row, columns.getFirst()) : "",
                        words(row, columns.get(pairs ? 1 : 0)),
                        row.number(columns.getLast())))
                .toList();
        yield Optional.of(pairs ? Webs.between(ties, what) : Webs.around(title, ties, what));
      }
      case MAP -> Optional.of(Maps.of(rows.stream().map(row -> spot(row, columns)).toList(), what));
      case TIMELINE, TABLE, BARS, LINKS -> Optional.empty();
    };
  }

  private static Maps.Spot spot(Row row, List<String> columns) {
    return new Maps.Spot(
        words(row, columns.getFirst()),
        Double.parseDouble(row.text("lat")),
        Double.parseDouble(row.text("long")),
        row.text("drawnAt").isEmpty(),
        row.number(columns.getLast()));
  }

  private static String words(Row row, String column) {
    String label = Receipts.line(row.text(column + "Label"));
    return label.isEmpty() ? row.text(column) : label;
  }

  private static String or(String words, String other) {
    return words.isEmpty() ? other : words;
  }
}
