package entente.store;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** What a query is asked of. */
public sealed interface Source {
  /** Runs the query and gives back what the reader makes of it while it is open. */
  <T extends @Nullable Object> T ask(Query query, Function<QueryExec, T> reader);

  /**
   * A database in this process, as {@link Version#open} gives it. The limit that a server sets for
   * its guests does not hold here.
   */
  record Local(DatasetGraph dataset) implements Source {
    private static final long PATIENCE_MINUTES = 10;

    @Override
    public <T extends @Nullable Object> T ask(Query query, Function<QueryExec, T> reader) {
      return Txn.calculateRead(
          dataset,
          () -> {
            try (QueryExec execution =
                QueryExec.dataset(dataset)
                    .query(query)
                    .initialTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES)
                    .overallTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES)
                    .build()) {
              return reader.apply(execution);
            }
          });
    }
  }

  /** A SPARQL endpoint somewhere. */
  record Endpoint(URI address) implements Source {
    private static final long PATIENCE_SECONDS = 60;

    @Override
    public <T extends @Nullable Object> T ask(Query query, Function<QueryExec, T> reader) {
      try (QueryExec execution =
          QueryExecHTTP.service(address.toString())
              .query(query)
              .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
              .build()) {
        return reader.apply(execution);
      }
    }
  }
}
