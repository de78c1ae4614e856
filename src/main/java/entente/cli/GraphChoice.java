package entente.cli;

import entente.federation.AllowList;
import entente.federation.Federation;
import entente.federation.Limits;
import entente.store.Source;
import entente.store.StoreException;
import entente.store.Version;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Option;

/** Which graph is asked, shared by the commands that ask one. */
final class GraphChoice {
  private static final List<String> SCHEMES = List.of("http", "https");

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

  /**
   * Opens it, lets it be asked, and closes it.
   *
   * @throws Failure if there is none, or nobody answers
   */
  void open(Consumer<Source> asking) {
    if (endpoint.isPresent()) {
      remote(endpoint.get(), asking);
    } else {
      local(graph.orElseGet(() -> Home.current().graph()), asking);
    }
  }

  /**
   * Before anything is read.
   *
   * @throws Failure if the address is no web address
   */
  void requireAddress() {
    endpoint
        .filter(address -> address.getHost() == null || !SCHEMES.contains(address.getScheme()))
        .ifPresent(address -> {
          throw new Failure(ExitCode.USAGE, "--endpoint " + address + ": no web address");
        });
  }

  private void remote(URI address, Consumer<Source> asking) {
    requireAddress();
    try {
      asking.accept(new Source.Endpoint(address));
    } catch (StoreException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof ConnectException) {
          throw new Failure(ExitCode.STORE, address + ": no connection", e);
        }
      }
      throw e;
    }
  }

  private static void local(Path folder, Consumer<Source> asking) {
    Version version =
        Version.current(folder)
            .orElseThrow(() ->
                new Failure(ExitCode.STORE, "no graph in " + folder + "; run: entente build"));
    DatasetGraph dataset = version.open();
    Path list = Home.current().serverConfiguration().resolveSibling("endpoints.txt");
    try (Federation federation = new Federation(AllowList.read(list), Limits.OWNER)) {
      federation.install(dataset);
      asking.accept(new Source.Local(dataset));
    } finally {
      Version.close(dataset);
    }
  }
}
