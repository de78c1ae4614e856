package entente.store;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.lib.Alarm;
import org.apache.jena.atlas.lib.AlarmClock;
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

  /** The same, but a query that takes longer is given up. */
  Source within(Duration patience);

  /**
   * A database in this process, as {@link Version#open} gives it. The limit that a server sets for
   * its guests does not hold here.
   */
  record Local(DatasetGraph dataset, Duration patience) implements Source {
    /** One that waits ten minutes. */
    public Local(DatasetGraph dataset) {
      this(dataset, Duration.ofMinutes(10));
    }

    @Override
    public Source within(Duration other) {
      return new Local(dataset, other);
    }

    @Override
    public <T extends @Nullable Object> T ask(Query query, Function<QueryExec, T> reader) {
      return Txn.calculateRead(
          dataset,
          () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
              return inTime(execution, reader);
            }
          });
    }

    /**
     * With an alarm of our own: Jena's timeouts begin when the plan is made, and filters may do all
     * the work while it is (Jena 5.6.0, {@code OpExecutorTDB2}).
     */
    private <T extends @Nullable Object> T inTime(
        QueryExec execution, Function<QueryExec, T> reader) {
      AlarmClock clock = AlarmClock.get();
      Alarm alarm = clock.add(execution::abort, patience.toMillis());
      try {
        return reader.apply(execution);
      } finally {
        clock.cancel(alarm);
      }
    }
  }

  /** A SPARQL endpoint somewhere. */
  record Endpoint(URI address, Duration patience) implements Source {
    /** One that waits a minute. */
    public Endpoint(URI address) {
      this(address, Duration.ofMinutes(1));
    }

    @Override
    public Source within(Duration other) {
      return new Endpoint(address, other);
    }

    @Override
    public <T extends @Nullable Object> T ask(Query query, Function<QueryExec, T> reader) {
      try (QueryExec execution =
          QueryExecHTTP.service(address.toString())
              .query(query)
              .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
              .build()) {
        return reader.apply(execution);
      }
    }
  }
}
