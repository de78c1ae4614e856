package entente.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

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

  /** A copy of the query with these values; {@code any} leaves a variable free. */
  static Query replace(Query query, Map<String, String> values) {
    return transform(query, data -> replaced(data, query, values));
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

  private static ElementData replaced(ElementData data, Query query, Map<String, String> values) {
    List<Binding> rows =
        data.getRows().stream().map(row -> replaced(row, data, query, values)).distinct().toList();
    return new ElementData(data.getVars(), rows);
  }

  private static Binding replaced(
      Binding row, ElementData data, Query query, Map<String, String> values) {
    BindingBuilder changed = Binding.builder();
    for (Var name : data.getVars()) {
      String value = values.get(name.getName());
      if (value == null) {
        Node kept = row.get(name);
        if (kept != null) {
          changed.add(name, kept);
        }
      } else if (!value.equals(ANY)) {
        changed.add(name, node(value, query));
      }
    }
    return changed.build();
  }

  private static Node node(String value, Query query) {
    if (NUMBER.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }
    String expanded = query.getPrefixMapping().expandPrefix(value);
    if (IRI.matcher(expanded).matches()) {
      return NodeFactory.createURI(expanded);
    }
    if (value.contains("://")) {
      throw new IllegalArgumentException("not an IRI: " + value);
    }
    return NodeFactory.createLiteralString(value);
  }
}
