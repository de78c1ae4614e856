package entente.store;

import java.nio.file.Path;

/**
 * A file of RDF or a query is missing or cannot be parsed; the message is {@code file:line: why}.
 */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The file cannot be used for this reason. */
  public static UnreadableFileException of(Path file, String why, Throwable cause) {
    return new UnreadableFileException(file + ": " + why, cause);
  }

  /** The file breaks its syntax at a line, counted from 1. */
  public static UnreadableFileException at(Path file, long line, String why, Throwable cause) {
    return new UnreadableFileException(file + ":" + line + ": " + why, cause);
  }
}
