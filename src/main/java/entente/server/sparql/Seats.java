package entente.server.sparql;

import entente.server.http.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The places for queries that run at once, and for the few that wait. */
final class Seats {
  private static final int UNAVAILABLE = 503;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Semaphore seats;
  private final Semaphore queue;

  Seats(int concurrent, int waiting) {
    this.seats = new Semaphore(concurrent, true);
    this.queue = new Semaphore(waiting);
  }

  /** A place that is taken until it is given back; giving it back twice does nothing. */
  final class Seat {
    private final AtomicBoolean isTaken = new AtomicBoolean(true);

    void giveBack() {
      if (isTaken.getAndSet(false)) {
        seats.release();
      }
    }
  }

  /** Takes a place, waiting shortly; refuses if there is none. */
  Seat take() {
    if (seats.tryAcquire()) {
      return new Seat();
    }
    if (!queue.tryAcquire()) {
      throw busy();
    }
    try {
      if (seats.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Seat();
      }
      throw busy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      queue.release();
    }
  }

  /** How many are free. */
  int free() {
    return seats.availablePermits();
  }

  private static Refusal busy() {
    return new Refusal(UNAVAILABLE, "busy", "as many queries as can run at once are running")
        .retryAfter(Duration.ofSeconds(5));
  }
}
