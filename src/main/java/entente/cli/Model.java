package entente.cli;

import entente.annotate.nlp4j.ModelCache;
import entente.annotate.nlp4j.UnusableModelException;
import entente.convert.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The parser's model on this machine: prepared at first use, in a process of its own, and kept. */
final class Model {
  private static final String HEAP = "-Xmx3g";

  private Model() {}

  /** The pipeline, after preparing the model if it is missing or harmed. */
  static Pipeline pipeline(Home home) {
    Path file = file();
    try {
      if (!Files.exists(file)) {
        prepareApart(file);
      }
      return open(home, file);
    } catch (IOException e) {
      throw new Failure(ExitCode.BAD_INPUT, "the parser's model: " + e.getMessage(), e);
    }
  }

  private static Pipeline open(Home home, Path file) throws IOException {
    try {
      return Pipeline.load(home.ontology(), file);
    } catch (UnusableModelException e) {
      prepareApart(file);
      return Pipeline.load(home.ontology(), file);
    }
  }

  /** Where the model is kept. */
  static Path file() {
    try {
      Path user = Path.of(System.getProperty("user.home"));
      return ModelCache.file(ModelCache.folder(System.getenv(), user));
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, String.valueOf(e.getMessage()), e);
    }
  }

  /** Needs more memory than the rest of the program, and only once. */
  private static void prepareApart(Path file) throws IOException {
    System.err.println("entente: preparing the parser's model, once on this machine (a minute) …");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            HEAP,
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Entente.class.getName(),
            "prepare",
            file.toString());
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("could not be prepared, see above");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("preparation interrupted", e);
    }
  }
}
