package entente.federation;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Other endpoints over HTTP: no redirects, a cap on bytes and time, a second try where asked. */
final class Remote implements AutoCloseable {
  private static final String JSON = "application/sparql-results+json";
  private static final int OK = 200;
  private static final int TRIES = 3;
  private static final int SHOWN = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String agent;
  private final Limits limits;

  Remote(String agent, Limits limits) {
    this.agent = agent;
    this.limits = limits;
  }

  /**
   * All rows of the answer.
   *
   * @throws FederationException if there is no answer that can be used
   */
  List<Binding> ask(AllowedEndpoint endpoint, String query, Patience patience) {
    for (int number = 1; ; number++) {
      HttpResponse<byte[]> response = send(endpoint, query, patience);
      if (response.statusCode() == OK) {
        return rows(endpoint, query, response);
      }
      Duration wait = RetryAfter.of(response);
      boolean again = RetryAfter.isAsked(response) && number < TRIES;
      if (!again || wait.compareTo(patience.left()) >= 0) {
        throw failure(endpoint, response.statusCode(), query, refusal(response, number, wait));
      }
      patience.pause(wait);
    }
  }

  private static String refusal(HttpResponse<byte[]> response, int number, Duration wait) {
    String status = "answered " + response.statusCode();
    if (response.statusCode() / 100 == 3) {
      return status + "; redirects are not followed";
    }
    return RetryAfter.isAsked(response)
        ? status
            + " to try "
            + number
            + " and wants to be left alone for "
            + wait.toSeconds()
            + " s"
        : status;
  }

  private HttpResponse<byte[]> send(AllowedEndpoint endpoint, String query, Patience patience) {
    refusePrivate(endpoint, query);
    AtomicLong heard = new AtomicLong(System.nanoTime());
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request(endpoint.address(), query),
            head -> new Received(limits.bytes(), () -> heard.set(System.nanoTime())));
    try {
      while (!answer.isDone()) {
        String overdue = overdue(heard, patience);
        if (!overdue.isEmpty()) {
          throw failure(endpoint, 0, query, overdue);
        }
        patience.glance();
      }
      return answer.join();
    } catch (CompletionException e) {
      throw failure(endpoint, 0, query, cause(e));
    } catch (CancellationException e) {
      throw new QueryCancelledException();
    } finally {
      answer.cancel(true);
    }
  }

  private String overdue(AtomicLong heard, Patience patience) {
    if (patience.isOver()) {
      return "no whole answer within " + limits.deadline().toSeconds() + " s";
    }
    boolean silent = System.nanoTime() - heard.get() > limits.idle().toNanos();
    return silent ? "silent for " + limits.idle().toSeconds() + " s" : "";
  }

  private static String cause(CompletionException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    if (cause instanceof Received.TooLongException) {
      return String.valueOf(cause.getMessage());
    }
    return cause instanceof java.net.ConnectException ? "no connection" : "the connection broke";
  }

  private static void refusePrivate(AllowedEndpoint endpoint, String query) {
    try {
      if (!PublicAddress.mayBeAsked(endpoint.address())) {
        throw failure(endpoint, 0, query, "its name leads to a private address");
      }
    } catch (UnknownHostException e) {
      throw failure(endpoint, 0, query, "no such host");
    }
  }

  private HttpRequest request(URI address, String query) {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    String url = address + "?" + form;
    boolean isShort = url.length() <= limits.url();
    HttpRequest.Builder request =
        isShort
            ? HttpRequest.newBuilder(URI.create(url))
            : HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    return request.header("Accept", JSON).header("User-Agent", agent).build();
  }

  private static List<Binding> rows(
      AllowedEndpoint endpoint, String query, HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("no media type");
    if (!type.startsWith(JSON) && !type.startsWith("application/json")) {
      String shown = type.substring(0, Math.min(SHOWN, type.length()));
      throw failure(endpoint, OK, query, "answered with " + shown + " where rows were asked for");
    }
    List<Binding> rows = new ArrayList<>();
    if (!new String(response.body(), StandardCharsets.UTF_8).stripTrailing().endsWith("}")) {
      throw failure(endpoint, OK, query, "its answer is broken");
    }
    try {
      RowSet read =
          RowSetReader.createReader(ResultSetLang.RS_JSON)
              .read(new ByteArrayInputStream(response.body()), ARQ.getContext());
      read.forEachRemaining(rows::add);
    } catch (RuntimeException e) {
      throw failure(endpoint, OK, query, "its answer is broken");
    }
    if (rows.size() >= endpoint.rows()) {
      throw failure(endpoint, OK, query, "its answer is cut at " + endpoint.rows() + " rows");
    }
    return rows;
  }

  private static FederationException failure(
      AllowedEndpoint endpoint, int status, String query, String reason) {
    return new FederationException(endpoint.iri(), status, query, reason);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
