package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "meetings, state, Kazakhstan, state must be an ISO 3166-1 alpha-3 code",
    "meetings, state, ZZZ, state: no state has the code 'ZZZ'",
    "meetings, state, Q999999999, state: nothing in the graph is known as Wikidata's Q999999999",
    "meetings, state, any thing, state must be",
    "meetings, from, 2024-13, from must be a day",
    "meetings, from, 2024-02-30, from must be a day",
    "meetings, from, 3 July, from must be a day",
    "sentence-to-facts, to, 2.5, to must be a whole number",
    "weak-claims, below, high, below must be a number",
    "quotes-of-speaker, speaker, '<a>', speaker must be an IRI"
  })
  void with_valueOfAnotherType_namesTheParameter(
      String query, String parameter, String value, String message) {
    assertThatThrownBy(() -> QUERIES.named(query).with(Map.of(parameter, value)))
        .isInstanceOfSatisfying(
            ParameterException.class,
            refusal -> assertThat(refusal.parameter()).isEqualTo(parameter))
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KAZ",
        "kaz",
        "Q232",
        "wd:Q232",
        "http://www.wikidata.org/entity/Q232",
        "https://www.wikidata.org/wiki/Q232",
        "state/kaz",
        "id/state/kaz",
        "https://w3id.org/entente/id/state/kaz"
      })
  void with_anyWayToNameAState_isTheSameQuery(String kazakhstan, @TempDir Path folder) {
    Path graph = folder.resolve("graph");
    Version version = Fixture.build(graph, Fixture.staging(folder.resolve("staging")));
    DatasetGraph dataset = version.open();
    try {
      Identifiers identifiers = Identifiers.of(new Source.Local(dataset), QUERIES);
      Query query = VISITS.with(Map.of("destination", kazakhstan), identifiers);
      assertThat(query).isEqualTo(VISITS.parsed());
    } finally {
      Version.close(dataset);
    }
  }

  @Test
  void described_tellsTypeAndDefault() {
    assertThat(VISITS.described())
        .contains(
            new Parameter(
                "destination",
                new ParameterType.Thing("ent:State"),
                "where to",
                List.of("https://w3id.org/entente/id/state/kaz")));
    assertThat(QUERIES.named("meetings").described())
        .filteredOn(one -> one.name().equals("from"))
        .extracting(Parameter::type, Parameter::defaults)
        .containsExactly(tuple(ParameterType.Plain.DATE, List.of()));
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
