package entente.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program started by its launcher, as a user starts it. */
final class Launch {
  private static final Path LAUNCHER = Path.of("entente").toAbsolutePath();
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int POLL_MILLISECONDS = 20;

  private Launch() {}

  /** Seconds from the start of the process to the first fact of the article on standard output. */
  static double secondsToFirstFact(Path article) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(LAUNCHER.toString(), "facts", article.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader facts = process.inputReader()) {
      boolean any = facts.readLine() != null;
      double seconds = (System.nanoTime() - start) / 1e9;
      facts.lines().forEach(fact -> {});
      if (process.waitFor() != 0 || !any) {
        throw new IllegalStateException("no fact of " + article);
      }
      return seconds;
    }
  }

  /**
   * The most memory that a process held which converts the files, in megabytes; empty on a system
   * that does not tell.
   */
  static OptionalLong peakMegabytes(Path folder, int threads, Path output)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            LAUNCHER.toString(),
            "convert",
            folder.toString(),
            "--threads",
            Integer.toString(threads),
            "--output",
            output.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    OptionalLong peak = OptionalLong.empty();
    do {
      OptionalLong now = peakMegabytes(process);
      peak = now.isPresent() ? now : peak;
    } while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS));
    if (!Files.exists(output)) {
      throw new IllegalStateException("nothing converted, exit code " + process.exitValue());
    }
    return peak;
  }

  /** A high-water mark, so the last one that is seen counts. */
  private static OptionalLong peakMegabytes(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      Matcher line = PEAK.matcher(Files.readString(status));
      return line.find()
          ? OptionalLong.of(Long.parseLong(line.group(1)) / 1024)
          : OptionalLong.empty();
    } catch (NoSuchFileException e) {
      return OptionalLong.empty();
    }
  }
}
