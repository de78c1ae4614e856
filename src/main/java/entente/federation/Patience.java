package entente.federation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** How long a query still waits: until its deadline, and only while it is not cancelled. */
final class Patience {
  private static final Duration GLANCE = Duration.ofMillis(20);

  private final AtomicBoolean cancelled;
  private final long end;

  Patience(Duration deadline, AtomicBoolean cancelled) {
    this.cancelled = cancelled;
    this.end = System.nanoTime() + deadline.toNanos();
  }

  /** What is left of the deadline; zero or less when it is over. */
  Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }

  boolean isOver() {
    return left().compareTo(Duration.ZERO) <= 0;
  }

  /**
   * Lets a moment pass.
   *
   * @throws QueryCancelledException if the query is cancelled
   */
  void glance() {
    checkCancelled();
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
  }

  /** Lets this time pass, or what is left. */
  void pause(Duration time) {
    long until = System.nanoTime() + time.toNanos();
    while (System.nanoTime() - until < 0 && !isOver()) {
      glance();
    }
    checkCancelled();
  }

  private void checkCancelled() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
