package entente.server.sparql;

import static java.util.stream.Collectors.joining;

import entente.federation.FederationException;
import entente.federation.Silenced;
import entente.server.check.Checks;
import entente.server.guard.Deadline;
import entente.server.guard.HeapWatch;
import entente.server.guard.TooMuch;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.shared.JenaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs queries and turns what can go wrong into refusals. */
final class Answering {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
  private static final String SILENT_FAILURES = "Entente-Silent-Failures";
  private static final int BAD_REQUEST = 400;
  private static final int CLOSED_REQUEST = 499;
  private static final int UNPROCESSABLE = 422;
  private static final int INTERNAL = 500;
  private static final int BAD_GATEWAY = 502;
  private static final int UNAVAILABLE = 503;

  private final Workers workers = new Workers();
  private final HeapWatch heap = new HeapWatch();

  /**
   * Evaluates and gives the answer, unless the client has got it in part already: then it is sent
   * to its end, or the line is cut.
   *
   * @param seat given back when the query is done
   */
  Optional<Spool> answer(
      Evaluation evaluation, Seats.Seat seat, Reply reply, Line line, boolean mayStream) {
    AtomicBoolean isBegun = new AtomicBoolean();
    Deadline deadline = evaluation.deadline();
    Spool spool =
        new Spool(
            evaluation.limits(),
            deadline,
            () -> {
              if (!mayStream) {
                throw deadline.fail(TooMuch.bytes(evaluation.limits().spooledBytes()));
              }
              return begin(isBegun, reply, evaluation);
            });
    heap.begin(deadline);
    Runnable work =
        () -> {
          try {
            evaluation.writeTo(spool);
          } finally {
            heap.done(deadline);
            seat.giveBack();
          }
        };
    return finish(work, spool, isBegun, deadline, line, reply);
  }

  /** Ends what runs, and waits shortly for its end. */
  void close() {
    heap.endAll(
        new Refusal(UNAVAILABLE, "closing", "the server is ending")
            .retryAfter(Duration.ofSeconds(30)));
    workers.close();
  }

  private static OutputStream begin(AtomicBoolean isBegun, Reply reply, Evaluation evaluation)
      throws IOException {
    if (!isBegun.compareAndSet(false, true)) {
      throw new QueryCancelledException();
    }
    announce(evaluation.silenced(), reply);
    return reply.stream(evaluation.choice().type());
  }

  /** Says which calls failed where SERVICE SILENT keeps quiet about it. */
  static void announce(Silenced silenced, Reply reply) {
    List<Silenced.Failure> failures = silenced.failures();
    if (!failures.isEmpty()) {
      String value = failures.stream().map(Silenced.Failure::header).collect(joining(", "));
      reply.header(SILENT_FAILURES, value);
    }
  }

  private Optional<Spool> finish(
      Runnable work,
      Spool spool,
      AtomicBoolean isBegun,
      Deadline deadline,
      Line line,
      Reply reply) {
    try {
      Workers.Overseer overseer = () -> look(isBegun, deadline, line);
      boolean isDone = workers.run(work, () -> Workers.forget(spool), deadline, overseer);
      if (!isDone) {
        deadline.end(timeout());
      }
      if (!isDone && isBegun.compareAndSet(false, true)) {
        throw refusal(new QueryCancelledException(), deadline);
      } else if (!isDone) {
        line.cut();
        return Optional.empty();
      }
      return spool.isPassedOn() ? Optional.empty() : Optional.of(spool);
    } catch (ExecutionException e) {
      Workers.forget(spool);
      if (spool.isPassedOn() && reply.isOut()) {
        line.cut();
        return Optional.empty();
      }
      throw refusal(e.getCause() == null ? e : e.getCause(), deadline);
    }
  }

  /**
   * Ends a query when its time is over, for Jena's timeouts begin only when its plan is made, and
   * filters may do all the work before.
   */
  private static void look(AtomicBoolean isBegun, Deadline deadline, Line line) {
    if (deadline.left().isNegative()) {
      deadline.end(timeout());
    }
    if (!isBegun.get() && line.isLeft()) {
      deadline.end(new Refusal(CLOSED_REQUEST, "client left", "the client has hung up"));
    }
  }

  /**
   * What ends in the middle of its work may fail in any way: then the reason for its end counts.
   */
  private static Refusal refusal(Throwable cause, Deadline deadline) {
    return switch (cause) {
      case Refusal refusal -> refusal;
      case QueryCancelledException cancelled -> deadline.reason().orElseGet(Answering::timeout);
      case StackOverflowError deep -> Checks.tooDeep();
      case OutOfMemoryError memory ->
          new Refusal(UNAVAILABLE, "out of memory", "this query needs more memory than there is")
              .retryAfter(Duration.ofSeconds(5));
      case FederationException other -> elsewhere(other);
      case QueryParseException late ->
          new Refusal(BAD_REQUEST, "bad query", "a part of the query cannot be understood");
      case JenaException problem when isShape(problem) ->
          new Refusal(UNPROCESSABLE, "not writable", "this graph cannot be written in this format");
      default -> deadline.reason().orElseGet(() -> unknown(cause));
    };
  }

  /** An endpoint that fails is not our failure, and its status not ours. */
  private static Refusal elsewhere(FederationException other) {
    Refusal refusal =
        new Refusal(
                BAD_GATEWAY,
                "Another endpoint gave no answer that can be used",
                String.valueOf(other.getMessage()))
            .with("endpoint", other.endpoint())
            .with("query", other.sent());
    other.status().ifPresent(status -> refusal.with("endpointStatus", status));
    return refusal;
  }

  private static boolean isShape(JenaException problem) {
    return problem instanceof InvalidPropertyURIException || problem instanceof RiotException;
  }

  private static Refusal timeout() {
    return new Refusal(
            UNAVAILABLE,
            "timeout",
            "the query was not done in the time it may take; ask for less, or take the data")
        .retryAfter(Duration.ofSeconds(60));
  }

  private static Refusal unknown(Throwable cause) {
    LOG.error("a query failed", cause);
    return new Refusal(INTERNAL, "internal error", "this is a fault of the server");
  }
}
