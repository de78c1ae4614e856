package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SERVICE inside OPTIONAL, EXISTS, UNION and sub-queries: asked in batches, with their meaning. */
class ServiceInPartsTest extends Numbers {
  private static final String OPTIONAL =
      "?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?n <urn:half> ?half } }";

  @ParameterizedTest(name = "{0} rows of {1} numbers: {2} calls")
  @CsvSource({"1,1,1", "50,50,1", "51,51,2", "120,120,3", "600,20,1", "3000,120,3", "5000,120,3"})
  void optional_isAskedFiftyAtATime_eachOnce(int rows, int numbers, int calls) {
    rows(rows, numbers);

    List<String> answer = ask(OPTIONAL);

    assertThat(answer).hasSize(rows);
    assertThat(answer.stream().filter(row -> row.contains("?half"))).hasSize(even(rows, numbers));
    assertThat(elsewhere.calls()).hasSize(calls);
  }

  private static int even(int rows, int numbers) {
    int count = 0;
    for (int i = 0; i < rows; i++) {
      count += (1 + i % numbers) % 2 == 0 ? 1 : 0;
    }
    return count;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?n <urn:square> ?s } FILTER (?s > 400) }",
        "3|?row <urn:is> ?n OPTIONAL { SERVICE <%s> { ?n <urn:half> ?h } FILTER (?row != ?h) }",
        "3|?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?n <urn:square> ?s } BIND (?s + 1 AS ?t) }",
        "3|?row <urn:is> ?n . OPTIONAL { ?row <urn:other> ?m . SERVICE <%s> { ?m <urn:half> ?h } }",
        "3|?row <urn:is> ?n . OPTIONAL { { SELECT ?n ?s { SERVICE <%s> { ?n <urn:square> ?s } } }"
            + " }",
        "5|?row <urn:is> ?n . OPTIONAL { SERVICE <%1$s> { ?n <urn:half> ?h }"
            + " OPTIONAL { SERVICE <%1$s> { ?h <urn:half> ?q } } }",
        "6|?row <urn:is> ?n . OPTIONAL { SERVICE <%1$s> { ?n <urn:half> ?h } }"
            + " OPTIONAL { SERVICE <%1$s> { ?n <urn:square> ?s } }",
        "3|?row <urn:is> ?n . FILTER EXISTS { SERVICE <%s> { ?n <urn:half> ?h } }",
        "3|?row <urn:is> ?n . FILTER NOT EXISTS { SERVICE <%s> { ?n <urn:half> ?h } }",
        "3|?row <urn:is> ?n . FILTER NOT EXISTS { SERVICE <%s> { ?n <urn:half> ?h }"
            + " FILTER (?h != ?row) } FILTER (STRLEN(STR(?n)) > 7)",
        "6|?row <urn:is> ?n . { SERVICE <%1$s> { ?n <urn:half> ?m } } UNION"
            + " { SERVICE <%1$s> { ?n <urn:square> ?m } }",
        "3|?row <urn:is> ?n . { SELECT ?n ?s { SERVICE <%s> { ?n <urn:half>/<urn:square> ?s } } }",
      })
  void part_isAskedFiftyAtATime(int calls, String pattern) {
    rows(120, 120);
    ours.getDefaultGraph().add(node("urn:row:blank"), node(IS), NodeFactory.createBlankNode());

    assertThat(asGraph(pattern)).isNotEmpty();
    assertThat(elsewhere.calls()).hasSizeLessThanOrEqualTo(calls);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?n <urn:half>|<urn:square> ?m } }",
        "?row <urn:is> ?n OPTIONAL { ?row <urn:two> ?m } OPTIONAL { SERVICE <%s> { ?n <urn:half>"
            + " ?m } }",
        "VALUES (?n ?m) { (<urn:n:8> UNDEF) (UNDEF <urn:n:4>) (UNDEF UNDEF) (<urn:n:8> <urn:n:1>) }"
            + " OPTIONAL { SERVICE <%s> { ?n <urn:half> ?m } }",
        "VALUES ?n { <urn:n:8> <urn:n:8> <urn:n:9> <urn:n:9> UNDEF }"
            + " OPTIONAL { SERVICE <%s> { ?n <urn:half> ?m FILTER (?m != <urn:n:1>) } }",
        "?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?x <urn:half> <urn:n:3> } }",
        "?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?x <urn:half> ?h } FILTER (?x = ?n) }",
        "?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { { ?n <urn:half> ?m } UNION { ?k <urn:half>"
            + " ?n } } }",
        "?row <urn:is> ?n . OPTIONAL { { SERVICE <%1$s> { ?n <urn:half> ?m } } UNION { SERVICE"
            + " <%1$s> { ?n <urn:square> ?k } } }",
        "?row <urn:is> ?n . OPTIONAL { SERVICE <%1$s> { ?m <urn:half> ?h } OPTIONAL { SERVICE"
            + " <%1$s> { ?h <urn:half> ?n } } }",
        "?row <urn:is> ?n . OPTIONAL { { SELECT (MAX(?s) AS ?most) { SERVICE <%s> { ?x"
            + " <urn:square> ?s } } } }",
        "?row <urn:is> ?n . OPTIONAL { { SELECT ?n { SERVICE <%s> { ?n <urn:square> ?row } } } }",
        "?row <urn:is> ?n . FILTER (EXISTS { SERVICE <%s> { ?n <urn:half> ?h } } || ?n ="
            + " <urn:n:3>)",
        "?row <urn:is> ?n . FILTER NOT EXISTS { SERVICE <%s> { ?x <urn:half> <urn:n:99> } }",
        "?row <urn:is> ?n . FILTER EXISTS { SERVICE <%s> { ?x <urn:half> ?h } FILTER (?h = ?n) }",
        "?row <urn:is> ?n . FILTER EXISTS { SERVICE <%1$s> { ?n <urn:half> ?h } OPTIONAL { SERVICE"
            + " <%1$s> { ?h <urn:half> ?q } } FILTER (!BOUND(?q) || ?q != ?n) }",
        "?row <urn:is> ?n . MINUS { SERVICE <%s> { ?n <urn:half> ?h } }",
        "?row <urn:is> ?n . BIND (EXISTS { SERVICE <%s> { ?n <urn:half> ?h } } AS ?even)",
        "{ ?row <urn:is> ?n } UNION { ?n <urn:is> ?row } OPTIONAL { SERVICE <%s> { ?n <urn:half>"
            + " ?m } }",
        "{ SERVICE <%1$s> { ?n <urn:half> ?m } } UNION { SERVICE <%1$s> { ?n <urn:square> ?m } }",
        "?row <urn:is> ?n . { SELECT DISTINCT ?n ?s { SERVICE <%s> { ?n <urn:half>/<urn:square> ?s"
            + " } } }",
        "?row <urn:is> ?n . { SELECT ?n ?s { SERVICE <%s> { ?n <urn:square> ?s } } ORDER BY"
            + " DESC(?s) LIMIT 115 }",
      })
  void answers_areThoseOfOneGraph(String pattern) {
    rows(9, 9);
    ours.getDefaultGraph().add(node("urn:row:again"), node(IS), node("urn:n:4"));
    ours.getDefaultGraph().add(node("urn:row:3"), node("urn:two"), node("urn:n:2"));
    ours.getDefaultGraph().add(node("urn:row:4"), node("urn:two"), node("urn:n:9"));

    assertThat(asGraph(pattern)).isNotEmpty();
  }

  @Test
  void optional_ofFewRows_doesNotAskForAll() {
    rows(600, 120);

    assertThat(select("SELECT * { " + OPTIONAL.formatted(address()) + " } LIMIT 7")).hasSize(7);
    assertThat(elsewhere.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "OPTIONAL { %s }"})
  void longAnswer_isJoinedOneRowAtATime(String part) {
    rows(2000, 1);
    String block = "> { ?n <urn:square> ?s . ?x <urn:square> ?y . ?z <urn:half> ?w }";
    String pattern = "?row <urn:is> ?n . " + part.replace("%s", "SERVICE <" + address() + block);
    long begin = System.nanoTime();

    assertThat(select("SELECT * { " + pattern + " } LIMIT 7")).hasSize(7);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void optional_rowsKeepTheirOrder() {
    rows(70, 70);
    String inner = "{ SELECT * { ?row <urn:is> ?n } ORDER BY ?n }";

    List<String> answer =
        ask(inner + " OPTIONAL { SERVICE <%s> { ?n <urn:square> ?s FILTER (?s != 9) } }");

    List<String> numbers =
        answer.stream().map(row -> row.replaceAll(", \\?row.*|, \\?s.*", "")).toList();
    assertThat(numbers).hasSize(70).isSorted();
  }

  @Test
  void optional_thatFails_isAFailure() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", ""));
    rows(3, 3);

    assertThatThrownBy(() -> ask(OPTIONAL))
        .isInstanceOf(FederationException.class)
        .hasMessageContaining("answered 500");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60|OPTIONAL { SERVICE SILENT <%s> { ?n <urn:half> ?h } }",
        "60|OPTIONAL { SERVICE SILENT <%s> { ?n <urn:half> ?h } FILTER (?h != ?n) }",
        "60|FILTER EXISTS { SERVICE SILENT <%s> { ?n <urn:half> ?h } }",
        "0|FILTER NOT EXISTS { SERVICE SILENT <%s> { ?n <urn:half> ?h } }",
        "60|{ SELECT ?n { SERVICE SILENT <%s> { ?n <urn:half> ?h } } }",
      })
  void silent_keepsTheRows_eachOnce(int rows, String part) {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", ""));
    rows(60, 60);

    List<String> answer = ask("?row <urn:is> ?n . " + part);

    assertThat(answer).hasSize(rows).doesNotHaveDuplicates();
    assertThat(elsewhere.calls()).hasSize(2);
  }

  @Test
  void optional_secondBatchFailsSilently_firstIsKept() {
    elsewhere.behave((call, number) -> {
      if (number == 1) {
        elsewhere.pass(call);
      } else {
        Elsewhere.say(call, 500, "text/plain", "");
      }
    });
    rows(60, 60);

    List<String> answer = ask(OPTIONAL.replace("SERVICE", "SERVICE SILENT"));

    assertThat(answer).hasSize(60);
    assertThat(answer.stream().filter(row -> row.contains("?half"))).hasSizeBetween(20, 25);
  }

  @Test
  void optional_timeoutOfTheQuery_endsTheCall() {
    elsewhere.behave((call, number) -> hang());
    rows(60, 60);
    String query = "SELECT * { " + OPTIONAL.formatted(address()) + " }";
    long begin = System.nanoTime();

    try (QueryExec execution =
        QueryExec.dataset(ours).query(query).timeout(300, TimeUnit.MILLISECONDS).build()) {
      assertThatThrownBy(() -> execution.select().forEachRemaining(row -> {}))
          .isInstanceOf(QueryCancelledException.class);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(1900));
  }

  @Test
  void optional_deadlineIsForAllBatchesTogether() {
    elsewhere.behave((call, number) -> {
      sleep(1500);
      elsewhere.pass(call);
    });
    rows(120, 120);
    AllowedEndpoint endpoint = new AllowedEndpoint(address(), elsewhere.address(), 10_000);
    Limits brief = Limits.GUEST.within(Duration.ofSeconds(2), Duration.ofSeconds(2));
    var before = ours.getDefaultGraph().find().toList();
    federate(new AllowList("x", List.of(endpoint)), brief);
    before.forEach(ours.getDefaultGraph()::add);

    assertThatThrownBy(() -> ask(OPTIONAL)).hasMessageContaining("no whole answer within 2 s");
    assertThat(elsewhere.calls()).hasSize(2);
  }

  private void sleep(long millis) throws IOException {
    hang(millis);
  }

  private void rows(int rows, int numbers) {
    for (int i = 0; i < rows; i++) {
      ours.getDefaultGraph()
          .add(node("urn:row:" + i), node(IS), node("urn:n:" + (1 + i % numbers)));
      ours.getDefaultGraph()
          .add(node("urn:row:" + i), node("urn:other"), node("urn:n:" + (1 + i % numbers)));
    }
  }

  /** The rows, which are those that a named graph with their data gives. */
  private List<String> asGraph(String pattern) {
    List<String> answer = ask(pattern);
    int calls = elsewhere.calls().size();
    ours.addGraph(node(address()), theirs.getDefaultGraph());
    assertThat(answer)
        .containsExactlyInAnyOrderElementsOf(ask(pattern.replace("SERVICE", "GRAPH")));
    assertThat(elsewhere.calls()).hasSize(calls);
    return answer;
  }
}
