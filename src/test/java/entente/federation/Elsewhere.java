package entente.federation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Another SPARQL server on this machine: Fuseki as it comes, and a proxy in front that counts the
 * calls and can be told to misbehave.
 */
public final class Elsewhere implements AutoCloseable {
  /** What the proxy does with a call. */
  @FunctionalInterface
  public interface Manner {
    /** Answers; {@code number} counts from 1. */
    void answer(HttpExchange call, int number) throws IOException;
  }

  /**
   * A call that came in.
   *
   * @param method GET or POST
   * @param query the address behind the question mark, or ""
   * @param agent the User-Agent
   */
  public record Call(String method, String query, String agent) {}

  private final FusekiServer server;
  private final HttpServer proxy;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile Manner manner = (call, number) -> pass(call);

  /** Serves the dataset. */
  public Elsewhere(DatasetGraph dataset) {
    server = FusekiServer.create().port(0).loopback(true).add("/data", dataset).build().start();
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      proxy = HttpServer.create(new InetSocketAddress(here, 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    proxy.setExecutor(threads);
    proxy.createContext("/sparql", this::answer);
    proxy.start();
  }

  /** The address of the proxy, in numbers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + proxy.getAddress().getPort() + "/sparql");
  }

  /** The calls so far. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Behaves like this from now on, and forgets the calls. */
  public void behave(Manner other) {
    calls.clear();
    manner = other;
  }

  /** Answers as the server does from now on, and forgets the calls. */
  public void behave() {
    behave((call, number) -> pass(call));
  }

  private void answer(HttpExchange call) throws IOException {
    URI asked = call.getRequestURI();
    String agent = String.valueOf(call.getRequestHeaders().getFirst("User-Agent"));
    String query = asked.getRawQuery() == null ? "" : asked.getRawQuery();
    calls.add(new Call(call.getRequestMethod(), query, agent));
    try {
      manner.answer(call, calls.size());
    } finally {
      call.close();
    }
  }

  /** Lets the server answer. */
  public void pass(HttpExchange call) throws IOException {
    HttpResponse<byte[]> answer = forward(call);
    call.getResponseHeaders()
        .set("Content-Type", answer.headers().firstValue("Content-Type").orElse("text/plain"));
    send(call, answer.statusCode(), answer.body());
  }

  /** What the server says to the call. */
  public HttpResponse<byte[]> forward(HttpExchange call) throws IOException {
    String query = call.getRequestURI().getRawQuery();
    URI target = URI.create(server.datasetURL("/data") + (query == null ? "" : "?" + query));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .method(
                call.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(call.getRequestBody().readAllBytes()));
    for (String name : List.of("Accept", "Content-Type")) {
      String value = call.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Sends words of a media type. */
  public static void say(HttpExchange call, int status, String type, String words)
      throws IOException {
    call.getResponseHeaders().set("Content-Type", type);
    send(call, status, words.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange call, int status, byte[] body) throws IOException {
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = call.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    proxy.stop(0);
    server.stop();
    threads.shutdownNow();
    client.shutdownNow();
    try {
      threads.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
