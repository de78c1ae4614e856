package entente.server.guard;

import entente.server.http.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;

/** When a query has to be done, and whether it was told to end before; for many threads. */
public final class Deadline {
  private final long end;
  private volatile Optional<Refusal> reason = Optional.empty();
  private Runnable ending = () -> {};

  public Deadline(Duration left) {
    this.end = System.nanoTime() + left.toNanos();
  }

  /** Tells the query to end; the first reason counts. */
  public synchronized void end(Refusal why) {
    if (reason.isEmpty()) {
      reason = Optional.of(why);
      ending.run();
    }
  }

  /** What ends the query; done at once if it was told to end already. */
  public synchronized void onEnd(Runnable doing) {
    ending = doing;
    if (reason.isPresent()) {
      doing.run();
    }
  }

  /** Why it was told to end; empty if time alone ends it. */
  public Optional<Refusal> reason() {
    return reason;
  }

  /** Nothing more to do: throws if the time is over or the query was told to end. */
  public void check() {
    if (reason.isPresent() || left().isNegative()) {
      throw new QueryCancelledException();
    }
  }

  /** Ends the query for a reason that is its own fault. */
  public QueryCancelledException fail(Refusal why) {
    end(why);
    return new QueryCancelledException();
  }

  public Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }
}
