package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.federation.Elsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals for things without an item, from another server. */
class ReconcileCommandIT {
  @TempDir Path folder;
  private Elsewhere elsewhere = new Elsewhere(DatasetGraphFactory.createTxnMem());
  private Path output = Path.of("");

  @BeforeEach
  void serve() throws IOException {
    elsewhere.close();
    DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(theirs, "src/test/resources/federation/elsewhere.ttl");
    elsewhere = new Elsewhere(theirs);
    output = folder.resolve("proposals.ttl");
    Path queries = Files.createDirectories(folder.resolve("queries/reconcile"));
    try (Stream<Path> files = Files.list(Path.of("queries/reconcile"))) {
      for (Path file : files.toList()) {
        Files.copy(file, queries.resolve(file.getFileName()));
      }
    }
    Files.createDirectories(folder.resolve("fuseki"));
    list("endpoint https://query.wikidata.org/sparql at " + elsewhere.address() + "\n");
  }

  @AfterEach
  void end() {
    elsewhere.close();
  }

  @Test
  void proposals_haveScoreAndReason_andAreNotAsserted() throws IOException {
    Ran ran = reconcile();

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.complaints()).containsExactly("entente: 3 proposals in " + output);
    assertThat(Files.readString(output))
        .contains("rdf:subject <https://w3id.org/entente/id/place/kz/almaty>")
        .contains("ent:confidence 1.0")
        .contains("It is called “Almaty”; it is of the kind that we take the thing for; nothing")
        .contains("It is also called “Tashkent”; its kind is another; 2 items have such a name.")
        .contains("ent:confidence 0.4")
        .doesNotContain("almaty> skos:exactMatch");
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, output.toUri().toString());
    assertThat(read.getDefaultGraph().size()).isEqualTo(3 * 6);
  }

  @Test
  void endpointThatIsNotListed_isNotAsked() throws IOException {
    list("");
    Ran ran = reconcile();

    assertThat(ran.status()).isEqualTo(ExitCode.STORE.status());
    assertThat(ran.complaints())
        .containsExactly(
            "entente: SERVICE <https://query.wikidata.org/sparql>: not on the allow-list");
    assertThat(elsewhere.calls()).isEmpty();
    assertThat(output).doesNotExist();
  }

  private void list(String lines) throws IOException {
    Files.writeString(folder.resolve("fuseki/endpoints.txt"), lines);
  }

  private Ran reconcile() {
    Path graph = SeedsGraph.folder();
    return Ran.at(folder, "reconcile", "--graph", graph.toString(), "--output", output.toString());
  }
}
