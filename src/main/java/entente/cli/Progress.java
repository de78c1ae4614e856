package entente.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Count, rate and time left on one line of the terminal, once the work has taken two seconds.
 *
 * <p>Silent where standard error is not a terminal. Safe for several threads.
 */
public final class Progress implements AutoCloseable {
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(250);
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final String what;
  private long total;
  private final long begin;
  private long done;
  private long shownAt;
  private boolean shown;

  /**
   * Progress on standard error.
   *
   * @param what is counted, in the plural, such as "articles"
   * @param total 0 if unknown
   */
  public static Progress onTerminal(String what, long total) {
    return new Progress(
        System.err, Boolean.getBoolean("entente.terminal"), System::nanoTime, what, total);
  }

  Progress(PrintStream out, boolean terminal, LongSupplier nanos, String what, long total) {
    this.out = out;
    this.terminal = terminal;
    this.nanos = nanos;
    this.what = what;
    this.total = total;
    this.begin = nanos.getAsLong();
    this.shownAt = begin;
  }

  /** So many are done, of so many that are known of now. */
  public synchronized void step(int nowDone, int nowTotal) {
    total = nowTotal;
    done = nowDone - 1L;
    step();
  }

  /** One more is done. */
  public synchronized void step() {
    done++;
    long now = nanos.getAsLong();
    boolean due = now - begin >= QUIET.toNanos() && (!shown || now - shownAt >= BETWEEN.toNanos());
    if (terminal && due) {
      out.print(ERASE + line(now - begin));
      out.flush();
      shown = true;
      shownAt = now;
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (shown) {
      out.print(ERASE);
      out.flush();
    }
  }

  private String line(long elapsed) {
    double rate = done * 1e9 / elapsed;
    String count = String.format(Locale.ROOT, "%,d", done);
    String of = total > 0 ? String.format(Locale.ROOT, " of %,d", total) : "";
    String left = total > done ? ", " + time((long) ((total - done) / rate)) + " left" : "";
    return count + of + " " + what + ", " + String.format(Locale.ROOT, "%.1f/s", rate) + left;
  }

  private static String time(long seconds) {
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }
}
