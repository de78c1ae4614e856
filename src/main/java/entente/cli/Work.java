package entente.cli;

import picocli.CommandLine.Option;

/** How hard to work, shared by the commands that convert. */
final class Work {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles at a time. Default: the number of processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * At least 1.
   *
   * @throws Failure if the option says less
   */
  int threads() {
    if (threads < 1) {
      throw new Failure(ExitCode.USAGE, "--threads must be 1 or more");
    }
    return threads;
  }
}
