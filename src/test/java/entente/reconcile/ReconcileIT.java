package entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.cli.SeedsGraph;
import entente.server.GraphServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client such as OpenRefine asks, in its order; the forms are those of version 0.2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private GraphServer server;

  @BeforeAll
  void serve() {
    server = GraphServer.start(SeedsGraph.folder(), Path.of("fuseki/config.ttl"), 0);
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  void manifest_saysWhatIsThere_andItsAddressesAnswer() throws IOException {
    HttpResponse<String> response = send("reconcile", "");
    assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    JsonNode manifest = JSON.readTree(response.body());

    assertThat(manifest.path("versions")).extracting(JsonNode::asText).containsExactly("0.2");
    for (String text : List.of("name", "identifierSpace", "schemaSpace")) {
      assertThat(manifest.path(text).isTextual()).as(text).isTrue();
    }
    assertThat(manifest.path("view").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("preview").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("preview").path("width").isInt()).isTrue();
    assertThat(manifest.path("preview").path("height").isInt()).isTrue();
    assertThat(manifest.path("defaultTypes")).hasSize(5).allSatisfy(ReconcileIT::assertNamed);
    for (String what : List.of("entity", "property", "type")) {
      JsonNode service = manifest.path("suggest").path(what);
      String address = service.path("service_url").asText() + service.path("service_path").asText();
      assertThat(get(URI.create(address + "?prefix=ka")).path("result").isArray()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan            | State        | state/kaz                            | true",
        "Republic of Kazakhstan| State        | state/kaz                            | true",
        "Kazakstan             | State        | state/kaz                            | false",
        "Tokayev Kassym-Jomart | Person       | person/kassym-jomart-tokayev         | false",
        "Qasym-Jomart Toqaev   | Person       | person/kassym-jomart-tokayev         | true",
        "SCO                   | Organisation | org/sco                              | true",
        "Nur-Sultan            | Place        | place/kz/astana                      | true",
        "KASSYM JOMART TOKAYEV | Actor        | person/kassym-jomart-tokayev         | true",
        "Belt and Road Initiative | Initiative | initiative/belt-and-road-initiative | true",
        "visit of Xi Jinping to Kazakhstan July 2024 | Event | event/visit/2024-07/xi-jinping--kaz"
            + " | true",
      })
  void match_findsTheThing(String words, String type, String id, boolean sure) throws IOException {
    JsonNode result = match("{\"query\": \"" + words + "\", \"type\": \"" + type + "\"}");

    assertThat(result).isNotEmpty().allSatisfy(ReconcileIT::assertCandidate);
    assertThat(result.get(0).path("id").asText()).isEqualTo(id);
    assertThat(result.get(0).path("match").asBoolean()).isEqualTo(sure);
    List<Double> scores = new ArrayList<>();
    result.forEach(one -> scores.add(one.path("score").asDouble()));
    assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(scores).allMatch(score -> score <= 100);
  }

  @Test
  void match_typesAsObjectsAndLists_andTheLimit() throws IOException {
    assertThat(match("{\"query\": \"China\", \"type\": [{\"id\": \"Person\"}], \"limit\": 3}"))
        .hasSizeLessThan(4)
        .noneMatch(one -> one.path("id").asText().equals("state/chn"));
    assertThat(match("{\"query\": \"China\", \"type\": {\"id\": \"State\"}, \"limit\": 1}"))
        .hasSize(1);
    assertThat(match("{\"query\": \"zzzzzzzzzz\"}")).isEmpty();
  }

  @Test
  void match_ofABatch_hasAnAnswerForEachKey() throws IOException {
    JsonNode batch =
        JSON.readTree(
            send(
                    "reconcile",
                    "queries="
                        + encoded("{\"q0\": {\"query\": \"China\"}, \"x\": {\"query\": \"UN\"}}"))
                .body());

    assertThat(batch.fieldNames()).toIterable().containsExactlyInAnyOrder("q0", "x");
    assertThat(batch).allSatisfy(answer -> assertThat(answer.path("result").isArray()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queries=%5B%5D",
        "queries=x",
        "queries=%7B%22q%22%3A%7B%7D%7D",
        "queries=%7B%22q%22%3A%7B%22query%22%3A1%7D%7D",
        "extend=%7B%7D",
        "extend=%7B%22ids%22%3A%5B1%5D%2C%22properties%22%3A%5B%5D%7D"
      })
  void request_notOfTheApi_400(String form) {
    HttpResponse<String> answer = send("reconcile", form);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception", "at org.");
  }

  @Test
  void callback_isIgnored() {
    assertThat(send("reconcile?callback=evil", "").body()).startsWith("{").doesNotContain("evil");
  }

  @Test
  void suggest_byTheBeginningOfAnyWord() throws IOException {
    JsonNode entities = get(at("reconcile/suggest/entity?prefix=toka")).path("result");
    assertThat(entities).isNotEmpty().allSatisfy(ReconcileIT::assertNamed);
    assertThat(entities.get(0).path("id").asText()).isEqualTo("person/kassym-jomart-tokayev");
    assertThat(entities.get(0).path("notable").get(0).path("id").asText()).isEqualTo("Person");

    assertThat(get(at("reconcile/suggest/type?prefix=sta")).path("result"))
        .extracting(kind -> kind.path("id").asText())
        .contains("State", "StateVisit");
    assertThat(get(at("reconcile/suggest/property?prefix=cap")).path("result"))
        .extracting(kind -> kind.path("id").asText())
        .contains("capital");
  }

  @Test
  void preview_isASmallPage_andAny404IsOne() {
    HttpResponse<String> page = send("reconcile/preview?id=state/kaz", "");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; frame-ancestors *");
    assertThat(page.body()).contains("<h1>Kazakhstan</h1>", "KAZ").doesNotContain("<script");
    assertThat(send("reconcile/preview?id=state/%3Cscript%3E", "").statusCode()).isEqualTo(404);
    assertThat(send("reconcile/nowhere", "").statusCode()).isEqualTo(404);
  }

  @Test
  void extend_givesProposedProperties_andTheirValues() throws IOException {
    JsonNode proposed = get(at("reconcile/properties?type=State")).path("properties");
    assertThat(proposed)
        .allSatisfy(ReconcileIT::assertNamed)
        .extracting(one -> one.path("id").asText())
        .contains(
            "capital", "iso3166", "memberOf", "http://www.w3.org/2004/02/skos/core#exactMatch");

    String request =
        "{\"ids\": [\"state/kaz\", \"state/nowhere\"], \"properties\":"
            + " [{\"id\": \"iso3166\"}, {\"id\": \"capital\"}]}";
    JsonNode answer = JSON.readTree(send("reconcile", "extend=" + encoded(request)).body());

    assertThat(answer.path("meta")).hasSize(2).allSatisfy(ReconcileIT::assertNamed);
    assertThat(answer.path("rows").path("state/kaz"))
        .hasToString(
            "{\"iso3166\":[{\"str\":\"KAZ\"}],"
                + "\"capital\":[{\"id\":\"place/kz/astana\",\"name\":\"Astana\"}]}");
    assertThat(answer.path("rows").path("state/nowhere"))
        .hasToString("{\"iso3166\":[],\"capital\":[]}");
  }

  @Test
  void request_withWholeIris_isTheSame() throws IOException {
    String terms = "https://w3id.org/entente/ns#";
    assertThat(match("{\"query\": \"Kazakhstan\", \"type\": \"" + terms + "State\"}"))
        .isEqualTo(match("{\"query\": \"Kazakhstan\", \"type\": \"State\"}"))
        .isNotEmpty();
    String request =
        "{\"ids\": [\"https://w3id.org/entente/id/place/kz/astana\"], \"properties\": [{\"id\": \""
            + terms
            + "locatedIn\"}, {\"id\": \"http://www.w3.org/2004/02/skos/core#exactMatch\"},"
            + " {\"id\": \"http://www.w3.org/2003/01/geo/wgs84_pos#lat\"}]}";
    JsonNode answer = JSON.readTree(send("reconcile", "extend=" + encoded(request)).body());

    assertThat(answer.path("rows").path("https://w3id.org/entente/id/place/kz/astana"))
        .hasToString(
            "{\"https://w3id.org/entente/ns#locatedIn\":"
                + "[{\"id\":\"state/kaz\",\"name\":\"Kazakhstan\"}],"
                + "\"http://www.w3.org/2004/02/skos/core#exactMatch\":"
                + "[{\"str\":\"http://www.wikidata.org/entity/Q1520\"},"
                + "{\"str\":\"https://sws.geonames.org/1526273/\"}],"
                + "\"http://www.w3.org/2003/01/geo/wgs84_pos#lat\":[{\"float\":51.1801}]}");
    assertThat(answer.path("meta").findValuesAsText("name"))
        .containsExactly("is located in", "exactly matches", "has latitude");
  }

  @ParameterizedTest
  @CsvSource({
    "State, state/kaz",
    "Event, event/visit/2024-07/xi-jinping--kaz",
    "Person, person/xi-jinping"
  })
  void extend_everyCell_isOfAFormThatTheApiKnows(String type, String id) throws IOException {
    JsonNode proposed = get(at("reconcile/properties?type=" + type)).path("properties");
    String request = "{\"ids\": [\"" + id + "\"], \"properties\": " + proposed + "}";

    JsonNode row =
        JSON.readTree(send("reconcile", "extend=" + encoded(request)).body()).path("rows").path(id);
    List<JsonNode> cells = new ArrayList<>();
    row.forEach(values -> values.forEach(cells::add));
    assertThat(cells).hasSizeGreaterThan(5).allSatisfy(ReconcileIT::assertCell);
  }

  /** One of: a thing, a text, a whole number, a number, a moment; nothing besides. */
  private static void assertCell(JsonNode cell) {
    List<String> keys = new ArrayList<>();
    cell.fieldNames().forEachRemaining(keys::add);
    switch (String.join(" ", keys)) {
      case "id name" -> assertNamed(cell);
      case "str" -> assertThat(cell.path("str").isTextual()).isTrue();
      case "int" -> assertThat(cell.path("int").isIntegralNumber()).isTrue();
      case "float" -> assertThat(cell.path("float").isNumber()).isTrue();
      case "date" ->
          assertThat(cell.path("date").asText())
              .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?");
      default -> throw new AssertionError("no form of the API: " + cell);
    }
  }

  private static void assertNamed(JsonNode one) {
    assertThat(one.path("id").isTextual()).as(one.toString()).isTrue();
    assertThat(one.path("name").isTextual()).as(one.toString()).isTrue();
  }

  private static void assertCandidate(JsonNode one) {
    assertNamed(one);
    assertThat(one.path("score").isNumber()).isTrue();
    assertThat(one.path("match").isBoolean()).isTrue();
    assertThat(one.path("type")).isNotEmpty().allSatisfy(ReconcileIT::assertNamed);
    assertThat(one.path("description").isTextual()).isTrue();
  }

  private JsonNode match(String query) throws IOException {
    String form = "queries=" + encoded("{\"q0\": " + query + "}");
    return JSON.readTree(send("reconcile", form).body()).path("q0").path("result");
  }

  private JsonNode get(URI address) throws IOException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(address).build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    return JSON.readTree(answer.body());
  }

  private URI at(String path) {
    return server.address().resolve(path);
  }

  /** A GET without a form, else a POST of it. */
  private HttpResponse<String> send(String path, String form) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return send(
        form.isEmpty()
            ? request.build()
            : request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
