package entente.evaluate;

import java.io.Serial;

/** A file of gold rows or facts is missing or has a wrong line; the message names both. */
public final class UnreadableFactsException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  UnreadableFactsException(String message, Throwable cause) {
    super(message, cause);
  }
}
