package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan says before what the calls show afterwards. */
class PlanTest extends Numbers {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WHOLE 1|SERVICE <%s> { ?n <urn:square> ?s }",
        "BATCHES ⌈N/50⌉|?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }",
        "BATCHES ⌈N/50⌉|?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?n <urn:square> ?s } }",
        "BATCHES ⌈N/50⌉|?row <urn:is> ?n . OPTIONAL { SERVICE <%s> { ?n <urn:square> ?s }"
            + " BIND (?s + 1 AS ?t) }",
        "BATCHES ⌈N/50⌉|?row <urn:is> ?n . FILTER NOT EXISTS { SERVICE <%s> { ?n <urn:half> ?s } }",
        "BATCHES ⌈N/50⌉|?row <urn:is> ?n . { SELECT ?n { SERVICE <%s> { ?n <urn:half> ?s } } }",
        "BATCHES ⌈N/50⌉, WHOLE 1|?row <urn:is> ?n . SERVICE <%1$s> { ?n <urn:half> ?s }"
            + " SERVICE <%1$s> { ?x <urn:half> <urn:n:3> }",
        "BATCHES ⌈N/50⌉, BATCHES ⌈N/50⌉|?row <urn:is> ?n . { SERVICE <%1$s> { ?n <urn:half> ?m } }"
            + " UNION { SERVICE <%1$s> { ?n <urn:square> ?m } }",
        "WHOLE 1|?row <urn:is> ?n . MINUS { SERVICE <%s> { ?n <urn:half> ?s } }",
        "WHOLE 1|?row <urn:is> ?n . { SELECT (COUNT(*) AS ?c) { SERVICE <%s> { ?n <urn:half> ?s } }"
            + " }",
        "EACH N|?row <urn:is> ?n . BIND (EXISTS { SERVICE <%s> { ?n <urn:half> ?s } } AS ?even)",
        "BATCHES 1|VALUES ?n { <urn:n:2> <urn:n:3> } SERVICE <%s> { ?n <urn:half> ?s }",
        "BATCHES 2|{ SELECT * { ?row <urn:is> ?n } LIMIT 70 } SERVICE <%s> { ?n <urn:half> ?s }",
      })
  void plan_isWhatHappens(String expected, String pattern) {
    federate(Limits.OWNER);
    numbers(120);

    Plan plan = plan(pattern);

    List<Plan.Block> blocks = plan.blocks();
    assertThat(blocks)
        .extracting(block -> block.form() + " " + block.calls(50))
        .containsExactly(expected.split(", "));
    assertThat(blocks).allMatch(Plan.Block::listed);
    assertThat(elsewhere.calls()).isEmpty();

    ask(pattern);
    int most = blocks.stream().mapToInt(block -> calls(block, 120)).sum();
    assertThat(elsewhere.calls()).hasSizeBetween(1, most);
  }

  private static int calls(Plan.Block block, int rows) {
    return switch (block.calls(50)) {
      case "N" -> rows;
      case "⌈N/50⌉" -> Math.ceilDiv(rows, 50);
      default -> (int) block.mostCalls(50).orElseThrow();
    };
  }

  @Test
  void plan_namesWhatIsSent() {
    Plan plan =
        plan("?row <urn:is> ?n . { SELECT ?n { SERVICE SILENT <%s> { ?n <urn:half> ?h } } }");

    assertThat(plan.blocks())
        .singleElement()
        .satisfies(block -> {
          assertThat(block.values()).containsExactly("n");
          assertThat(block.silent()).isTrue();
          assertThat(block.pattern()).contains("<urn:half>").contains("?h");
        });
  }

  @Test
  void plan_knowsWhoIsNotOnTheList() {
    Plan plan = federation.plan(QueryFactory.create("ASK { SERVICE <urn:other> { ?a ?b ?c } }"));

    assertThat(plan.blocks()).singleElement().matches(block -> !block.listed());
  }

  private Plan plan(String pattern) {
    return federation.plan(
        QueryFactory.create("SELECT * { " + pattern.formatted(address()) + " }"));
  }
}
