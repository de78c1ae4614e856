package entente.cli;

import java.io.Serial;

/** An expected failure of a command: one line for the user and the exit code. */
public final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final ExitCode code;

  public Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  public Failure(ExitCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public ExitCode code() {
    return code;
  }
}
