package entente.extract;

import java.io.Serial;

/** A rule broke; the cause says how. */
final class BrokenStageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String stage;
  private final Throwable error;

  BrokenStageException(String stage, Throwable cause) {
    super(stage + ": " + cause, cause);
    this.stage = stage;
    this.error = cause;
  }

  /** The extractor, or what came before or after them. */
  String stage() {
    return stage;
  }

  /** What the rule threw. */
  Throwable error() {
    return error;
  }
}
