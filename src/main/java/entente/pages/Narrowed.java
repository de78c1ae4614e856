package entente.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question asked of some rows only. */
final class Narrowed {
  private Narrowed() {}

  /** The query whose VALUES of parameters also hold these columns of these rows. */
  static Query to(Query query, Collection<String> parameters, List<Var> columns, List<Row> rows) {
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            boolean asked =
                data.getVars().stream().map(Var::getVarName).anyMatch(parameters::contains);
            return asked ? with(data, columns, rows) : data;
          }
        });
  }

  private static ElementData with(ElementData data, List<Var> columns, List<Row> rows) {
    List<Var> names = new ArrayList<>(data.getVars());
    names.addAll(columns);
    List<Binding> bindings = new ArrayList<>();
    for (Binding given : data.getRows()) {
      for (Row row : rows) {
        BindingBuilder both = BindingFactory.builder(given);
        columns.forEach(
            column -> row.node(column.getVarName()).ifPresent(node -> both.add(column, node)));
        bindings.add(both.build());
      }
    }
    return new ElementData(names, bindings);
  }
}
