package entente.pages.answer;

import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The stored queries of a folder, each read once, asked of a graph. */
public final class Asker {
  private final Queries queries;
  private final Source source;
  private final Map<String, StoredQuery> read = new ConcurrentHashMap<>();

  public Asker(Queries queries, Source source) {
    this.queries = queries;
    this.source = source;
  }

  public StoredQuery named(String name) {
    return read.computeIfAbsent(name, queries::named);
  }

  /** The rows, in the query's order. */
  public List<Row> ask(String name, String parameter, String value) {
    return ask(named(name).with(Map.of(parameter, value)));
  }

  public List<Row> ask(String name, Map<String, String> values) {
    return ask(named(name).with(values));
  }

  public List<Row> ask(String name) {
    return ask(named(name).parsed());
  }

  public List<Row> ask(Query query) {
    return source.ask(query, execution -> rows(query, execution));
  }

  /** A part of the rows. */
  public List<Row> ask(Query query, int first, int most) {
    Query part = query.cloneQuery();
    part.setOffset(first);
    part.setLimit(most);
    return ask(part);
  }

  /**
   * How many rows there are with a value for this column. The rows of a plain pattern are counted
   * as they come; those of other queries in their order, which takes a sort.
   */
  public int count(Query query, String column) {
    boolean plain = !query.isDistinct() && !query.hasGroupBy() && !query.hasAggregators();
    ElementGroup group = new ElementGroup();
    group.addElement(plain ? query.getQueryPattern() : new ElementSubQuery(query.cloneQuery()));
    Query count = new Query();
    count.setQuerySelectType();
    count.setQueryPattern(group);
    count.addResultVar("number", count.allocAggregate(new AggCountVar(new ExprVar(column))));
    return ask(count).getFirst().number("number");
  }

  /** The rows for all these things at once. */
  public List<Row> ask(String name, Var parameter, Collection<String> iris) {
    if (iris.isEmpty()) {
      return List.of();
    }
    List<Binding> rows =
        iris.stream()
            .map(iri -> BindingFactory.binding(parameter, NodeFactory.createURI(iri)))
            .toList();
    Query query =
        QueryTransformOps.transform(
            named(name).parsed(),
            new ElementTransformCopyBase() {
              @Override
              public Element transform(ElementData data) {
                boolean asked = data.getVars().contains(parameter);
                return asked ? new ElementData(data.getVars(), rows) : data;
              }
            });
    return ask(query);
  }

  private static List<Row> rows(Query query, QueryExec execution) {
    List<Row> rows = new ArrayList<>();
    execution.select().forEachRemaining(binding -> rows.add(row(query, binding)));
    return rows;
  }

  private static Row row(Query query, Binding binding) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (Var name : query.getProjectVars()) {
      Node node = binding.get(name);
      if (node != null) {
        values.put(name.getName(), node);
      }
    }
    return new Row(values);
  }
}
