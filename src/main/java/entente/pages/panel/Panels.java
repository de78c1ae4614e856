package entente.pages.panel;

import entente.names.Labels;
import entente.pages.answer.Asker;
import entente.pages.answer.Editor;
import entente.pages.answer.Grounds;
import entente.pages.answer.Link;
import entente.pages.answer.Origin;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import entente.pages.answer.Sheet;
import entente.pages.answer.Timeline;
import entente.pages.panel.Panel.Cell;
import entente.pages.panel.Panel.Column;
import entente.pages.panel.Panel.Line;
import entente.pages.panel.Panel.View;
import entente.store.Queries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Asks the questions whose answers stand on a page. */
public final class Panels {
  private static final int SHOWN = 12;
  private static final int SHOWN_BARS = 10;
  private static final int SHOWN_LINKS = 60;
  private static final int SHOWN_NUMBERS = 24;
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final Asker asker;
  private final String folder;
  private final List<PanelQuery> panels;
  private final PanelGrounds grounds;

  /**
   * The panels of a folder.
   *
   * @param folder below that of the asker's queries, ending in a slash
   */
  public Panels(Queries queries, Asker asker, String folder) {
    this.asker = asker;
    this.folder = folder;
    this.grounds = new PanelGrounds(queries, asker);
    this.panels =
        new Queries(queries.folder().resolve(folder)).all().stream().map(PanelQuery::of).toList();
  }

  /**
   * What is asked for.
   *
   * @param title of the page
   * @param whole the name of the panel that is shown in full, or ""
   * @param number of the part of it that is shown
   */
  public record Request(
      Map<String, String> values, String title, String page, String whole, int number) {
    public Request {
      values = Map.copyOf(values);
    }

    /**
     * As the address asks.
     *
     * @param asked {@code all} = the panel, {@code page} = the part of it
     */
    public static Request of(
        Map<String, String> values, String title, String page, Map<String, String> asked) {
      int number = Sheet.number(asked.getOrDefault(Sheet.NUMBER, "1"));
      return new Request(values, title, page, asked.getOrDefault("all", ""), number);
    }
  }

  /** The panels of a thing of these classes that have an answer, in the order of their titles. */
  public List<Panel> of(Collection<String> classes, Request request) {
    return panels.stream()
        .filter(panel -> panel.classes().stream().anyMatch(classes::contains))
        .map(panel -> panel(panel, request))
        .filter(panel -> panel.total() > 0)
        .sorted(
            java.util.Comparator.comparing((Panel panel) -> panel.view()).thenComparing(Panel::id))
        .toList();
  }

  private Panel panel(PanelQuery panel, Request request) {
    String name = panel.stored().name();
    String list = request.page() + "?all=" + Editor.encoded(name);
    PanelRows answer = PanelRows.of(asker, panel, folder, request, shown(panel.view()), list);
    List<Row> rows = answer.rows();
    List<Row> shown = answer.shown();
    List<String> columns = panel.columns();
    List<Line> lines = lines(panel, columns, rows, shown, request);
    return new Panel(
        name,
        panel.stored().summary(),
        panel.stored().description(),
        panel.view(),
        columns.stream()
            .map(column -> new Column(heading(column), isNumber(rows, column)))
            .toList(),
        lines,
        common(panel, lines),
        answer.total(),
        panel.view() == View.TIMELINE ? Optional.of(timeline(columns, rows)) : Optional.empty(),
        Drawings.of(panel, request.title(), rows),
        Editor.address("pages/" + folder + name, request.values()),
        list + "#" + name,
        answer.sheet());
  }

  private static int shown(View view) {
    return switch (view) {
      case TIMELINE, TABLE -> SHOWN;
      case BARS, GRAPH, MAP -> SHOWN_BARS;
      case CHART -> SHOWN_NUMBERS;
      case LINKS -> SHOWN_LINKS;
    };
  }

  private List<Line> lines(
      PanelQuery panel, List<String> columns, List<Row> rows, List<Row> shown, Request request) {
    String last = columns.getLast();
    int most = rows.stream().mapToInt(row -> figure(row, last)).max().orElse(0);
    List<Grounds> rests = grounds.of(panel, request.values(), shown);
    List<Line> lines = new ArrayList<>();
    for (Row row : shown) {
      lines.add(
          new Line(
              columns.stream().map(column -> cell(panel, request, row, column)).toList(),
              row.text("start").replaceFirst("^(\\d{4}).*", "$1"),
              most == 0 ? 0 : (int) Math.round(100.0 * figure(row, last) / most),
              rests.get(lines.size())));
    }
    return lines;
  }

  /** Where names come from that no article tells of, if that is one and the same. */
  private static Grounds common(PanelQuery panel, List<Line> lines) {
    List<Grounds> untold =
        lines.stream().map(Line::grounds).filter(grounds -> grounds.total() == 0).toList();
    List<String> origins = untold.stream().map(Grounds::origin).distinct().toList();
    if (panel.view() != View.LINKS || origins.size() != 1) {
      return Grounds.NONE;
    }
    List<String> works =
        untold.stream().flatMap(grounds -> grounds.works().stream()).distinct().sorted().toList();
    return Grounds.of(new Origin(origins.getFirst(), works));
  }

  private static int figure(Row row, String column) {
    String text = row.text(column);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static boolean isNumber(List<Row> rows, String column) {
    return !rows.isEmpty()
        && !column.equals("start")
        && !column.equals("end")
        && rows.stream().allMatch(row -> row.text(column).matches("\\d*"));
  }

  /** Of a state among the partners of another, the page of both. */
  private static Cell cell(PanelQuery panel, Request request, Row row, String column) {
    Cell cell = cell(row, column);
    if (!panel.stored().name().equals("partners") || !column.equals("state")) {
      return cell;
    }
    String one = tail(request.values().getOrDefault("thing", ""));
    String address = "/bilateral/" + one + "/" + tail(row.text(column));
    return new Cell(new Link(cell.link().label(), address), false);
  }

  private static String tail(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static Cell cell(Row row, String column) {
    Optional<Node> node = row.node(column);
    if (node.isEmpty()) {
      return new Cell(Link.words(""), false);
    }
    String text = row.text(column);
    if (column.equals("start") || column.equals("end")) {
      return new Cell(Link.words(Labels.date(text)), false);
    }
    Link link = Link.of(node.get(), Receipts.line(row.text(column + "Label")));
    return new Cell(link, node.get().isLiteral() && text.matches("\\d+"));
  }

  private static Timeline timeline(List<String> columns, List<Row> rows) {
    String label = columns.getFirst() + "Label";
    return Timeline.of(
        rows.stream()
            .map(row ->
                new Timeline.Entry(
                    row.text(label), row.text("start"), row.text("end"), row.text("status")))
            .toList());
  }

  private static String heading(String column) {
    return CAMEL.splitAsStream(column).map(String::toLowerCase).collect(Collectors.joining(" "));
  }
}
