package entente.pages.panel;

import entente.pages.answer.Asker;
import entente.pages.answer.Row;
import entente.pages.answer.Sheet;
import entente.pages.panel.Panel.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;

/**
 * The answer of a panel, as far as it is needed.
 *
 * @param rows those that are drawn
 * @param shown those that are listed
 * @param total how many there are
 * @param sheet which part of a list is shown that was asked for whole
 */
record PanelRows(List<Row> rows, List<Row> shown, int total, Optional<Sheet> sheet) {
  /** Of these nothing is drawn, so no more is asked for than is shown. */
  private static final Set<View> LISTS = Set.of(View.TABLE, View.LINKS);

  PanelRows {
    rows = List.copyOf(rows);
    shown = List.copyOf(shown);
  }

  /**
   * Asks.
   *
   * @param first how many are shown of a panel that was not asked for whole
   * @param list the address of the whole list
   */
  static PanelRows of(
      Asker asker,
      PanelQuery panel,
      String folder,
      Panels.Request request,
      int first,
      String list) {
    String name = panel.stored().name();
    boolean whole = request.whole().equals(name);
    Query query = asker.named(folder + name).with(request.values());
    if (!LISTS.contains(panel.view())) {
      List<Row> rows = named(panel, asker.ask(query));
      Sheet sheet = Sheet.of(rows.size(), request.number(), list, name);
      List<Row> some = rows.subList(0, Math.min(first, rows.size()));
      return new PanelRows(rows, whole ? sheet.of(rows) : some, rows.size(), shown(whole, sheet));
    }
    return list(asker, panel, query, request, first, list);
  }

  private static PanelRows list(
      Asker asker, PanelQuery panel, Query query, Panels.Request request, int first, String list) {
    String name = panel.stored().name();
    boolean whole = request.whole().equals(name);
    int most = Math.max(first, Sheet.LENGTH);
    boolean fromStart = !whole || request.number() < 2;
    List<Row> beginning = fromStart ? asker.ask(query, 0, most + 1) : List.of();
    int total =
        fromStart && beginning.size() <= most
            ? named(panel, beginning).size()
            : asker.count(query, panel.columns().getFirst());
    Sheet sheet = Sheet.of(total, request.number(), list, name);
    List<Row> rows = fromStart ? beginning : asker.ask(query, sheet.first(), Sheet.LENGTH);
    List<Row> shown = named(panel, rows).stream().limit(whole ? Sheet.LENGTH : first).toList();
    return new PanelRows(shown, shown, total, shown(whole, sheet));
  }

  private static Optional<Sheet> shown(boolean whole, Sheet sheet) {
    return whole ? Optional.of(sheet) : Optional.empty();
  }

  /** Those that are about something: a sum over nothing is not. */
  private static List<Row> named(PanelQuery panel, List<Row> rows) {
    String column = panel.columns().getFirst();
    return rows.stream().filter(row -> row.values().containsKey(column)).toList();
  }
}
