package entente.cli;

/** What the process tells its caller. */
public enum ExitCode {
  OK(0),
  /** The data was read and does not conform to the shapes. */
  NOT_CONFORMING(1),
  /** The command line is wrong; nothing was read. */
  USAGE(2),
  /** An input is missing or cannot be read, the others were converted; or nothing is found. */
  BAD_INPUT(3),
  /** The graph or an output cannot be opened or written. */
  STORE(4),
  /** Our fault: a bug. Comes with a stack trace. */
  INTERNAL(70);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** The status of the process. */
  public int status() {
    return status;
  }
}
