package entente.server;

import entente.names.Base;
import entente.server.sparql.Vocabulary;
import entente.store.Queries;
import entente.store.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/** The terms of our ontology and code lists. */
final class Terms {
  private Terms() {}

  /** Asks by {@code lookup/terms.rq}. */
  static Vocabulary read(Source source, Queries queries) {
    Query query = new Queries(queries.folder().resolve("lookup")).named("terms").parsed();
    List<String> terms =
        source.ask(
            query,
            execution -> {
              List<String> found = new ArrayList<>();
              execution.select().forEachRemaining(row -> found.add(row.get("term").toString()));
              return found;
            });
    return Vocabulary.of(
        Map.of("ent", Base.PUBLISHED.terms(), "voc", Base.PUBLISHED.concepts()), terms);
  }
}
