package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls are counted, and answers are those that one graph would give. */
class FederationTest extends Numbers {
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
}
