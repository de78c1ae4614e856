package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls are counted and each way to misbehave is met, with {@code <urn:n:1> <urn:is> 1} … on our
 * side and {@code <urn:n:1> <urn:square> 1} … on the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederationTest {
  private static final Limits HASTY =
      Limits.GUEST.within(Duration.ofSeconds(5), Duration.ofSeconds(2));
  private static final String IS = "urn:is";
  private static final String ROWS = "application/sparql-results+json";
  private static final int NUMBERS = 120;

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final CountDownLatch end = new CountDownLatch(1);
  private Elsewhere elsewhere;
  private Federation federation;
  private DatasetGraph ours;
  private DatasetGraph theirs;

  @BeforeAll
  void serve() {
    theirs = DatasetGraphFactory.createTxnMem();
    for (int i = 1; i <= NUMBERS; i++) {
      Node number = node("urn:n:" + i);
      theirs.getDefaultGraph().add(number, node("urn:square"), integer(i * i));
      if (i % 2 == 0) {
        theirs.getDefaultGraph().add(number, node("urn:half"), node("urn:n:" + i / 2));
      }
    }
    elsewhere = new Elsewhere(theirs);
  }

  @AfterAll
  void end() {
    end.countDown();
    elsewhere.close();
  }

  @BeforeEach
  void behave() {
    elsewhere.behave();
    AllowedEndpoint endpoint = new AllowedEndpoint(address(), elsewhere.address(), 10_000);
    federate(new AllowList("mailto:someone@example.org", List.of(endpoint)), HASTY);
  }

  private void federate(AllowList allowed, Limits limits) {
    federation = new Federation(allowed, limits, now::get);
    ours = DatasetGraphFactory.createTxnMem();
    federation.install(ours);
  }

  private void limit(Duration idle, int url, int kept) {
    Limits limits =
        new Limits(HASTY.deadline(), idle, 9_000_000, 50, url, Duration.ofHours(24), kept);
    AllowedEndpoint endpoint = new AllowedEndpoint(address(), elsewhere.address(), 10_000);
    federate(new AllowList("mailto:someone@example.org", List.of(endpoint)), limits);
  }

  /** The row with its names in alphabetical order. */
  private static String shown(Binding row) {
    TreeMap<String, String> cells = new TreeMap<>();
    row.forEach((name, value) -> cells.put("?" + name.getVarName(), value.toString()));
    return cells.toString();
  }

  private String address() {
    return elsewhere.address().toString();
  }

  @ParameterizedTest(name = "{0} rows of {1} numbers: {2} calls")
  @CsvSource({"1,1,1", "50,50,1", "51,51,2", "100,100,2", "120,120,3", "600,20,1", "3000,120,3"})
  void rows_areAskedFiftyAtATime_eachOnce(int rows, int numbers, int calls) {
    Graph graph = ours.getDefaultGraph();
    for (int i = 0; i < rows; i++) {
      graph.add(node("urn:row:" + i), node(IS), node("urn:n:" + (1 + i % numbers)));
    }

    List<String> answer = ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?square }");

    assertThat(answer).hasSize(rows);
    assertThat(elsewhere.calls()).hasSize(calls);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?square FILTER (?square > 30) }",
        "?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s OPTIONAL { ?n <urn:half> ?half } }",
        "?row <urn:is> ?n . SERVICE <%s> { OPTIONAL { ?n <urn:half> ?half } }",
        "?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s BIND (?s + 1 AS ?next) }",
        "?row <urn:is> ?n . SERVICE <%s> { { ?n <urn:half> ?m } UNION { ?m <urn:half> ?n } }",
        "?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s MINUS { ?n <urn:half> ?h } }",
        "?row <urn:is> ?n . SERVICE <%s> { ?n (<urn:half>)+ ?m }",
        "?row <urn:is> ?n . SERVICE <%s> { SELECT ?n (MAX(?s) AS ?most)"
            + " { ?n <urn:half>?/<urn:square> ?s } GROUP BY ?n }",
        "?row <urn:is> ?n . { SELECT ?n { SERVICE <%s> { ?n <urn:square> ?row } } }",
        "?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?n <urn:half> ?half } }",
        "?row <urn:is> ?n . SERVICE <%1$s> { ?n <urn:half> ?h } SERVICE <%1$s> { ?h <urn:half> ?q"
            + " }",
        "SERVICE <%s> { ?n <urn:square> ?square } ?row <urn:is> ?n",
        "{ ?row <urn:is> ?n } UNION { ?row <urn:other> ?m } SERVICE <%s> { ?n <urn:half> ?m }",
        "VALUES (?n ?m) { (<urn:n:8> UNDEF) (UNDEF <urn:n:8>) } SERVICE <%s> { ?n <urn:half> ?m }",
        "VALUES ?s { 4 9 \"4\" } SERVICE <%s> { ?n <urn:square> ?s }",
      })
  void answers_areThoseOfANamedGraphThatHoldsTheirData(String pattern) {
    for (int i = 1; i <= 9; i++) {
      ours.getDefaultGraph().add(node("urn:row:" + i), node(IS), node("urn:n:" + i));
      ours.getDefaultGraph().add(node("urn:row:" + i), node("urn:other"), node("urn:n:" + i));
    }
    ours.getDefaultGraph().add(node("urn:row:blank"), node(IS), NodeFactory.createBlankNode());

    List<String> answer = ask(pattern);

    ours.addGraph(node(address()), theirs.getDefaultGraph());
    assertThat(answer)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(ask(pattern.replace("SERVICE", "GRAPH")));
  }

  @Test
  void answer_isRememberedForADay() {
    numbers(60);
    String pattern = "?row <urn:is> ?n . SERVICE <%s> { ?n <urn:half> ?half }";
    List<String> first = ask(pattern);
    assertThat(elsewhere.calls()).hasSize(2);

    assertThat(ask(pattern)).isEqualTo(first);
    assertThat(elsewhere.calls()).as("from memory, misses too").hasSize(2);

    now.updateAndGet(instant -> instant.plus(Duration.ofHours(25)));
    assertThat(ask(pattern)).isEqualTo(first);
    assertThat(elsewhere.calls()).hasSize(4);
  }

  @Test
  void memory_isBounded() {
    limit(HASTY.idle(), 2000, 50);
    numbers(100);
    ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }");
    ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }");

    assertThat(elsewhere.calls()).hasSizeBetween(3, 4);
  }

  @Test
  void request_saysWhoAsks_andIsAPostWhenLong() {
    limit(HASTY.idle(), 600, 1000);
    numbers(1);
    ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }");
    numbers(49);
    ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }");

    assertThat(elsewhere.calls())
        .extracting(Elsewhere.Call::agent)
        .containsOnly("Entente (+mailto:someone@example.org)");
    assertThat(elsewhere.calls()).extracting(Elsewhere.Call::method).containsExactly("GET", "POST");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void retryAfter_isObeyed(int status) {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Retry-After", "1");
      if (number == 1) {
        Elsewhere.say(call, status, "text/plain", "later");
      } else {
        elsewhere.pass(call);
      }
    });
    numbers(1);
    long begin = System.nanoTime();

    assertThat(ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }")).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(950));
    assertThat(elsewhere.calls()).hasSize(2);
  }

  @Test
  void retryAfter_beyondTheDeadline_failsAtOnce() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Retry-After", "3600");
      Elsewhere.say(call, 429, "text/plain", "later");
    });

    assertFails("answered 429 to try 1 and wants to be left alone for 3600 s", 4000);
    assertThat(elsewhere.calls()).hasSize(1);
  }

  @Test
  void retry_endsAfterThreeTries() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Retry-After", "0");
      Elsewhere.say(call, 503, "text/plain", "never");
    });

    assertFails("answered 503 to try 3", 4500);
    assertThat(elsewhere.calls()).hasSize(3);
  }

  @Test
  void failure_namesEndpointStatusAndSubQuery() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", "secret"));
    numbers(2);

    assertThatThrownBy(() -> ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }"))
        .isInstanceOfSatisfying(
            FederationException.class,
            failure -> {
              assertThat(failure.endpoint()).isEqualTo(address());
              assertThat(failure.status()).hasValue(500);
              assertThat(failure.sent())
                  .contains("VALUES", "<urn:n:1>", "<urn:n:2>", "<urn:square>");
              assertThat(failure.getMessage())
                  .isEqualTo("SERVICE <" + address() + ">: answered 500")
                  .doesNotContain("secret");
            });
  }

  @Test
  void silence_endsAfterTheIdleTime() {
    elsewhere.behave((call, number) -> hang());

    assertFails("silent for 2 s", 4500);
  }

  @Test
  void dripping_endsAtTheDeadline() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Content-Type", ROWS);
      call.sendResponseHeaders(200, 0);
      try (OutputStream out = call.getResponseBody()) {
        while (!hang(100)) {
          out.write(' ');
          out.flush();
        }
      }
    });

    assertFails("no whole answer within 5 s", 8000);
  }

  @Test
  void flood_isCutAtTenMegabytes() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Content-Type", ROWS);
      call.sendResponseHeaders(200, 0);
      byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
      try (OutputStream out = call.getResponseBody()) {
        for (int i = 0; i < 1000; i++) {
          out.write(blanks);
        }
      }
    });

    assertFails("the answer is longer than 10000000 bytes", 4500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|<h1>Over quota</h1>|answered with text/html where rows were asked for",
        ROWS + "|<h1>Over quota</h1>|its answer is broken",
        ROWS + "|{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[{|its answer is broken",
        ROWS
            + "|{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[]}} timeout|its answer is"
            + " broken",
      })
  void lie_isAFailureAndNotAnEmptyAnswer(String type, String body, String reason) {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 200, type, body));

    assertFails(reason, 4500);
  }

  @Test
  void rowsThatWereNotAskedFor_areDropped() {
    elsewhere.behave((call, number) ->
        Elsewhere.say(
            call,
            200,
            ROWS,
            """
            {"head": {"vars": ["n", "s", "row"]}, "results": {"bindings": [
              {"n": {"type": "uri", "value": "urn:n:1"}, "s": {"type": "literal", "value": "1"},
               "row": {"type": "uri", "value": "urn:evil"}},
              {"n": {"type": "uri", "value": "urn:n:77"}, "s": {"type": "literal", "value": "2"}}]}}
            """));
    numbers(2);

    assertThat(ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }"))
        .singleElement()
        .asString()
        .contains("urn:row:1")
        .doesNotContain("evil");
  }

  @Test
  void cutAnswer_isAFailure() {
    AllowedEndpoint cutting = new AllowedEndpoint(address(), elsewhere.address(), 100);
    federate(new AllowList("x", List.of(cutting)), HASTY);

    numbers(50);
    assertThat(ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }")).hasSize(50);
    assertThatThrownBy(() -> ask("SERVICE <%s> { ?n <urn:square> ?s }"))
        .isInstanceOf(FederationException.class)
        .hasMessageContaining("its answer is cut at 100 rows");
  }

  @Test
  void redirect_isNotFollowed() {
    try (Elsewhere inside = new Elsewhere(DatasetGraphFactory.createTxnMem())) {
      elsewhere.behave((call, number) -> {
        call.getResponseHeaders().set("Location", inside.address().toString());
        call.sendResponseHeaders(302, -1);
      });

      assertFails("answered 302; redirects are not followed", 4500);
      assertThat(inside.calls()).isEmpty();
    }
  }

  @Test
  void silent_keepsTheRows() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", ""));
    numbers(60);

    assertThat(ask("?row <urn:is> ?n . SERVICE SILENT <%s> { ?n <urn:square> ?s }")).hasSize(60);

    elsewhere.behave();
    assertThat(ask("?row <urn:is> ?n . SERVICE SILENT <%s> { ?n <urn:square> ?s }").getFirst())
        .as("a failure is not remembered")
        .contains("?s");
  }

  @Test
  void timeoutOfTheQuery_endsTheCall() {
    elsewhere.behave((call, number) -> hang());
    String query = "SELECT * { SERVICE SILENT <" + address() + "> { ?n <urn:square> ?s } }";
    long begin = System.nanoTime();

    try (QueryExec execution =
        QueryExec.dataset(ours).query(query).timeout(300, TimeUnit.MILLISECONDS).build()) {
      assertThatThrownBy(() -> execution.select().forEachRemaining(row -> {}))
          .isInstanceOf(QueryCancelledException.class);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(1900));
  }

  @Test
  void iriThatWouldEndTheQuery_isNotSent() {
    ours.getDefaultGraph().add(node("urn:row:1"), node(IS), node("http://ex/> } ; DROP ALL #"));

    assertFails("not an IRI, so not sent: http://ex/> } ; DROP ALL #", 4500);
    assertThat(elsewhere.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://LOCALHOST:%d/sparql",
        "http://127.0.0.1:%d/sparql/",
        "http://127.0.0.1:%d/sparql?x=y",
        "http://127.0.0.1:%d/other",
        "http://127.0.0.1.:%d/sparql",
        "http://2130706433:%d/sparql",
        "http://0x7f.1:%d/sparql",
        "http://[::1]:%d/sparql",
        "http://[::ffff:127.0.0.1]:%d/sparql",
        "http://query.wikidata.org@127.0.0.1:%d/sparql",
        "http://someone@127.0.0.1:%d/sparql",
        "HTTP://127.0.0.1:%d/sparql",
        "cache:http://127.0.0.1:%d/sparql",
        "loop:",
        "file:///etc/passwd",
        "urn:x-arq:self",
      })
  void endpointThatIsNotListed_isNotAsked(String iri) {
    String other = iri.formatted(elsewhere.address().getPort());
    String query = "SELECT * { SERVICE SILENT <" + other + "> { ?n <urn:square> ?s } }";

    assertThatThrownBy(() -> select(query)).hasMessageContaining("not on the allow-list");
    assertThat(federation.allows(node(other))).isFalse();
    assertThat(elsewhere.calls()).isEmpty();
  }

  @Test
  void nameOfThisMachine_isNotAskedThoughListed() {
    URI named = URI.create("http://localhost:" + elsewhere.address().getPort() + "/sparql");
    AllowedEndpoint endpoint = new AllowedEndpoint(address(), named, 100);
    federate(new AllowList("x", List.of(endpoint)), HASTY);

    assertFails("its name leads to a private address", 4500);
    assertThat(elsewhere.calls()).isEmpty();
  }

  private void assertFails(String reason, long millis) {
    numbers(1);
    long begin = System.nanoTime();
    assertThatThrownBy(() -> ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }"))
        .isInstanceOf(FederationException.class)
        .hasMessageContaining(reason);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(millis));
  }

  private void numbers(int count) {
    for (int i = 1; i <= count; i++) {
      ours.getDefaultGraph().add(node("urn:row:" + i), node(IS), node("urn:n:" + i));
    }
  }

  /** The rows of the pattern, {@code %s} being the other endpoint. */
  private List<String> ask(String pattern) {
    return select("SELECT * { " + pattern.formatted(address()) + " }");
  }

  private List<String> select(String query) {
    List<String> rows = new ArrayList<>();
    Consumer<QueryExec> reading =
        execution -> execution.select().forEachRemaining(row -> rows.add(shown(row)));
    try (QueryExec execution = QueryExec.dataset(ours).query(query).build()) {
      reading.accept(execution);
    }
    return rows;
  }

  private void hang() throws IOException {
    hang(20_000);
  }

  private boolean hang(long millis) throws IOException {
    try {
      return end.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
  }
}
