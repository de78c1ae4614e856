package entente.explain;

import entente.store.Queries;
import entente.store.Source;
import entente.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The queries of {@code queries/explain/}, asked of a graph or an endpoint. */
public final class Questions {
  private final Queries queries;
  private final Source source;

  /**
   * Questions to a source.
   *
   * @param folder with the {@code .rq} files
   */
  public Questions(Path folder, Source source) {
    this.queries = new Queries(folder);
    this.source = source;
  }

  /** One row of an answer. */
  record Answer(Map<String, String> values) {
    Answer {
      values = Map.copyOf(values);
    }

    /** The IRI or the words under this name, or "". */
    String get(String name) {
      return values.getOrDefault(name, "");
    }

    int number(String name) {
      return Integer.parseInt(get(name));
    }
  }

  /**
   * The rows, in the query's order.
   *
   * @throws StoreException if the source cannot answer
   * @throws IllegalArgumentException if the value cannot stand in a query
   */
  List<Answer> ask(String query, String parameter, String value) {
    Query asked = queries.named(query).with(Map.of(parameter, value));
    try {
      return source.ask(asked, execution -> rows(asked, execution));
    } catch (QueryException | HttpException e) {
      throw new StoreException("no answer: " + e.getMessage(), e);
    }
  }

  private static List<Answer> rows(Query query, QueryExec execution) {
    List<Answer> rows = new ArrayList<>();
    execution.select().forEachRemaining(binding -> rows.add(answer(query, binding)));
    return rows;
  }

  private static Answer answer(Query query, Binding binding) {
    Map<String, String> values = new java.util.HashMap<>();
    for (Var name : query.getProjectVars()) {
      Node node = binding.get(name);
      if (node != null) {
        values.put(
            name.getName(), node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
      }
    }
    return new Answer(values);
  }
}
