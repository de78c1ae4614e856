package entente.cli;

import entente.annotate.nlp4j.ModelPreparation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prepares the parser's model; other commands do it by themselves at first use. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    description =
        "Prepares the parser's model; the other commands do so by themselves at first use.",
    footerHeading = "%nExample:%n",
    footer = "  entente prepare")
final class PrepareCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Where to write it. Default: the user's cache.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    ModelPreparation.prepare(file.toString().isEmpty() ? Model.file() : file);
    return ExitCode.OK.status();
  }
}
