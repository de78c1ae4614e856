package entente.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
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
 * @param rows a cell for each column
 * @param isCut whether there are more rows
 * @param notices what is missing, in a sentence each
 * @param ways where the query leads besides: the editor, the whole answer in other formats
 */
public record AnswerPage(
    Head head,
    String query,
    List<String> columns,
    List<List<Link>> rows,
    boolean isCut,
    List<String> notices,
    List<Link> ways) {
  /** As many rows as somebody may look at. */
  public static final int MOST = 1000;

  /** Longer addresses are understood by few. */
  private static final int LONGEST = 8000;

  /** Keeps its own copies. */
  public AnswerPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
    ways = List.copyOf(ways);
  }

  /**
   * The page of a table as HTML, every value escaped.
   *
   * @param address the one that asks the query, without a format
   * @param notices known when all rows have been read
   */
  public static String html(
      String query, String address, RowSet answer, Supplier<List<String>> notices) {
    List<Var> variables = answer.getResultVars();
    List<List<Link>> rows = new ArrayList<>();
    while (rows.size() < MOST && answer.hasNext()) {
      Binding row = answer.next();
      rows.add(variables.stream().map(variable -> cell(row.get(variable))).toList());
    }
    List<String> columns = variables.stream().map(Var::getVarName).toList();
    return html(query, address, columns, rows, answer.hasNext(), notices);
  }

  /** The same of a yes or no. */
  public static String html(
      String query, String address, boolean answer, Supplier<List<String>> notices) {
    List<Link> row = List.of(Link.words(answer ? "yes" : "no"));
    return html(query, address, List.of("answer"), List.of(row), false, notices);
  }

  private static String html(
      String query,
      String address,
      List<String> columns,
      List<List<Link>> rows,
      boolean isCut,
      Supplier<List<String>> notices) {
    List<Link> ways =
        address.length() > LONGEST
            ? List.of()
            : List.of(
                new Link("Query editor", "/query?query=" + Editor.encoded(query)),
                new Link("CSV", address + "&format=csv"),
                new Link("JSON", address + "&format=json"));
    Head head = Head.of("Answer", "The answer to a query on the graph, as a table.");
    return Templates.html(
        "answer.jte", new AnswerPage(head, query, columns, rows, isCut, notices.get(), ways));
  }

  private static Link cell(@Nullable Node value) {
    return value == null ? Link.words("") : Link.of(value, "");
  }
}
