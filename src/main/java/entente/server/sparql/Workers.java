package entente.server.sparql;

import entente.server.guard.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that evaluate, apart from those that talk: so a request is answered in time whatever its
 * query does.
 */
final class Workers {
  /** How long after its deadline a query may take to notice it. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
  private static final long STACK = 16L << 20;
  private static final long LOOK_MILLIS = 100;

  private final AtomicInteger count = new AtomicInteger();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "query-" + count.incrementAndGet(), STACK);
        thread.setDaemon(true);
        return thread;
      });

  /** Somebody who may end the work while it goes on. */
  interface Overseer {
    /** Looks after the work, again and again. */
    void look();
  }

  /**
   * Does the work and waits for its end, at most until shortly after the deadline.
   *
   * @return false if the work was not done then and goes on alone
   * @throws ExecutionException if the work failed
   */
  boolean run(Runnable work, Runnable after, Deadline deadline, Overseer overseer)
      throws ExecutionException {
    CompletableFuture<Void> running = CompletableFuture.runAsync(work, threads);
    while (true) {
      try {
        running.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException e) {
        overseer.look();
        if (deadline.left().plus(GRACE).isNegative()) {
          return leave(running, after);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return leave(running, after);
      }
    }
  }

  private static boolean leave(CompletableFuture<Void> running, Runnable after) {
    CompletableFuture<Void> end = running.whenComplete((done, failure) -> after.run());
    LOG.debug("a query goes on after its time: {}", end);
    return false;
  }

  /** Takes no more work and waits shortly for the end of what runs. */
  void close() {
    threads.shutdown();
    try {
      boolean isEnded = threads.awaitTermination(4 * GRACE.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("queries have ended: {}", isEnded);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Forgets a spool. */
  static void forget(Spool spool) {
    try {
      spool.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
