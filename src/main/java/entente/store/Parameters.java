package entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Values in the VALUES blocks of a query, put in as terms and never as text. */
final class Parameters {
  private static final String ANY = "any";

  private Parameters() {}

  /** Shows each VALUES block. */
  static void visit(Query query, Consumer<ElementData> each) {
    transform(
        query,
        data -> {
          each.accept(data);
          return data;
        });
  }

  /**
   * A copy of the query with these values; {@code any} leaves a variable free.
   *
   * @param term makes a term of a parameter's name and what was given for it
   */
  static Query replace(
      Query query, Map<String, String> values, BiFunction<String, String, Node> term) {
    Map<String, Node> terms = new HashMap<>();
    values.forEach((name, value) -> {
      if (!value.equals(ANY)) {
        terms.put(name, term.apply(name, value));
      }
    });
    return transform(query, data -> replaced(data, values.keySet(), terms));
  }

  /** What stands in the VALUES blocks, by variable: IRIs and words. */
  static Map<String, List<String>> standing(Query query) {
    Map<String, List<String>> found = new TreeMap<>();
    visit(
        query,
        data -> {
          for (Var name : data.getVars()) {
            List<String> words = found.computeIfAbsent(name.getName(), key -> new ArrayList<>());
            data.getRows().stream()
                .map(row -> row.get(name))
                .filter(Objects::nonNull)
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .filter(value -> !words.contains(value))
                .forEach(words::add);
          }
        });
    return found;
  }

  private static Query transform(Query query, UnaryOperator<ElementData> change) {
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            return change.apply(data);
          }
        });
  }

  private static ElementData replaced(
      ElementData data, Set<String> given, Map<String, Node> terms) {
    List<Binding> rows =
        data.getRows().stream().map(row -> replaced(row, data, given, terms)).distinct().toList();
    return new ElementData(data.getVars(), rows);
  }

  private static Binding replaced(
      Binding row, ElementData data, Set<String> given, Map<String, Node> terms) {
    BindingBuilder changed = Binding.builder();
    for (Var name : data.getVars()) {
      boolean kept = !given.contains(name.getName());
      Node value = kept ? row.get(name) : terms.get(name.getName());
      if (value != null) {
        changed.add(name, value);
      }
    }
    return changed.build();
  }
}
