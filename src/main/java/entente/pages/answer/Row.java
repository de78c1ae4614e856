package entente.pages.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One row of an answer.
 *
 * @param values by name; unbound ones are missing
 */
public record Row(Map<String, Node> values) {
  public Row {
    values = Map.copyOf(new LinkedHashMap<>(values));
  }

  public Optional<Node> node(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The IRI or the words under this name, or "". */
  public String text(String name) {
    return node(name).map(Row::text).orElse("");
  }

  /** The number under this name, or 0. */
  public int number(String name) {
    String text = text(name);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  public static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
