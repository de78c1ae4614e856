package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.store.Fixture;
import entente.store.Version;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers say of which version they are, and documents how they are cited. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitingTest {
  private static final String VISIT = "event/visit/2022-09/xi-jinping--kaz";
  private static final String HOSTILE = "100% of {A}_$1 & #2 \\\\ ~^ \\\"q\\\" <b>";
  private static final Set<String> MEMBERS =
      Set.of(
          "id",
          "type",
          "title",
          "author",
          "container-title",
          "publisher",
          "issued",
          "URL",
          "version",
          "archive",
          "archive_location");

  @TempDir static Path folder;
  private Served served;

  /** One title has all that is a command in BibTeX; one article names its address. */
  @BeforeAll
  void serve() throws IOException {
    Path staging = Fixture.staging(folder.resolve("staging"));
    Path file = staging.resolve(Version.ARTICLES);
    String source =
        "<https://w3id.org/entente/id/article/00b000000002> <http://purl.org/dc/terms/source>"
            + " \"https://news.example/xi\" <https://w3id.org/entente/graph/article/00b000000002>"
            + " .\n";
    String text = Files.readString(file).replace("A signed article by Xi Jinping", HOSTILE);
    int second = text.indexOf("<https://w3id.org/entente/id/article/00b000000002>");
    Files.writeString(file, text.substring(0, second) + source + text.substring(second));
    Fixture.build(folder.resolve("graph"), staging);
    served = Served.graph(folder.resolve("graph"), folder);
  }

  @AfterAll
  void end() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/state/kaz",
        "/page/state/nowhere",
        "/data/state/kaz.ttl",
        "/data/state/kaz.bib",
        "/id/state/kaz",
        "/bilateral/chn/kaz",
        "/sparql",
        "/sparql?query=ASK%20%7B%7D",
        "/sparql?query=nonsense",
        "/api/",
        "/api/meetings.csv",
        "/dataset",
        "/nowhere",
      })
  void anyAnswer_namesTheVersion(String path) {
    HttpResponse<String> answer = served.get(served.at(path));

    assertThat(answer.headers().allValues("Entente-Version")).containsExactly(version());
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("Entente-Version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/state/kaz",
        "/page/" + VISIT,
        "/page/article/00a000000001",
        "/page/claim/00a000000001/416d2376a8",
        "/page/state/nowhere",
        "/bilateral/chn/kaz",
        "/search?q=x",
        "/query",
        "/api/",
        "/sparql?query=SELECT%20%28%27%3C!--version--%3E%27%20AS%20%3Fx%29%20%7B%7D",
      })
  void page_namesTheVersionAtItsFoot(String path) {
    String page = served.get(served.at(path), "Accept", "text/html").body();

    String foot = page.substring(page.indexOf("<footer>"), page.indexOf("</footer>"));
    assertThat(foot).contains("Version <code>" + version() + "</code> of the graph");
    assertThat(page.split("Version <code>", -1)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page/", "/data/", "/id/"})
  void document_linksToWhatIsCited(String folder) {
    HttpResponse<String> answer = served.get(served.at(folder + VISIT));

    assertThat(answer.headers().allValues("Link"))
        .contains("<https://w3id.org/entente/id/" + VISIT + ">; rel=\"cite-as\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        VISIT
            + " | event-visit-2022-09-xi-jinping-kaz | Visit of Xi Jinping to Kazakhstan, September"
            + " 2022",
        "state/kaz | state-kaz | Kazakhstan",
        "claim/00a000000001/fc0e95d6c9 | claim-00a000000001-fc0e95d6c9 | Oppose: Kazakhstan opposes"
            + " hegemonism",
        "ns/Visit | ns-Visit | Visit",
      })
  void page_isCitedAsAPageOfTheVersion(String path, String key, String title)
      throws JsonProcessingException {
    String page = served.get(served.at("/page/" + path), "Accept", "text/html").body();
    assertThat(page)
        .contains(
            "<a href=\"/data/" + path + ".bib\">", "<a href=\"/data/" + path + ".csl.json\">");

    JsonNode item = csl("/data/" + path + ".csl.json");
    assertThat(item.path("id").textValue()).isEqualTo(key);
    assertThat(item.path("type").textValue()).isEqualTo("webpage");
    assertThat(item.path("title").textValue()).isEqualTo(title);
    assertThat(item.path("author").path(0).path("literal").textValue()).isEqualTo("Entente");
    assertThat(item.path("version").textValue()).isEqualTo(version());
    assertThat(item.path("URL").textValue()).startsWith("https://w3id.org/entente/");
    assertThat(item.path("issued").path("date-parts")).hasToString("[[2024,7,3]]");
    assertThat(served.get(served.at("/data/" + path + ".bib")).body())
        .startsWith("@misc{" + key + ",\n  title = {{" + title + "}},\n  author = {{Entente}},\n")
        .contains("  url = {" + item.path("URL").textValue() + "}")
        .contains("  note = {Version " + version() + " of the graph}")
        .endsWith("  year = {2024},\n  month = {7},\n  day = {3}\n}\n");
  }

  @Test
  void article_isCitedAsItself() throws JsonProcessingException {
    JsonNode item = csl("/data/article/00b000000002.csl.json");
    assertThat(item.path("type").textValue()).isEqualTo("article-newspaper");
    assertThat(item.path("title").textValue()).isEqualTo("Xi, Tokayev meet the press");
    assertThat(item.path("container-title").textValue()).isEqualTo("Xinhua");
    assertThat(item.path("URL").textValue()).isEqualTo("https://news.example/xi");
    assertThat(item.path("issued").path("date-parts")).hasToString("[[2024,7,3]]");
    assertThat(csl("/data/article/00a000000001.csl.json").has("URL")).isFalse();

    assertThat(served.get(served.at("/data/article/00b000000002.bib")).body())
        .startsWith("@article{article-00b000000002,")
        .contains("journal = {Xinhua}", "url = {https://news.example/xi}")
        .contains("year = {2024},\n  month = {7},\n  day = {3}")
        .doesNotContain("author");
  }

  @Test
  void title_withCommands_isEscaped() throws JsonProcessingException {
    String bib = served.get(served.at("/data/article/00c000000003.bib")).body();

    assertThat(bib)
        .contains(
            "title = {{100\\% of \\{A\\}\\_\\$1 \\& \\#2 \\textbackslash{}"
                + " \\textasciitilde{}\\textasciicircum{} \"q\" <b>}}");
    assertThat(csl("/data/article/00c000000003.csl.json").path("title").textValue())
        .isEqualTo("100% of {A}_$1 & #2 \\ ~^ \"q\" <b>");
  }

  @ParameterizedTest
  @CsvSource({
    "/data/state/kaz?format=bib, '', application/x-bibtex",
    "/data/state/kaz?format=csl, '', application/vnd.citationstyles.csl+json",
    "/data/state/kaz, application/x-bibtex, application/x-bibtex",
    "/data/state/kaz, 'application/vnd.citationstyles.csl+json, */*;q=0.1',"
        + " application/vnd.citationstyles.csl+json",
    "/data/state/kaz, */*, text/turtle",
  })
  void form_byParameterAndAccept(String path, String accept, String type) {
    HttpResponse<String> answer =
        accept.isEmpty()
            ? served.get(served.at(path))
            : served.get(served.at(path), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/state/kaz.bib, */*, /data/state/kaz.bib",
    "/id/state/kaz.csl.json, */*, /data/state/kaz.csl.json",
    "/id/state/kaz, application/x-bibtex, /data/state/kaz.bib",
    "/id/state/kaz, application/vnd.citationstyles.csl+json, /data/state/kaz.csl.json",
  })
  void thing_sendsOnToItsCitation(String path, String accept, String location) {
    HttpResponse<String> answer = served.get(served.at(path), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(location);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/data/state/nowhere.bib", "/data/state/kaz.xbib", "/data/state/kaz.json"})
  void citation_ofNothing_404(String path) {
    assertThat(served.get(served.at(path)).statusCode()).isEqualTo(404);
  }

  private String version() {
    return served.server().version().id();
  }

  /** The one item, whose shape is that of CSL-JSON. */
  private JsonNode csl(String path) throws JsonProcessingException {
    HttpResponse<String> answer = served.get(served.at(path));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/vnd.citationstyles.csl+json");
    JsonNode items = new ObjectMapper().readTree(answer.body());
    assertThat(items.isArray()).isTrue();
    assertThat(items).hasSize(1);
    JsonNode item = items.get(0);
    item.properties()
        .forEach(member -> {
          assertThat(member.getKey()).isIn(MEMBERS);
          boolean isWords = !member.getKey().equals("author") && !member.getKey().equals("issued");
          assertThat(member.getValue().isTextual()).as(member.getKey()).isEqualTo(isWords);
        });
    assertThat(item.path("id").textValue()).isNotBlank();
    assertThat(item.path("author"))
        .allMatch(name -> name.size() == 1 && name.path("literal").isTextual());
    JsonNode day = item.path("issued").path("date-parts").path(0);
    assertThat(day).hasSizeBetween(1, 3).allMatch(JsonNode::isInt);
    return item;
  }
}
