package entente.cli;

import entente.convert.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles named on the command line, shared by the commands that read articles. */
final class Inputs {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files or folders; of folders all .txt, .html, .htm, .md and .pdf files, at any depth."
              + " Default: the project's seeds.")
  private List<Path> paths = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also writes what became of each file, one JSON object a line.")
  private Optional<Path> report = Optional.empty();

  /** The report, or one that goes nowhere. */
  Report report() throws IOException {
    return report.isPresent() ? new Report(report.get()) : Report.nowhere();
  }

  /** Whether the command line names any. */
  boolean areNamed() {
    return !paths.isEmpty();
  }

  /** What was named, or the seeds. */
  List<Path> paths() {
    return paths.isEmpty() ? List.of(Home.current().seeds()) : paths;
  }
}
