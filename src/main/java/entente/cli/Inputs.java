package entente.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The articles named on the command line, shared by the commands that read articles. */
final class Inputs {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files or folders; of folders all .txt, .html, .htm and .md files, at any depth."
              + " Default: the project's seeds.")
  private List<Path> paths = List.of();

  /** What was named, or the seeds. */
  List<Path> paths() {
    return paths.isEmpty() ? List.of(Home.current().seeds()) : paths;
  }
}
