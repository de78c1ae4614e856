package entente.cli;

import entente.evaluate.MarkedBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where figures go, shared by the commands that count: standard output, a file, a marked block. */
final class Target {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file. Of a Markdown file only the block is rewritten.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--block",
      paramLabel = "NAME",
      defaultValue = "figures",
      description =
          "The block of the Markdown file, between <!-- begin NAME --> and <!-- end NAME -->."
              + " Default: ${DEFAULT-VALUE}.")
  private String block = "figures";

  /** Writes the text; of Markdown, into the block of the file. */
  void write(String text, boolean markdown) throws IOException {
    if (output.isEmpty()) {
      System.out.print(text);
      System.out.flush();
      return;
    }
    Path file = output.get();
    try (NewFile target = new NewFile(file)) {
      String content = markdown ? marked(file, text) : text;
      target.out().write(content.getBytes(StandardCharsets.UTF_8));
      target.keep();
    }
  }

  private String marked(Path file, String text) throws IOException {
    try {
      return new MarkedBlock(block).in(Files.exists(file) ? Files.readString(file) : "", text);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, file + ": " + e.getMessage(), e);
    }
  }
}
