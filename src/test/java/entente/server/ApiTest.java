package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored queries as addresses, as a data frame, a spreadsheet or a program meets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXPECTED = Path.of("src/test/resources/server/expected");

  @TempDir static Path folder;
  private Served served;

  @BeforeAll
  void serve() {
    served = Served.in(folder);
  }

  @AfterAll
  void end() {
    served.close();
  }

  @Test
  void csv_meetingsOfAState_areRowsOfADataFrame() {
    HttpResponse<String> answer = get("/api/meetings.csv?state=KAZ");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=utf-8");
    assertThat(answer.body().lines())
        .hasSize(5)
        .first()
        .isEqualTo("meeting,label,kind,day,place,status,participant,name,code,sources");
    assertThat(answer.body()).contains(",2024-07-03,Astana,").contains("\r\n");
    assertThat(header(answer, "X-Total-Count")).isEqualTo("4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kaz", "Q232", "state/kaz", "https://w3id.org/entente/id/state/kaz"})
  void csv_anyWayToNameAState_sameRows(String state) {
    assertThat(get("/api/meetings.csv?state=" + Served.encoded(state)).body())
        .isEqualTo(get("/api/meetings.csv?state=KAZ").body());
  }

  @Test
  void csv_otherState_noRows() {
    String header = "meeting,label,kind,day,place,status,participant,name,code,sources\r\n";
    assertThat(get("/api/meetings.csv?from=2025").body()).isEqualTo(header);
    assertThat(get("/api/meetings.csv?state=state/uzb").body()).isEqualTo(header);
  }

  @TestFactory
  Stream<DynamicTest> everyQuery_answersInEachForm() {
    List<StoredQuery> queries = new Queries(Path.of("queries")).all();
    assertThat(queries).hasSizeGreaterThan(36);
    return queries.stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> assertForms(query)));
  }

  private void assertForms(StoredQuery query) throws IOException {
    HttpResponse<String> csv = get("/api/" + query.name() + ".csv");
    assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
    assertThat(csv.body().replace("\r\n", "\n"))
        .isEqualTo(java.nio.file.Files.readString(EXPECTED.resolve(query.name() + ".csv")));
    JsonNode rows = JSON.readTree(get("/api/" + query.name() + ".json").body());
    assertThat(header(csv, "X-Total-Count")).isEqualTo("" + rows.size());
    List<String> names = new ArrayList<>();
    rows.get(0).fieldNames().forEachRemaining(names::add);
    assertThat(names).isEqualTo(query.returns());
    Model model = turtle(get("/api/" + query.name() + ".ttl").body());
    assertThat(model.listSubjects().toList()).hasSize(rows.size() + 1);
    JsonNode columns = JSON.readTree(get("/api/" + query.name() + ".csv-metadata.json").body());
    assertThat(columns.at("/tableSchema/columns").findValuesAsText("name"))
        .isEqualTo(query.returns());
    assertThat(columns.path("url").asText()).isEqualTo(query.name() + ".csv");
    String explained = get("/api/" + query.name() + ".csv?explain=1").body();
    assertThat(explained).isEqualTo(query.text());
  }

  @Test
  void json_numbersAreNumbers_missingIsNull() throws IOException {
    JsonNode row = JSON.readTree(get("/api/quantities.json").body()).get(0);
    assertThat(row.get("value").isNumber()).isTrue();
    assertThat(row.get("value").decimalValue()).isEqualByComparingTo("25000000000");
    assertThat(row.get("period").isTextual()).isTrue();
    JsonNode level = JSON.readTree(get("/api/partnership-levels.json").body()).get(0);
    assertThat(level.get("former").isNull()).isTrue();
  }

  @Test
  void ttl_rowsAreNodes_valuesAreTermsOfTheGraph() {
    Model model = turtle(get("/api/meetings.ttl?state=KAZ&from=2024").body());
    String row = "https://w3id.org/entente/api/meetings?from=2024&state=KAZ#row=1";
    String column = "https://w3id.org/entente/api/meetings#";
    assertThat(
            model
                .getProperty(model.getResource(row), model.getProperty(column + "participant"))
                .getResource()
                .getURI())
        .startsWith("https://w3id.org/entente/id/person/");
    assertThat(model.listSubjects().filterKeep(one -> one.isAnon()).toList()).isEmpty();
  }

  @Test
  void explain_isTheQueryWithItsValues() {
    HttpResponse<String> answer = get("/api/meetings.json?state=Q232&explain=1");
    assertThat(header(answer, "Content-Type")).startsWith("application/sparql-query");
    assertThat(QueryFactory.create(answer.body()).getResultVars()).contains("meeting");
    assertThat(answer.body()).contains("state/kaz").doesNotContain("Q232");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "meetings.csv?state=Kazakhstan, state",
    "meetings.csv?state=ZZZ, state",
    "meetings.csv?from=yesterday, from",
    "meetings.csv?from=2024-02-30, from",
    "meetings.csv?country=KAZ, country",
    "meetings.csv?state=KAZ&state=UZB, state",
    "meetings.csv?limit=0, limit",
    "meetings.csv?limit=many, limit",
    "meetings.csv?offset=-1, offset",
    "weak-claims.csv?below=high, below",
    "positions-towards.csv?holder=%3Ca%3E%7D%20DROP, holder"
  })
  void get_valueThatDoesNotFit_400NamesTheParameter(String address, String parameter)
      throws IOException {
    HttpResponse<String> answer = get("/api/" + address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("detail").asText()).contains(parameter);
    assertThat(problem.path("status").asInt()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "meeting.csv, did you mean meetings",
    "meetigns.json, did you mean meetings",
    "xyzzyxyzzy.csv, see /api/",
    "meetings.xls, 'meetings ends in [csv, json, ttl]'",
    "meetings, 'meetings ends in [csv, json, ttl]'",
    "nothing.csv-metadata.json, no query is called 'nothing'"
  })
  void get_unknown_404TellsWhatThereIs(String address, String words) throws IOException {
    HttpResponse<String> answer = get("/api/" + address);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains(words);
  }

  @Test
  void get_pages_areTheWholeInOrder() {
    List<String> whole = get("/api/meetings.csv").body().lines().skip(1).toList();
    assertThat(whole).hasSizeGreaterThan(3);
    List<String> paged = new ArrayList<>();
    String address = "/api/meetings.csv?limit=3";
    for (int page = 0; page < 9 && !address.isEmpty(); page++) {
      HttpResponse<String> answer = get(address);
      assertThat(header(answer, "X-Total-Count")).isEqualTo("" + whole.size());
      answer.body().lines().skip(1).forEach(paged::add);
      address = linked(answer, "next");
    }
    assertThat(paged).isEqualTo(whole);
    assertThat(linked(get("/api/meetings.csv?limit=3&offset=3"), "prev"))
        .isEqualTo("/api/meetings.csv?limit=3&offset=0");
    assertThat(get("/api/meetings.csv?offset=999").body().lines()).hasSize(1);
  }

  @Test
  void get_sameAgain_304_otherValuesOrForm_otherTag() {
    HttpResponse<String> first = get("/api/meetings.csv?state=KAZ");
    String tag = header(first, "ETag");
    assertThat(tag).matches("\"[0-9a-f]{20}\"");
    HttpResponse<String> again =
        served.get(served.at("/api/meetings.csv?state=KAZ"), "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    Set<String> tags =
        Set.of(
            tag,
            header(get("/api/meetings.csv"), "ETag"),
            header(get("/api/meetings.json?state=KAZ"), "ETag"),
            header(get("/api/meetings.csv?state=KAZ&limit=1"), "ETag"),
            header(get("/api/meetings.csv?state=KAZ&explain=1"), "ETag"));
    assertThat(tags).hasSize(5);
    assertThat(header(get("/api/meetings.csv?state=Q232"), "ETag")).isEqualTo(tag);
  }

  @Test
  void get_links_leadToColumnsAndLicence() {
    HttpResponse<String> answer = get("/api/meetings.csv");
    assertThat(linked(answer, "describedby")).isEqualTo("/api/meetings.csv-metadata.json");
    assertThat(linked(answer, "license")).startsWith("https://creativecommons.org/");
  }

  @Test
  void head_hasTheHeadersOnly() {
    HttpResponse<String> answer =
        served.send("HEAD", served.at("/api/meetings.csv"), "text/plain", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "X-Total-Count")).isEqualTo("4");
  }

  @Test
  void openApi_hasEachQueryWithItsParameters() throws IOException {
    JsonNode json = JSON.readTree(get("/api/openapi.json").body());
    assertThat(json.path("openapi").asText()).isEqualTo("3.1.0");
    JsonNode get = json.at("/paths/~1api~1meetings.{form}/get");
    assertThat(get.path("parameters").findValuesAsText("name"))
        .containsExactly("state", "other", "from", "to");
    for (String reference : get.findValuesAsText("$ref")) {
      assertThat(json.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(json.path("paths")).hasSameSizeAs(new Queries(Path.of("queries")).all());
  }

  @Test
  void page_namesEachQuery() {
    HttpResponse<String> answer = get("/api/");
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    for (StoredQuery query : new Queries(Path.of("queries")).all()) {
      assertThat(answer.body()).contains("<h3 id=\"" + query.name() + "\">");
    }
    assertThat(header(get("/api"), "Location")).isEqualTo("/api/");
  }

  private HttpResponse<String> get(String path) {
    return served.get(served.at(path));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String linked(HttpResponse<String> answer, String relation) {
    return answer.headers().allValues("Link").stream()
        .filter(link -> link.contains("rel=\"" + relation + "\""))
        .map(link -> link.substring(1, link.indexOf('>')))
        .findFirst()
        .orElse("");
  }

  private static Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(text), null, Lang.TURTLE);
    return model;
  }
}
