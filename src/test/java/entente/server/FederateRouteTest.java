package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the joins lists every file, and all of its links lead somewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederateRouteTest {
  @TempDir static Path folder;
  private Served served;

  @BeforeAll
  void serve() throws IOException {
    Path list = Files.createDirectories(folder.resolve("fuseki")).resolve("endpoints.txt");
    Files.writeString(list, "endpoint https://dbpedia.org/sparql\n");
    served = Served.in(folder);
  }

  @AfterAll
  void end() {
    served.close();
  }

  @Test
  void get_page_hasEveryJoin_inBothDirections() throws IOException {
    Document page = page();

    try (Stream<Path> files = Files.list(Path.of("queries/federated"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString().replace(".rq", ""))
              .filter(name -> !name.endsWith(".theirs"))
              .sorted()
              .toList();
      assertThat(page.select("section[id]").eachAttr("id")).isEqualTo(names);
      assertThat(page.select("pre")).hasSize(2 * names.size());
    }
    assertThat(page.select("#abstracts").text())
        .contains("DBpedia", "https://dbpedia.org/sparql", "joined by owl:sameAs")
        .doesNotContain("Not on the list");
    assertThat(page.select("#offices").text()).contains("Not on the list");
  }

  @Test
  void get_links_openTheQueryInTheEditor() {
    for (Element section : page().select("section[id]")) {
      List<String> links = section.select("a").eachAttr("href");
      assertThat(links).hasSize(2);
      for (String link : links) {
        Document editor = Jsoup.parse(served.get(served.at(link)).body());
        assertThat(editor.select("textarea").text()).contains("SERVICE").contains("#+ partner: ");
      }
    }
  }

  @Test
  void get_curl_namesATextThatIsServed() {
    for (String curl : page().select("pre").eachText()) {
      String file = curl.split(" ")[2];
      assertThat(curl).contains(" | curl -sS http").endsWith("--data-urlencode query@-");

      HttpResponse<String> text = served.get(URI.create(file));

      assertThat(text.headers().firstValue("Content-Type")).hasValue("application/sparql-query");
      assertThat(text.body()).startsWith("#+ summary:").contains("SERVICE <");
    }
  }

  @Test
  void get_asJson_saysTheSame() {
    JsonObject json =
        JSON.parse(served.get(served.at("/federate"), "Accept", "application/json").body());

    JsonObject first = json.get("joins").getAsArray().get(0).getAsObject();
    assertThat(first.keys())
        .contains("name", "title", "question", "partner", "endpoint", "listed", "by");
    assertThat(first.get("here").getAsObject().getString("editor"))
        .isEqualTo("/query?stored=federated%2Fabstracts");
    assertThat(json.get("joins").getAsArray())
        .extracting(JsonValue::getAsObject)
        .allMatch(join -> !join.getString("by").isEmpty() && !join.getString("partner").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?format=html", "/query"})
  void get_otherPages_leadHere(String path) {
    assertThat(Jsoup.parse(served.get(served.at(path)).body()).select("a[href=/federate]"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/federate/nothing.rq", "/federate/", "/federate/..%2Farticles.rq", "/federates"})
  void get_whatIsNoJoin_404(String path) {
    assertThat(served.get(served.at(path)).statusCode()).isIn(400, 404);
  }

  @Test
  void get_anotherFormat_406() {
    assertThat(served.get(served.at("/federate?format=csv")).statusCode()).isEqualTo(406);
  }

  private Document page() {
    return Jsoup.parse(served.get(served.at("/federate"), "Accept", "text/html").body());
  }
}
