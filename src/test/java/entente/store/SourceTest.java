package entente.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that takes too long is given up, wherever its time goes. */
class SourceTest {
  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (STRLEN(?c) + STRLEN(?i) < 0)"
            + " }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
      })
  void ask_beyondItsPatience_isGivenUp(String query) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < 1000; i++) {
            dataset.add(SSE.parseQuad("(_ <urn:x:s" + i + "> <urn:x:p> 'o" + i + "')"));
          }
        });
    Source source = new Source.Local(dataset).within(Duration.ofMillis(200));

    assertThatExceptionOfType(QueryCancelledException.class)
        .isThrownBy(() ->
            source.ask(QueryFactory.create(query), execution -> execution.select().materialize()));
  }
}
