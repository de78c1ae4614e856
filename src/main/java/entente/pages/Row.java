package entente.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One row of an answer.
 *
 * @param values by name; unbound ones are missing
 */
record Row(Map<String, Node> values) {
  Row {
    values = Map.copyOf(new LinkedHashMap<>(values));
  }

  Optional<Node> node(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The IRI or the words under this name, or "". */
  String text(String name) {
    return node(name).map(Row::text).orElse("");
  }

  /** The number under this name, or 0. */
  int number(String name) {
    String text = text(name);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
