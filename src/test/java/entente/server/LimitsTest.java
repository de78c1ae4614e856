package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a request can go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {
  private static final String DIRECT = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir static Path wide;
  @TempDir static Path narrow;
  private Served served;

  /** Two queries at once, one waiting, three seconds each. */
  private Served small;

  @BeforeAll
  void serve() {
    served = Served.in(wide);
    small =
        Served.in(
            narrow,
            text ->
                text.replace("concurrent\" ; ja:cxtValue \"8\"", "concurrent\" ; ja:cxtValue \"2\"")
                    .replace("waiting\" ; ja:cxtValue \"8\"", "waiting\" ; ja:cxtValue \"1\"")
                    .replace("Each\" ; ja:cxtValue \"4\"", "Each\" ; ja:cxtValue \"100\""));
  }

  @AfterAll
  void end() {
    served.close();
    small.close();
  }

  @Test
  void post_longQuery_isAnswered() {
    String query = "SELECT (COUNT(*) AS ?n) { VALUES ?x {" + " <urn:x>".repeat(14_000) + " } }";

    assertThat(query.length()).isGreaterThan(100_000);
    assertThat(served.send("POST", served.at("/sparql"), DIRECT, query).body()).contains("14000");
    String form = "query=" + Served.encoded(query);
    assertThat(served.send("POST", served.at("/sparql"), FORM, form).body()).contains("14000");
  }

  @ParameterizedTest
  @ValueSource(strings = {DIRECT, FORM})
  void post_tooLong_413(String type) {
    byte[] body = ("query=ASK{}" + " ".repeat(2_000_000)).getBytes(StandardCharsets.US_ASCII);
    HttpRequest.BodyPublisher chunked =
        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    for (HttpRequest.BodyPublisher publisher :
        List.of(HttpRequest.BodyPublishers.ofByteArray(body), chunked)) {
      int status;
      try {
        status =
            served
                .send(
                    HttpRequest.newBuilder(served.at("/sparql"))
                        .header("Content-Type", type)
                        .POST(publisher))
                .statusCode();
      } catch (UncheckedIOException e) {
        // The answer came before all was sent, and the line is closed then.
        status = 413;
      }
      assertThat(status).isEqualTo(413);
    }
  }

  @Test
  void get_longHeaders_431AndLongAddress_414() {
    HttpResponse<String> headers = served.get(served.at("/sparql"), "X-Long", "a".repeat(20_000));
    HttpResponse<String> address = served.get(served.asking("#" + "a".repeat(20_000)));

    assertThat(headers.statusCode()).isEqualTo(431);
    assertThat(address.statusCode()).isEqualTo(414);
    assertThat(headers.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(address.body()).contains("post the query");
  }

  @Test
  void get_moreThanCanRun_503AndPlacesComeBack() {
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, 6)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(() ->
                    small.get(
                        small.at("/sparql?timeout=3&query=" + Served.encoded(SLOW + "#" + i)))))
            .toList();

    assertThat(small.get(small.at("/$/ping")).statusCode()).isEqualTo(200);
    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();

    assertThat(answers)
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
    assertThat(small.get(small.asking("ASK {}")).statusCode()).isEqualTo(200);
  }

  @Test
  void get_clientLeaves_placeIsFree() throws IOException, InterruptedException {
    for (int i = 0; i < 6; i++) {
      try (Socket socket = new Socket("localhost", small.server().port())) {
        String path = "/sparql?query=" + Served.encoded(SLOW + "# left " + i);
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        Thread.sleep(100);
      }
      // Two run at once and none ends before ten seconds, if leaving did not end it.
    }
    long begin = System.nanoTime();
    int status = 503;
    while (status == 503 && System.nanoTime() - begin < 7_000_000_000L) {
      status = small.get(small.asking("ASK { ?s ?p ?o }")).statusCode();
    }

    assertThat(status).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REGEX('Astana', '^ast', 'i')            | true",
        "REGEX('Astana', '^ast')                 | false",
        "REGEX('a.b', 'a.b', 'q')                | true",
        "REGEX('axb', 'a.b', 'q')                | false",
        "REGEX('aa', '^(a)\\\\1$')               | true",
        "REPLACE('Astana', 'a', 'o')             | Astono",
        "REPLACE('Astana', '(A)s', '$1z')        | Aztana",
        "REPLACE('abcd', '[BC]', '', 'i')        | ad",
        "REPLACE('Xi@en', 'X', 'Y')              | Yi@en",
        "LANG(REPLACE('Xi'@en, 'X', 'Y'))        | en",
        "CONCAT('a', 'b', 'c')                   | abc",
        "LANG(CONCAT('a'@en, 'b'@en))            | en",
      })
  void get_guardedFunction_givesWhatSparqlSays(String expression, String value) {
    String query = "SELECT (" + expression + " AS ?v) {}";

    assertThat(served.get(served.asking(query), "Accept", "text/csv").body().lines().skip(1))
        .containsExactly(value);
  }

  @Test
  void get_groupConcat_joinsAsSparqlSays() {
    String query =
        "SELECT (GROUP_CONCAT(?x) AS ?a) (GROUP_CONCAT(DISTINCT ?x ; SEPARATOR=', ') AS ?b)"
            + " { VALUES ?x { 1 1 2 } } HAVING (COUNT(*) > 0) (REGEX(GROUP_CONCAT(?x), '2'))";

    assertThat(served.get(served.asking(query), "Accept", "text/csv").body().lines().skip(1))
        .containsExactly("1 1 2,\"1, 2\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?f))) AS ?t) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT * { BIND ('LONG' AS ?a) BIND (REPLACE(?a, 'x', ?a) AS ?b) }",
        "SELECT * { BIND ('LONG' AS ?a) BIND (CONCAT(?a,?a,?a,?a,?a,?a,?a,?a,?a,?a) AS ?b)"
            + " BIND (CONCAT(?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b) AS ?c)"
            + " BIND (CONCAT(?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c) AS ?d) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { FILTER REGEX(CONCAT(STR(?s),"
            + " 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), '(.*a){20}$') } }",
      })
  void post_functionWithoutBounds_422(String query) {
    String text = query.replace("LONG", "x".repeat(2000));

    assertThat(served.send("POST", served.at("/sparql"), DIRECT, text).statusCode()).isEqualTo(422);
  }
}
