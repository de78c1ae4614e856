package entente.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query as a table for people.
 *
 * @param head what every page has
 * @param query the text of the query
 * @param columns their names
 * @param unit what a row is called
 * @param rows a cell for each column
 * @param isCut whether there are more rows
 * @param ways where the query leads besides: the editor, the whole answer in other formats
 */
public record AnswerPage(
    Head head,
    String query,
    List<String> columns,
    String unit,
    List<List<Link>> rows,
    boolean isCut,
    List<Link> ways) {
  /** As many rows as somebody may look at. */
  public static final int MOST = 1000;

  /** Longer addresses are understood by few. */
  private static final int LONGEST = 8000;

  /** The formats of the whole answer, by label. */
  private static final Map<String, String> TABLES = Map.of("CSV", "csv", "JSON", "json");

  private static final Map<String, String> GRAPHS =
      Map.of("Turtle", "ttl", "JSON-LD", "jsonld", "N-Triples", "nt");
  private static final Map<String, String> QUADS =
      Map.of("TriG", "trig", "JSON-LD", "jsonld", "N-Quads", "nq");

  /** Keeps its own copies. */
  public AnswerPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    ways = List.copyOf(ways);
  }

  /**
   * The page of a table as HTML, every value escaped.
   *
   * @param address the one that asks the query, without a format
   */
  public static String html(String query, String address, RowSet answer) {
    List<Var> variables = answer.getResultVars();
    List<List<Link>> rows = new ArrayList<>();
    while (rows.size() < MOST && answer.hasNext()) {
      Binding row = answer.next();
      rows.add(variables.stream().map(variable -> cell(row.get(variable))).toList());
    }
    List<String> columns = variables.stream().map(Var::getVarName).toList();
    return html(query, columns, "row", rows, answer.hasNext(), ways(query, address, TABLES));
  }

  /** The same of a yes or no. */
  public static String html(String query, String address, boolean answer) {
    List<Link> row = List.of(Link.words(answer ? "yes" : "no"));
    List<Link> ways = ways(query, address, TABLES);
    return html(query, List.of("answer"), "row", List.of(row), false, ways);
  }

  /**
   * The same of triples.
   *
   * @param first more than {@link #MOST} if there are more than that
   */
  public static String html(String query, String address, List<Quad> first) {
    boolean hasNames = first.stream().anyMatch(quad -> !quad.isDefaultGraph());
    List<List<Link>> rows =
        first.stream()
            .limit(MOST)
            .map(quad ->
                Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                    .limit(hasNames ? 4 : 3)
                    .map(node -> node.equals(Quad.defaultGraphIRI) ? null : node)
                    .map(AnswerPage::cell)
                    .toList())
            .toList();
    List<String> columns = List.of("subject", "predicate", "object", "graph");
    boolean isCut = first.size() > MOST;
    List<Link> ways = ways(query, address, hasNames ? QUADS : GRAPHS);
    return html(query, columns.subList(0, hasNames ? 4 : 3), "triple", rows, isCut, ways);
  }

  private static List<Link> ways(String query, String address, Map<String, String> formats) {
    if (address.length() > LONGEST) {
      return List.of();
    }
    List<Link> ways = new ArrayList<>();
    ways.add(new Link("Query editor", "/query?query=" + Editor.encoded(query)));
    new TreeMap<>(formats)
        .forEach((label, name) -> ways.add(new Link(label, address + "&format=" + name)));
    return ways;
  }

  private static String html(
      String query,
      List<String> columns,
      String unit,
      List<List<Link>> rows,
      boolean isCut,
      List<Link> ways) {
    Head head = Head.of("Answer", "The answer to a query on the graph, as a table.");
    AnswerPage page = new AnswerPage(head, query, columns, unit, rows, isCut, ways);
    return Templates.html("answer.jte", page);
  }

  private static Link cell(@Nullable Node value) {
    return value == null ? Link.words("") : Link.of(value, "");
  }
}
