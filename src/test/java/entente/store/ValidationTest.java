package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each graph of a file is checked by itself, against the classes of the reference data. */
class ValidationTest {
  private static final Conformance SHAPES = Conformance.load(Fixture.ONTOLOGY);
  private static final String PREFIXES =
      """
      PREFIX ent: <https://w3id.org/entente/ns#>
      PREFIX id: <https://w3id.org/entente/id/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  @TempDir Path folder;

  @Test
  void of_fixture_conforms() {
    Validation validation = Validation.of(Fixture.staging(folder.resolve("staging")), SHAPES);

    assertThat(validation.findings()).isEmpty();
    assertThat(validation.conforms()).isTrue();
    assertThat(validation.graphs()).isEqualTo(7);
  }

  @Test
  void of_visitorWhoIsAState_names_fileFocusPropertyMessage() throws IOException {
    Path file =
        file("bad.ttl", "id:v a ent:Visit ; ent:visitor <https://w3id.org/entente/id/state/kaz> .");

    Validation validation = Validation.of(file, SHAPES);

    assertThat(validation.conforms()).isFalse();
    assertThat(validation.findings())
        .extracting(Finding::line)
        .containsExactly(
            "bad.ttl: <https://w3id.org/entente/id/v> visitor: a visit has a person as visitor");
    assertThat(validation.findings().getFirst().json())
        .startsWith("{")
        .contains("\"severity\"", "\"violation\"")
        .doesNotContain("\n");
  }

  @Test
  void of_packedFile_isRead() throws IOException {
    Path plain = file("bad.ttl", "id:v a ent:Visit ; ent:visitor id:w .");
    Path packed = folder.resolve("packed.ttl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(plain, out);
    }

    Validation validation = Validation.of(packed, SHAPES);

    assertThat(validation.graphs()).isEqualTo(1);
    assertThat(validation.findings())
        .extracting(Finding::message)
        .isEqualTo(Validation.of(plain, SHAPES).findings().stream().map(Finding::message).toList())
        .isNotEmpty();
  }

  @Test
  void of_subclass_isHeldToTheShapeOfItsClass() throws IOException {
    assertThat(Validation.of(file("state.ttl", "id:v a ent:StateVisit ."), SHAPES).conforms())
        .isFalse();
  }

  @Test
  void of_claimWhoseArticleStandsInAnotherGraph_departs() throws IOException {
    Path file =
        file(
            "two.trig",
            """
            GRAPH id:one { id:v a ent:Visit . }
            GRAPH id:two { id:v ent:visitor <https://w3id.org/entente/id/person/xi-jinping> . }
            """);

    Validation validation = Validation.of(file, SHAPES);

    assertThat(validation.graphs()).isEqualTo(2);
    assertThat(validation.findings())
        .extracting(Finding::graph)
        .containsExactly("https://w3id.org/entente/id/one");
  }

  @Test
  void of_warning_conforms() throws IOException {
    Validation validation = Validation.of(file("actor.ttl", "id:a a ent:Person ."), SHAPES);

    assertThat(validation.conforms()).isTrue();
    assertThat(validation.findings()).hasSize(1);
    assertThat(validation.findings().getFirst().line()).contains("warning");
  }

  @Test
  void of_folder_readsEveryRdfFileInOrder() throws IOException {
    file("b.ttl", "id:b a ent:Visit .");
    file("a.nt", "");
    file("c.txt", "not RDF");
    Files.createDirectory(folder.resolve("deep"));
    file("deep/d.ttl", "id:d a ent:Visit .");

    assertThat(Validation.of(folder, SHAPES).findings())
        .extracting(Finding::file)
        .containsExactly("b.ttl", "d.ttl");
  }

  @Test
  void of_syntaxError_namesTheLine() throws IOException {
    Path file = file("broken.ttl", "id:v a ent:Visit ;;; <");

    assertThatThrownBy(() -> Validation.of(file, SHAPES))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("broken.ttl:4: ");
  }

  @Test
  void of_jsonLdWithRemoteContext_isNotFetched() throws IOException {
    Path file = folder.resolve("remote.jsonld");
    Files.writeString(
        file, "{\"@context\": \"http://127.0.0.1:9/context\", \"@id\": \"http://a/b\"}");

    assertThatThrownBy(() -> Validation.of(file, SHAPES))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("contexts are not fetched");
  }

  private Path file(String name, String content) throws IOException {
    String prefixes = name.endsWith(".nt") ? "" : PREFIXES;
    return Files.writeString(folder.resolve(name), prefixes + content);
  }
}
