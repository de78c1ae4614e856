package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One greedy client is told to wait, and the others do not notice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FairShareTest {
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String GREEDY = "127.0.0.1";
  private static final String MODEST = "127.0.0.2";

  @TempDir static Path direct;
  @TempDir static Path behind;

  /** Two queries of one client, four in all; a query takes five seconds at most. */
  private Served served;

  /** The same behind a proxy. */
  private Served proxied;

  private final List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();

  @BeforeAll
  void serve() {
    served = Served.in(direct, FairShareTest::narrow);
    proxied =
        Served.in(
            behind,
            text ->
                narrow(text)
                    .replace(
                        "  ja:context [ ja:cxtName \"entente:concurrentEach\"",
                        "  ja:context [ ja:cxtName \"entente:clientHeader\" ;"
                            + " ja:cxtValue \"X-Forwarded-For\" ] ;\n"
                            + "  ja:context [ ja:cxtName \"entente:concurrentEach\""));
  }

  private static String narrow(String text) {
    return text.replace("\"10000\"", "\"5000\"")
        .replace("concurrent\" ; ja:cxtValue \"8\"", "concurrent\" ; ja:cxtValue \"4\"")
        .replace("Each\" ; ja:cxtValue \"4\"", "Each\" ; ja:cxtValue \"2\"");
  }

  @AfterEach
  void settle() {
    running.forEach(CompletableFuture::join);
    running.clear();
  }

  @AfterAll
  void end() {
    served.close();
    proxied.close();
  }

  @Test
  void get_moreThanOneClientMay_429AndOthersAreAnswered() throws Exception {
    List<HttpResponse<String>> refused = fill(served, GREEDY);

    assertThat(refused)
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(429);
          assertThat(answer.headers().firstValue("Content-Type"))
              .contains("application/problem+json");
          assertThat(answer.headers().firstValue("Retry-After")).contains("1");
          JsonObject problem = JSON.parse(answer.body());
          assertThat(problem.getString("detail")).contains("2 queries at once");
          assertThat(problem.getNumber("clientLimit").intValue()).isEqualTo(2);
        });
    assertThat(send(MODEST, served.asking("ASK {}")).statusCode()).isEqualTo(200);
    assertThat(send(MODEST, served.at("/api/meetings.csv")).statusCode()).isEqualTo(200);
    assertThat(send(GREEDY, served.at("/page/state/kaz")).statusCode()).isEqualTo(200);
    assertThat(send(GREEDY, served.at("/$/ping")).statusCode()).isEqualTo(200);
    settle();
    assertThat(send(GREEDY, served.asking("ASK { ?a ?b 'again' }")).statusCode()).isEqualTo(200);
  }

  @Test
  void get_api_hasTheSamePlaces() throws Exception {
    fill(served, GREEDY);

    HttpResponse<String> answer = send(GREEDY, served.at("/api/agreements.json"));
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    fill(served, MODEST);
    assertThat(send("127.0.0.3", served.at("/api/agreements.json")).statusCode()).isEqualTo(503);
    settle();
    assertThat(send(GREEDY, served.at("/api/agreements.json")).statusCode()).isEqualTo(200);
  }

  @Test
  void get_longQuery_needsAPlaceToBeParsed() throws Exception {
    fill(served, GREEDY);

    String query = "ASK { VALUES ?x { " + "1 ".repeat(20_000) + "} }";
    HttpRequest request =
        HttpRequest.newBuilder(served.at("/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofString(query))
            .build();
    assertThat(client(GREEDY).send(request, text()).statusCode()).isEqualTo(429);
    assertThat(client(MODEST).send(request, text()).statusCode()).isEqualTo(200);
  }

  @Test
  void get_behindAProxy_theLastAddressCounts() throws Exception {
    fill(proxied, GREEDY, "X-Forwarded-For", "198.51.100.7, 203.0.113.1");

    URI ask = proxied.asking("ASK {}");
    for (String same : List.of("203.0.113.1", "198.51.100.8, 203.0.113.1")) {
      assertThat(send(MODEST, ask, "X-Forwarded-For", same).statusCode()).isEqualTo(429);
    }
    assertThat(send(GREEDY, ask, "X-Forwarded-For", "203.0.113.1, 203.0.113.2").statusCode())
        .isEqualTo(200);
  }

  /** Asks slow queries until one is refused; gives back all that were. */
  private List<HttpResponse<String>> fill(Served at, String client, String... headers)
      throws Exception {
    List<HttpResponse<String>> refused = new ArrayList<>();
    for (int i = 0; i < 40 && refused.size() < 2; i++) {
      URI slow = at.asking(SLOW + "# " + client + i);
      CompletableFuture<HttpResponse<String>> answer =
          client(client).sendAsync(request(slow, headers), text());
      running.add(answer);
      answer
          .thenApply(Optional::of)
          .completeOnTimeout(Optional.empty(), 300, TimeUnit.MILLISECONDS)
          .join()
          .ifPresent(refused::add);
    }
    assertThat(refused).hasSize(2);
    return refused;
  }

  private static HttpResponse<String> send(String client, URI address, String... headers)
      throws IOException, InterruptedException {
    return client(client).send(request(address, headers), text());
  }

  private static HttpRequest request(URI address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  private static HttpResponse.BodyHandler<String> text() {
    return HttpResponse.BodyHandlers.ofString();
  }

  /** A client that comes from this address. */
  private static HttpClient client(String address) throws IOException {
    return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
  }
}
