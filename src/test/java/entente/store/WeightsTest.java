package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version tells its database how common each property and class is. */
class WeightsTest {
  private static final BasicPattern CLASS_AND_ITS_LABEL =
      BasicPattern.wrap(
          List.of(
              SSE.parseTriple("(<https://w3id.org/entente/id/state/kaz> rdf:type ?type)"),
              SSE.parseTriple("(?type rdfs:label ?label)")));
  private static final BasicPattern CONFLICTS =
      BasicPattern.wrap(
          List.of(
              SSE.parseTriple("(?claim rdf:type <https://w3id.org/entente/ns#Claim>)"),
              SSE.parseTriple("(?claim <https://w3id.org/entente/ns#conflictsWith> ?other)")));

  @TempDir Path folder;

  /** The reason why there are weights: TDB2 on its own reads all labels first. */
  @Test
  void fixedOrder_classOfAThing_comesLast() {
    List<Triple> ordered = ReorderLib.fixed().reorder(CLASS_AND_ITS_LABEL).getList();

    assertThat(ordered).isEqualTo(CLASS_AND_ITS_LABEL.getList().reversed());
  }

  @Test
  void build_described_asksTheClassOfAThingFirst() {
    assertThat(ordered(CLASS_AND_ITS_LABEL)).isEqualTo(CLASS_AND_ITS_LABEL.getList());
  }

  @Test
  void build_described_asksTheRarePropertyBeforeTheCommonClass() {
    assertThat(ordered(CONFLICTS)).isEqualTo(CONFLICTS.getList().reversed());
  }

  @Test
  void of_graphWithoutPartitions_hasNoRules() {
    Graph empty = GraphFactory.createDefaultGraph();

    assertThat(Weights.of(empty).rules()).isEmpty();
  }

  private List<Triple> ordered(BasicPattern pattern) {
    Version version =
        Fixture.build(folder.resolve("graph"), Fixture.staging(folder.resolve("staging")));
    String file = "dataset/Data-0001/stats.opt";
    assertThat(version.manifest().files()).containsKey(file);
    Path weights = version.folder().resolve(file);
    return ReorderLib.weighted(weights.toString()).reorder(pattern).getList();
  }
}
