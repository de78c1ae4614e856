package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first address that anybody opens: what it tells whom, and that its cells run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeTest {
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
  void get_likeCurl_isHalfAPageOfText() {
    HttpResponse<String> answer = home("*/*");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(answer.body())
        .contains("3 articles, the newest of 2024-07-03; 6 events, 1 actor")
        .contains("Version " + served.server().version().id() + " of the graph")
        .contains("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");
    assertThat(answer.body().lines()).hasSizeBetween(20, 40).allMatch(line -> line.length() <= 100);
    assertThat(served.get(served.at("/")).body()).as("without Accept").isEqualTo(answer.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,*/*;q=0.8 | 200 | text/html",
        "text/plain                                | 200 | text/plain",
        "text/plain;q=0.5, text/html;q=0.6         | 200 | text/html",
        "image/png                                 | 406 | application/problem+json",
      })
  void get_byAccept(String accept, int status, String type) {
    HttpResponse<String> answer = home(accept);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource({"text/turtle, TURTLE", "application/ld+json, JSONLD"})
  void get_rdf_303ToTheDescriptionOfTheDataset(String accept, String language) {
    HttpResponse<String> answer = home(accept);

    assertThat(answer.statusCode()).isEqualTo(303);
    URI there = served.at(answer.headers().firstValue("Location").orElseThrow());
    Model model = ModelFactory.createDefaultModel();
    Lang lang = language.equals("TURTLE") ? Lang.TURTLE : Lang.JSONLD;
    RDFParser.fromString(served.get(there).body(), lang).parse(model);
    assertThat(model.contains(null, model.createProperty("http://rdfs.org/ns/void#triples")))
        .isTrue();
  }

  @Test
  void page_hasTheSameCellsAsTheText() {
    String text = home("text/plain").body();

    assertThat(cells()).hasSize(3);
    for (String cell : cells()) {
      assertThat(text).contains(cell.indent(4));
    }
  }

  @Test
  void cell_withPandas_printsATable() throws IOException, InterruptedException {
    assertThat(run(cells().get(0)))
        .contains("day", "2024-07-03", "Talks of Kassym-Jomart Tokayev and Xi Jinping");
  }

  @Test
  void cell_withRdflib_printsTriples() throws IOException, InterruptedException {
    assertThat(run(cells().get(1)))
        .contains("https://w3id.org/entente/id/state/kaz", "rdf-schema#label Kazakhstan");
  }

  /** R is not among the packages of the build: what the cell asks for is looked at. */
  @Test
  void cell_inR_asksForATableWithItsColumns() {
    String address =
        Pattern.compile("read\\.csv\\(\"([^\"]+)\"\\)")
            .matcher(cells().get(2))
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.joining());
    HttpResponse<String> answer = served.get(URI.create(address));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    List<String> columns = List.of(answer.body().lines().findFirst().orElseThrow().split(","));
    List<String> printed =
        Pattern.compile("\"([a-z]+)\"")
            .matcher(cells().get(2))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(columns).containsAll(printed);
    assertThat(printed).hasSize(3);
  }

  private HttpResponse<String> home(String accept) {
    return served.get(served.at("/"), "Accept", accept);
  }

  /** As a browser shows them. */
  private List<String> cells() {
    return Pattern.compile("<pre tabindex=\"0\" aria-label=\"[^\"]*\">(.*?)</pre>", Pattern.DOTALL)
        .matcher(home("text/html").body())
        .results()
        .map((MatchResult found) ->
            found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .toList();
  }

  private static String run(String program) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(Python.withPandas(), "-c", program).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
