package entente.cli;

import entente.convert.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Articles become a published graph. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Converts articles, checks and merges their graphs, and publishes the result as a whole.",
      "A build that fails or is ended leaves the graph before it in force."
    },
    footerHeading = "%nExample:%n",
    footer = "  entente build articles/ --output graph")
final class BuildCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private Work work;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The graph's folder. Default: graph in the project's folder.")
  private Optional<Path> output = Optional.empty();

  BuildCommand() {
    this.inputs = new Inputs();
    this.work = new Work();
  }

  @Override
  public Integer call() throws IOException {
    Home home = Home.current();
    Building building = new Building(home, output.orElse(home.graph()));
    try (Report report = inputs.report()) {
      return building.from(inputs.paths(), work.threads(), report).status();
    }
  }
}
