package entente.cli;

import entente.export.Export;
import entente.names.Base;
import entente.store.Queries;
import entente.store.Version;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The graph is written into files to take away. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graph as N-Quads, Turtle, JSON Lines (one event to a line) and CSV tables,",
      "with checksums, licence and a description. The same graph gives the same bytes."
    },
    footerHeading = "%nExample:%n",
    footer = "  entente export --output dump/")
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder. Default: dump/VERSION in the graph's folder, which is served.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The graph's folder. Default: graph in the project's folder.")
  private Optional<Path> graph = Optional.empty();

  @Override
  public Integer call() {
    Home home = Home.current();
    Path folder = graph.orElse(home.graph());
    Version version =
        Version.current(folder)
            .orElseThrow(() ->
                new Failure(ExitCode.STORE, "no graph in " + folder + "; run: entente build"));
    Path place = output.orElse(Export.place(version));
    new Export(version, new Queries(home.queries()), Base.PUBLISHED).to(place);
    System.err.println("entente: version " + version.id() + " written to " + place);
    return ExitCode.OK.status();
  }
}
