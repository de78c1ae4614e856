package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a request makes the server call another address: a port that listens counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboundTest {
  @TempDir static Path folder;
  private final AtomicInteger hits = new AtomicInteger();
  private Served served;
  private ServerSocket listener;

  @BeforeAll
  void serve() throws IOException {
    served = Served.in(folder);
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  @AfterAll
  void end() throws IOException {
    served.close();
    listener.close();
  }

  @AfterEach
  void noHit() {
    assertThat(hits).hasValue(0);
  }

  private void listen() {
    while (!listener.isClosed()) {
      try (Socket caller = listener.accept()) {
        hits.incrementAndGet();
        caller.getOutputStream().write(0);
      } catch (IOException e) {
        return;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "SELECT * { VALUES ?x { <http://127.0.0.1:PORT/x> } SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { BIND (IRI(CONCAT('http://127.0.0.1:', 'PORT/x')) AS ?x) SERVICE ?x { ?s ?p ?o }"
            + " }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:PORT/x> { ?a ?b ?c } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://127.0.0.1:PORT/x> { ?a ?b ?c } } }",
        "SELECT * { GRAPH ?g { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } } }",
        "SELECT * { OPTIONAL { SERVICE <http://[::1]:PORT/x> { ?s ?p ?o } } }",
        "SELECT * { SERVICE <http://2130706433:PORT/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE <http://0x7f.1:PORT/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE <http://user@localhost:PORT/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE <http://localhost.:PORT/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE <HTTP://LOCALHOST:PORT/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE <loop:> { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } } }",
        "SELECT * { SERVICE <cache:http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE <bulk:http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "ASK { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "SELECT (EXISTS { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } } AS ?y) {}",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o } HAVING EXISTS { SERVICE <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
      })
  void get_service_refused(String query) {
    assertThat(served.get(served.asking(query(query))).statusCode()).isIn(400, 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <http://127.0.0.1:PORT/x> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://127.0.0.1:PORT/x> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * { GRAPH <http://127.0.0.1:PORT/x> { ?s ?p ?o } }",
        "DESCRIBE <http://127.0.0.1:PORT/x>",
        "SELECT * { BIND (<http://127.0.0.1:PORT/x>() AS ?x) } LIMIT 0",
      })
  void get_foreignGraph_isEmpty(String query) {
    HttpResponse<String> answer = served.get(served.asking(query(query)), "Accept", "*/*");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"value\"").doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-graph-uri", "named-graph-uri", "graph", "query-ref"})
  void get_foreignGraphByParameter_isNotFetched(String parameter) {
    String graph = Served.encoded("http://127.0.0.1:" + listener.getLocalPort() + "/x");
    String path = "/sparql?query=ASK%7B%7D&" + parameter + "=" + graph;

    assertThat(served.get(served.at(path)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOAD <http://127.0.0.1:PORT/x>", "LOAD <file:///etc/passwd>"})
  void post_load_refused(String update) {
    HttpResponse<String> answer =
        served.send("POST", served.at("/sparql"), "application/sparql-update", query(update));

    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT"})
  void send_jsonLdWithContextElsewhere_refused(String method) {
    String body = query("{ \"@context\": \"http://127.0.0.1:PORT/context\", \"@id\": \"a:b\" }");

    HttpResponse<String> answer =
        served.send(method, served.at("/sparql?default"), "application/ld+json", body);

    assertThat(answer.statusCode()).isIn(405, 415);
  }

  private String query(String text) {
    return text.replace("PORT", Integer.toString(listener.getLocalPort()));
  }
}
