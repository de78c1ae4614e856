package entente.cli;

import entente.store.AnswerForm;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoreException;
import entente.store.StoredQuery;
import entente.store.UnreadableFileException;
import entente.store.Version;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A stored question is asked. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks one of the queries of queries/, or one of your own, of the graph or of an endpoint.",
    footerHeading = "%nExample:%n",
    footer = "  entente query visit-with-parts --format csv")
final class QueryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME|FILE.rq", description = "The name of a stored query, or a file.")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      defaultValue = "table")
  private AnswerForm form = AnswerForm.TABLE;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "A SPARQL endpoint. Default: the local graph.")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The graph's folder. Default: graph in the project's folder.")
  private Optional<Path> graph = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Home home = Home.current();
    Query query = query(stored(home));
    if (endpoint.isPresent()) {
      remote(endpoint.get(), query);
    } else {
      local(home, query);
    }
    System.out.flush();
    return ExitCode.OK.status();
  }

  private Query query(StoredQuery stored) {
    requireAddress();
    try {
      Query query = stored.with(values);
      if (!query.isSelectType() && !query.isAskType()) {
        throw new Failure(ExitCode.USAGE, name + ": only SELECT and ASK are answered in rows");
      }
      return query;
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private void requireAddress() {
    List<String> schemes = List.of("http", "https");
    endpoint
        .filter(address -> address.getHost() == null || !schemes.contains(address.getScheme()))
        .ifPresent(
            address -> {
              throw new Failure(ExitCode.USAGE, "--endpoint " + address + ": no web address");
            });
  }

  private StoredQuery stored(Home home) {
    Queries queries = new Queries(home.queries());
    try {
      return queries.named(name);
    } catch (UnreadableFileException e) {
      String names = String.join(", ", queries.all().stream().map(StoredQuery::name).toList());
      throw new Failure(ExitCode.USAGE, e.getMessage() + "; stored queries: " + names, e);
    }
  }

  private void remote(URI address, Query query) {
    try {
      form.write(query, new Source.Endpoint(address), System.out);
    } catch (StoreException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof ConnectException) {
          throw new Failure(ExitCode.STORE, address + ": no connection", e);
        }
      }
      throw e;
    }
  }

  private void local(Home home, Query query) {
    Path folder = graph.orElse(home.graph());
    Version version =
        Version.current(folder)
            .orElseThrow(
                () ->
                    new Failure(
                        ExitCode.STORE, "no graph in " + folder + "; run: entente build"));
    DatasetGraph dataset = version.open();
    try {
      form.write(query, new Source.Local(dataset), System.out);
    } finally {
      Version.close(dataset);
    }
  }
}
