package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored queries by name, with values in place of the defaults in their VALUES blocks. */
class StoredQueryTest {
  private static final Queries QUERIES = new Queries(Path.of("queries"));
  private static final StoredQuery VISITS = QUERIES.named("visits-of-leader");

  @Test
  void named_nameOrFile_isTheSameQuery() {
    assertThat(QUERIES.named("visits-of-leader.rq")).isEqualTo(VISITS);
    assertThat(QUERIES.named("queries/visits-of-leader.rq")).isEqualTo(VISITS);
  }

  @Test
  void named_unknown_namesTheFile() {
    assertThatThrownBy(() -> QUERIES.named("no-such"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("queries/no-such.rq: no such query");
  }

  @Test
  void header_tellsTitleQuestionAndColumns() {
    assertThat(VISITS.summary()).isEqualTo("Visits of a leader to a state");
    assertThat(VISITS.description()).startsWith("When did this person");
    assertThat(VISITS.returns()).containsExactly("visit", "label", "start", "status", "sources");
    assertThat(VISITS.parameters()).containsExactly("destination", "visitor");
  }

  @Test
  void with_iri_takesThePlaceOfTheDefault() {
    Query query = VISITS.with(Map.of("destination", "https://w3id.org/entente/id/state/uzb"));

    assertThat(query.toString()).contains("state/uzb>").doesNotContain("state/kaz>");
  }

  @Test
  void with_prefixedName_isExpandedByTheFile() {
    Query query = QUERIES.named("planned-events").with(Map.of("status", "voc:status-wished"));

    assertThat(query.toString()).contains("voc:status-wished").doesNotContain("status-planned");
  }

  @Test
  void with_words_areALiteralWhateverTheyHold() {
    String words = "\" } ; DROP ALL #";
    Query query = QUERIES.named("facts-of-article").with(Map.of("file", words));

    assertThat(query.toString()).contains("\"\\\" } ; DROP ALL #\"");
  }

  @Test
  void with_brokenIri_refused() {
    assertThatThrownBy(() -> VISITS.with(Map.of("visitor", "http://a/> } DROP ALL #")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void with_unknownParameter_namesThoseItHas() {
    assertThatThrownBy(() -> VISITS.with(Map.of("person", "any")))
        .hasMessage("visits-of-leader has no parameter person; it has [destination, visitor]");
  }

  @Test
  void write_ofALocalVersion_inThreeForms(@TempDir Path folder) {
    Path graph = folder.resolve("graph");
    Version version = Fixture.build(graph, Fixture.staging(folder.resolve("staging")));
    DatasetGraph dataset = version.open();
    try {
      Source source = new Source.Local(dataset);
      Query query = VISITS.with(Map.of("visitor", "any"));
      assertThat(written(AnswerForm.CSV, query, source))
          .startsWith("visit,label,start,status,sources")
          .contains("Visit of Xi Jinping to Kazakhstan, September 2022");
      assertThat(written(AnswerForm.JSON, query, source)).contains("\"bindings\"");
      assertThat(written(AnswerForm.TABLE, query, source)).contains("| visit ", "| status ");
    } finally {
      Version.close(dataset);
    }
  }

  private static String written(AnswerForm form, Query query, Source source) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(query, source, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
