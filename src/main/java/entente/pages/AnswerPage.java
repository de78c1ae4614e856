package entente.pages;

import entente.pages.answer.Editor;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
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
 * @param question what was asked
 * @param columns their names
 * @param unit what a row is called
 * @param rows a cell for each column
 * @param isCut whether there are more rows
 * @param notices about the answer, in a sentence each
 * @param ways where the query leads besides: the editor, the whole answer in other formats
 */
public record AnswerPage(
    Head head,
    Question question,
    List<String> columns,
    String unit,
    List<List<Link>> rows,
    boolean isCut,
    List<String> notices,
    List<Link> ways) {
  /**
   * A query.
   *
   * @param text of it
   * @param address the one that asks it, without a format
   * @param notices sentences about its answer, known when that has been read
   */
  public record Question(String text, String address, Supplier<List<String>> notices) {}

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
    notices = List.copyOf(notices);
    ways = List.copyOf(ways);
  }

  /** The page of a table as HTML, every value escaped. */
  public static String html(Question question, RowSet answer) {
    List<Var> variables = answer.getResultVars();
    List<List<Link>> rows = new ArrayList<>();
    while (rows.size() < MOST && answer.hasNext()) {
      Binding row = answer.next();
      rows.add(variables.stream().map(variable -> cell(row.get(variable))).toList());
    }
    List<String> columns = variables.stream().map(Var::getVarName).toList();
    return html(question, columns, "row", rows, answer.hasNext(), ways(question, TABLES));
  }

  /** The same of a yes or no. */
  public static String html(Question question, boolean answer) {
    List<Link> row = List.of(Link.words(answer ? "yes" : "no"));
    List<Link> ways = ways(question, TABLES);
    return html(question, List.of("answer"), "row", List.of(row), false, ways);
  }

  /**
   * The same of triples.
   *
   * @param first more than {@link #MOST} if there are more than that
   */
  public static String html(Question question, List<Quad> first) {
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
    List<Link> ways = ways(question, hasNames ? QUADS : GRAPHS);
    return html(question, columns.subList(0, hasNames ? 4 : 3), "triple", rows, isCut, ways);
  }

  private static List<Link> ways(Question question, Map<String, String> formats) {
    String address = question.address();
    if (address.length() > LONGEST) {
      return List.of();
    }
    List<Link> ways = new ArrayList<>();
    ways.add(new Link("Query editor", "/query?query=" + Editor.encoded(question.text())));
    new TreeMap<>(formats)
        .forEach((label, name) -> ways.add(new Link(label, address + "&format=" + name)));
    return ways;
  }

  private static String html(
      Question question,
      List<String> columns,
      String unit,
      List<List<Link>> rows,
      boolean isCut,
      List<Link> ways) {
    Head head = Head.of("Answer", "The answer to a query on the graph, as a table.");
    AnswerPage page =
        new AnswerPage(head, question, columns, unit, rows, isCut, question.notices().get(), ways);
    return Templates.html("answer.jte", page);
  }

  private static Link cell(@Nullable Node value) {
    return value == null ? Link.words("") : Link.of(value, "");
  }
}
