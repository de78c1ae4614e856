package entente.server.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * How much one query may take.
 *
 * <p>Up to the spooled rows and bytes an answer is held back until it is whole, so that a failure
 * is told by a status; beyond, it is sent while it is made, up to the most rows and bytes, and a
 * failure then cuts the connection.
 *
 * @param timeout how long a query may run; a client can only lower it
 * @param rows most rows of a table
 * @param bytes most bytes of an answer before compression
 * @param spooledRows rows that are held back; also the most triples of a graph
 * @param spooledBytes bytes that are held back
 * @param queryBytes longest query, and longest body of a request
 * @param text longest string that a query may make, in characters
 * @param concurrent queries that run at once
 * @param waiting queries that wait for a place, each for a second at most
 * @param concurrentEach queries of one client that run or wait at once
 * @param clientHeader the header in which a proxy names the client, whose last address counts; ""
 *     if the address of the connection counts
 */
public record Limits(
    Duration timeout,
    long rows,
    long bytes,
    long spooledRows,
    long spooledBytes,
    int queryBytes,
    int text,
    int concurrent,
    int waiting,
    int concurrentEach,
    String clientHeader) {
  /** How deep the brackets of a query may be. */
  public static final int DEPTH = 200;

  /** How many operators may stand in a row, in an expression or a path. */
  public static final int CHAIN = 1000;

  /** How many groups, filters and values by AS a query may have together. */
  public static final int PARTS = 1000;

  /** How long a list in round brackets may be; VALUES may be as long as a query. */
  public static final int LIST = 10_000;

  /** What a dataset's context says under {@code arq:queryTimeout} and {@code entente:…}. */
  public static Limits of(Context context) {
    long millis = Timeouts.parseTimeout(context.get(ARQ.queryTimeout)).overallTimeoutMillis();
    if (millis <= 0) {
      throw new IllegalArgumentException(ARQ.queryTimeout + " must be positive");
    }
    return new Limits(
        Duration.ofMillis(millis),
        number(context, "rows", 1_000_000),
        number(context, "bytes", 500_000_000),
        number(context, "spooledRows", 100_000),
        number(context, "spooledBytes", 50_000_000),
        (int) number(context, "queryBytes", 1_000_000),
        (int) number(context, "text", 2_000_000),
        (int) number(context, "concurrent", 8),
        (int) number(context, "waiting", 8),
        (int) number(context, "concurrentEach", 4),
        Optional.ofNullable(context.getAsString(name("clientHeader"))).orElse(""));
  }

  /** Sets the headers that tell how far an answer can go. */
  public void announce(HttpServletResponse response) {
    response.setHeader("Entente-Row-Limit", Long.toString(rows));
    response.setHeader("Entente-Byte-Limit", Long.toString(bytes));
    response.setHeader("Entente-Timeout", Long.toString(timeout.toSeconds()));
  }

  private static long number(Context context, String name, long otherwise) {
    String value = context.getAsString(name(name));
    return value == null ? otherwise : Long.parseLong(value);
  }

  private static Symbol name(String name) {
    return Symbol.create("entente:" + name);
  }
}
