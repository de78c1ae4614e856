package entente.server.sparql;

import entente.server.guard.Limits;
import entente.server.http.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The places for queries that run at once, and for the few that wait; one client has only a part of
 * them. Nothing is remembered of a client that has none.
 */
public final class Seats {
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Semaphore seats;
  private final Semaphore queue;
  private final int each;
  private final String clientHeader;
  private final Map<String, Integer> taken = new HashMap<>();

  /** As many as the limits say. */
  public Seats(Limits limits) {
    this.seats = new Semaphore(limits.concurrent(), true);
    this.queue = new Semaphore(limits.waiting());
    this.each = limits.concurrentEach();
    this.clientHeader = limits.clientHeader();
  }

  /** A place that is taken until it is given back; giving it back twice does nothing. */
  final class Seat {
    private final String client;
    private final AtomicBoolean isTaken = new AtomicBoolean(true);

    private Seat(String client) {
      this.client = client;
    }

    void giveBack() {
      if (isTaken.getAndSet(false)) {
        seats.release();
        leave(client);
      }
    }
  }

  /**
   * Does something at a place for the client that sends the request.
   *
   * @throws Refusal if there is none, or the client has its share already
   */
  public <T> T during(HttpServletRequest request, Supplier<T> doing) {
    Seat seat = take(request);
    try {
      return doing.get();
    } finally {
      seat.giveBack();
    }
  }

  /**
   * Takes a place for the client that sends the request, waiting shortly.
   *
   * @throws Refusal if there is none, or the client has its share already
   */
  Seat take(HttpServletRequest request) {
    String client = client(request);
    enter(client);
    boolean isSeated = false;
    try {
      sit();
      isSeated = true;
      return new Seat(client);
    } finally {
      if (!isSeated) {
        leave(client);
      }
    }
  }

  private void sit() {
    if (seats.tryAcquire()) {
      return;
    }
    if (!queue.tryAcquire()) {
      throw busy();
    }
    try {
      if (!seats.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      queue.release();
    }
  }

  private synchronized void enter(String client) {
    int now = taken.getOrDefault(client, 0);
    if (now >= each) {
      throw new Refusal(
              TOO_MANY,
              "too many at once",
              "one client may ask " + each + " queries at once: wait for the answer to one")
          .with("clientLimit", each)
          .retryAfter(PATIENCE);
    }
    taken.put(client, now + 1);
  }

  private synchronized void leave(String client) {
    taken.computeIfPresent(client, (name, now) -> now > 1 ? now - 1 : null);
  }

  /** The address of the client; the last one of the header that a proxy of ours sets. */
  private String client(HttpServletRequest request) {
    List<String> headers =
        clientHeader.isEmpty() ? List.of() : Collections.list(request.getHeaders(clientHeader));
    if (headers.isEmpty()) {
      return request.getRemoteAddr();
    }
    String last = headers.getLast();
    return last.substring(last.lastIndexOf(',') + 1).strip();
  }

  private static Refusal busy() {
    return new Refusal(UNAVAILABLE, "busy", "as many queries as can run at once are running")
        .retryAfter(Duration.ofSeconds(5));
  }
}
