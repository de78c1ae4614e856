package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.names.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build puts a whole version in force, or changes nothing. */
class GraphBuildTest {
  @TempDir Path folder;
  private Path graph = Path.of("graph");
  private Path staging = Path.of("staging");

  @BeforeEach
  void stage() {
    graph = folder.resolve("graph");
    staging = Fixture.staging(folder.resolve("staging"));
  }

  @Test
  void current_beforeTheFirstBuild_isEmpty() {
    assertThat(Version.current(graph)).isEmpty();
  }

  @Test
  void build_conformingFiles_areInForce() {
    Version version = Fixture.build(graph, staging);

    assertThat(Version.current(graph)).contains(version);
    assertThat(graph.resolve("current")).isSymbolicLink();
    assertThat(version.manifest().id()).isEqualTo(version.id());
    assertThat(version.manifest().counts()).containsEntry("graphs", 5L);
    assertThat(version.manifest().counts().get("articles.nq"))
        .isEqualTo(lines(staging.resolve("articles.nq")).size());
    assertThat(version.manifest().versions())
        .containsEntry("ontology", "https://w3id.org/entente/ns/0.1.0")
        .containsEntry("jena", "5.6.0");
    assertThat(version.damaged()).isEmpty();
  }

  @Test
  void build_sameContentTwice_isTheSameVersion() {
    Version first = Fixture.build(graph, staging);
    Version second = Fixture.build(graph, Fixture.staging(folder.resolve("again")));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void build_claimWithoutEvidence_refusedAndTheVersionBeforeStays() throws IOException {
    Version before = Fixture.build(graph, staging);
    drop(staging.resolve("articles.nq"), "ns#evidence>");

    GraphBuild.Outcome outcome = Fixture.newBuild(graph).from(staging);

    assertThat(outcome).isInstanceOf(GraphBuild.Outcome.Refused.class);
    List<Finding> findings = ((GraphBuild.Outcome.Refused) outcome).findings();
    assertThat(findings.getFirst().line())
        .matches(
            "articles\\.nq: <https.*/id/claim/00a000000001/.*> evidence: a claim has evidence");
    assertThat(Version.current(graph)).contains(before);
  }

  @Test
  void build_missingFile_namesIt() throws IOException {
    Files.delete(staging.resolve("merged.nq"));

    assertThatThrownBy(() -> Fixture.newBuild(graph).from(staging))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageEndingWith("merged.nq: no such file");
  }

  @Test
  void build_brokenLine_namesFileAndLine() throws IOException {
    Files.writeString(staging.resolve("merged.nq"), "<http://a/b> <http://a/c> .\n");

    assertThatThrownBy(() -> Fixture.newBuild(graph).from(staging))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageMatching(".*merged\\.nq:1: .*");
  }

  @Test
  void build_afterOneThatWasKilled_removesWhatItLeft() throws IOException {
    Path versions = Files.createDirectories(graph.resolve("versions"));
    Path dead = Files.createDirectory(versions.resolve("0123.tmp-999999999"));
    Path alive = Files.createDirectory(versions.resolve("0123.tmp-1"));
    Files.createSymbolicLink(graph.resolve("current.tmp-999999999"), dead);

    Fixture.build(graph, staging);

    assertThat(dead).doesNotExist();
    assertThat(alive).exists();
    assertThat(graph.resolve("current.tmp-999999999")).doesNotExist();
  }

  @Test
  void build_fiveVersions_keepsTheLastThree() throws IOException {
    for (int i = 0; i < 5; i++) {
      append(staging.resolve("merged.nq"), i);
      Fixture.build(graph, staging);
    }

    try (var kept = Files.list(graph.resolve("versions"))) {
      assertThat(kept).hasSize(3);
    }
    assertThat(Version.current(graph).orElseThrow().damaged()).isEmpty();
  }

  @Test
  void damaged_oneFlippedBit_namesTheFile() throws IOException {
    Version version = Fixture.build(graph, staging);
    Path file = version.folder().resolve("dataset/Data-0001/nodes-data.obj");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThat(version.damaged()).containsExactly("dataset/Data-0001/nodes-data.obj");
    assertThat(Fixture.build(graph, staging).damaged()).isEmpty();
  }

  @Test
  void open_findsNamesAndQuotesByTheirWords_andStaysWhole() {
    Version version = Fixture.build(graph, staging);
    DatasetGraph dataset = version.open();
    try {
      assertThat(subjects(dataset, "rdfs:label", "belt road"))
          .contains("https://w3id.org/entente/id/initiative/belt-and-road-initiative");
      assertThat(subjects(dataset, "skos:altLabel", "Kazak"))
          .containsExactly("https://w3id.org/entente/id/person/kassym-jomart-tokayev");
      assertThat(subjects(dataset, "oa:exact", "inexhaustible wealth")).isNotEmpty();
    } finally {
      Version.close(dataset);
    }
    assertThat(version.damaged()).isEmpty();
  }

  private static List<String> subjects(DatasetGraph dataset, String property, String words) {
    return QueryExec.dataset(dataset)
        .query(
            """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT DISTINCT ?found { ?found text:query (%s "%s") } ORDER BY ?found
            """
                .formatted(property, words))
        .build()
        .select()
        .stream()
        .map(row -> row.get("found").getURI())
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().distinct().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void drop(Path file, String words) throws IOException {
    Files.write(
        file, Files.readAllLines(file).stream().filter(line -> !line.contains(words)).toList());
  }

  private static void append(Path file, int number) throws IOException {
    Files.writeString(
        file,
        "<https://w3id.org/entente/id/place/x/p"
            + number
            + "> <"
            + RDFS.label.getURI()
            + "> \"P\" <"
            + Base.PUBLISHED.graph("merged")
            + "> .\n",
        StandardOpenOption.APPEND);
  }
}
