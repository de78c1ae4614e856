package entente.annotate.nlp4j;

import entente.annotate.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The model for all tests: the user's, or else prepared once in a JVM of its own. */
public final class PreparedModel {
  private static final Path FILE = prepared();
  private static final Parser PARSER = open();

  private PreparedModel() {}

  /** The parser that all tests share. */
  public static Parser parser() {
    return PARSER;
  }

  /** The file that the parser is read from. */
  public static Path file() {
    return FILE;
  }

  private static Parser open() {
    try {
      return FlatModel.open(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path prepared() {
    try {
      Path home = Path.of(System.getProperty("user.home"));
      Path file = ModelCache.file(ModelCache.folder(System.getenv(), home));
      if (!isUsable(file)) {
        prepare(file);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUsable(Path file) throws IOException {
    try {
      if (Files.exists(file)) {
        ModelReader.open(file);
        return true;
      }
      return false;
    } catch (UnusableModelException e) {
      return false;
    }
  }

  private static void prepare(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> command =
        List.of(
            java,
            "-Xmx3g",
            "-XX:+UseSerialGC",
            "-cp",
            classes,
            PrepareModel.class.getName(),
            file.toString());
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IOException("the model could not be prepared: exit " + exit);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while preparing the model", e);
    }
  }
}
