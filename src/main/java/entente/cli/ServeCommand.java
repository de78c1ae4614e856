package entente.cli;

import entente.server.GraphServer;
import entente.store.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The graph is served. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the graph on this machine; builds it from the seeds if there is none.",
    footerHeading = "%nExample:%n",
    footer = "  entente serve --port 3030")
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Mixin private Work work;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "0 takes any free port. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The graph's folder. Default: graph in the project's folder.")
  private Optional<Path> graph = Optional.empty();

  ServeCommand() {
    this.work = new Work();
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new Failure(ExitCode.USAGE, "--port must be between 0 and " + LAST_PORT);
    }
    Home home = Home.current();
    Path folder = graph.orElse(home.graph());
    if (Version.current(folder).isEmpty()) {
      ExitCode built =
          new Building(home, folder).from(List.of(home.seeds()), work.threads(), outcome -> {});
      if (built != ExitCode.OK) {
        return built.status();
      }
    }
    try (GraphServer server = GraphServer.start(folder, home.serverConfiguration(), port)) {
      System.err.println("entente: serving " + server.address() + " (Ctrl-C ends it)");
      server.serveUntilTold();
    }
    return ExitCode.OK.status();
  }
}
