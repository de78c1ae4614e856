package entente.annotate.nlp4j;

import java.io.IOException;
import java.nio.file.Path;

/** A model file is missing parts, damaged, or not one of ours: prepare it again. */
public final class UnusableModelException extends IOException {
  private static final long serialVersionUID = 1;

  UnusableModelException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
