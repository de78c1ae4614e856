package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is cut never looks whole: a status before the first byte, a broken line after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HonestAnswersTest {
  private static final String ROWS = "SELECT * { ?s ?p ?o . ?a ?b ?c }";
  private static final String ENDLESS = "SELECT * { ?s ?p ?o . ?a ?b ?c . ?d ?e ?f }";
  private static final String COUNTLESS =
      "SELECT * { ?s ?p ?o . ?a ?b ?c . ?d ?e ?f FILTER (STRLEN(STR(?s)) + STRLEN(STR(?f)) < 0) }";

  @TempDir static Path held;
  @TempDir static Path streamed;

  /** Gives up after a second, long before it could hold back or send all. */
  private Served impatient;

  /** Holds back 50 rows, sends 20,000. */
  private Served narrow;

  @BeforeAll
  void serve() {
    impatient =
        Served.in(
            held, text -> text.replace("\"10000\"", "\"1000\"").replace("100000", "99999999"));
    narrow =
        Served.in(
            streamed,
            text ->
                text.replace(
                        "\"1000000\" ] ;\n  ja:context [ ja:cxtName \"entente:bytes",
                        "\"20000\" ] ;\n  ja:context [ ja:cxtName \"entente:bytes")
                    .replace("\"100000\"", "\"50\""));
  }

  @AfterAll
  void end() {
    impatient.close();
    narrow.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
        "text/plain"
      })
  void get_timeout_503BeforeTheFirstByte(String type) {
    HttpResponse<String> answer = impatient.get(impatient.asking(COUNTLESS), "Accept", type);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("\"timeout\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void get_timeoutAmongRows_neverLooksWhole(String type) throws IOException {
    Raw answer = raw(impatient, ENDLESS, type);

    assertThat(answer.isWhole() && answer.status() == 200).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml"})
  void get_graphTimeout_503(String type) {
    String query = "CONSTRUCT { ?s ?p ?o } " + COUNTLESS.substring(COUNTLESS.indexOf('{'));
    HttpResponse<String> answer = impatient.get(impatient.asking(query), "Accept", type);

    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void get_moreRowsThanSent_lineIsCut(String type) throws IOException {
    Raw answer = raw(narrow, ROWS, type);

    if (answer.status() == 200) {
      assertThat(answer.head()).contains("Transfer-Encoding: chunked");
      assertThat(answer.isWhole()).isFalse();
    } else {
      assertThat(answer.status()).as("nothing had been sent").isEqualTo(422);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void get_moreRowsThanHeldBack_areSentWhole(String type) throws IOException {
    Raw answer = raw(narrow, ROWS + " LIMIT 15000", type);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.head()).contains("Transfer-Encoding: chunked");
    assertThat(answer.isWhole()).isTrue();
  }

  @Test
  void get_moreRowsThanHeldBack_oldClientWhoCannotTell_422() throws IOException {
    String request = "GET " + address(ROWS) + " HTTP/1.0\r\nAccept: text/csv\r\n\r\n";

    assertThat(raw(narrow, request).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-quads"})
  void get_moreTriplesThanAllowed_422(String type) {
    HttpResponse<String> answer =
        narrow.get(narrow.asking("CONSTRUCT WHERE { ?s ?p ?o }"), "Accept", type);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("more than 50 triples");
  }

  @Test
  void get_anything_announcesTheLimits() {
    HttpResponse<String> answer = narrow.get(narrow.asking("ASK {}"));

    assertThat(answer.headers().firstValue("Entente-Row-Limit")).contains("20000");
    assertThat(answer.headers().firstValue("Entente-Byte-Limit")).contains("500000000");
    assertThat(answer.headers().firstValue("Entente-Timeout")).contains("10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.2", "99999"})
  void get_timeoutParameter_canOnlyLower(String seconds) {
    String path = "/sparql?timeout=" + seconds + "&query=" + Served.encoded(COUNTLESS);

    assertThat(impatient.get(impatient.at(path)).statusCode()).isEqualTo(503);
  }

  /** What came over a socket until it was closed. */
  private record Raw(String text) {
    int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }

    String head() {
      return text.substring(0, text.indexOf("\r\n\r\n"));
    }

    boolean isWhole() {
      return head().contains("Content-Length") || text.endsWith("\r\n0\r\n\r\n");
    }
  }

  private static String address(String query) {
    return "/sparql?query=" + Served.encoded(query);
  }

  private static Raw raw(Served served, String query, String type) throws IOException {
    return raw(
        served,
        "GET "
            + address(query)
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: "
            + type
            + "\r\n\r\n");
  }

  private static Raw raw(Served served, String request) throws IOException {
    try (Socket socket = new Socket("localhost", served.server().port())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      StringBuilder text = new StringBuilder();
      try (InputStream in = socket.getInputStream()) {
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        }
      }
      return new Raw(text.toString());
    }
  }
}
