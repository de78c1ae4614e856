package entente.annotate.nlp4j;

import java.io.IOException;
import java.nio.file.Path;

/** Prepares the model in a JVM of its own, with more heap than the tests have. */
final class PrepareModel {
  private PrepareModel() {}

  /** The only argument is the file to write. */
  public static void main(String[] arguments) throws IOException {
    ModelPreparation.prepare(Path.of(arguments[0]));
  }
}
