package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits in numbers are those of the configuration, and those of the manual. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsRouteTest {
  @TempDir static Path folder;
  private Served served;

  @BeforeAll
  void serve() {
    served =
        Served.in(
            folder,
            text -> text.replace("\"10000\"", "\"7000\"").replace("\"1000000\"", "\"12345\""));
  }

  @AfterAll
  void end() {
    served.close();
  }

  @Test
  void get_json_isWhatIsConfigured() {
    JsonObject limits = json(served);

    assertThat(number(limits, "timeoutSeconds")).isEqualTo(7);
    assertThat(number(limits, "rows")).isEqualTo(12_345);
    assertThat(number(limits, "triples")).isEqualTo(12_345);
    HttpResponse<String> answer = served.get(served.at("/sparql?query=ASK%20%7B%7D"));
    assertThat(answer.headers().firstValue("Entente-Row-Limit")).contains("12345");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html, '<td class=\"number\">12,345</td>'",
    "text/plain, text/plain, '12,345  rows of a table'",
    "*/*, application/json, '\"rows\" : 12345'",
  })
  void get_asAsked(String accept, String type, String words) {
    HttpResponse<String> answer = served.get(served.at("/limits"), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void descriptionOfTheService_leadsThere() {
    Model model = ModelFactory.createDefaultModel();
    String body = served.get(served.at("/sparql"), "Accept", "text/turtle").body();
    RDFParser.fromString(body, Lang.TURTLE).parse(model);

    assertThat(
            model.contains(
                model.createResource("https://w3id.org/entente/dataset#service"),
                RDFS.seeAlso,
                model.createResource(served.at("/limits").toString())))
        .isTrue();
  }

  /** Each number of the table in docs/endpoint.md is one that the server says by default. */
  @Test
  void manual_saysTheSame(@TempDir Path other) throws IOException {
    try (Served usual = Served.in(other)) {
      JsonObject limits = json(usual);
      String manual = Files.readString(Path.of("docs/endpoint.md"));
      String table = manual.substring(manual.indexOf("| limit |"), manual.indexOf("`/limits`"));

      assertThat(table)
          .contains("| " + number(limits, "timeoutSeconds") + " s |")
          .contains(
              "| %d, and %d |".formatted(number(limits, "concurrent"), number(limits, "waiting")))
          .contains("| %d |".formatted(number(limits, "concurrentEach")))
          .contains("| %d MB |".formatted(number(limits, "bytes") / 1_000_000))
          .contains("| %d MB;".formatted(number(limits, "queryBytes") / 1_000_000))
          .contains("address %d kB |".formatted(number(limits, "headerBytes") / 1024));
      for (String name :
          Set.of("rows", "triples", "stringCharacters", "bracketDepth", "parts", "listMembers")) {
        assertThat(table).as(name).contains("%,d".formatted(number(limits, name)));
      }
    }
  }

  private static JsonObject json(Served served) {
    return JSON.parse(served.get(served.at("/limits?format=json")).body());
  }

  private static long number(JsonObject limits, String name) {
    return limits.get(name).getAsNumber().value().longValue();
  }
}
