package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things send on to documents, documents answer for themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DereferenceTest {
  private static final String VISIT = "event/visit/2024-07/xi-jinping--kaz";

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                          | /page/state/kaz",
        "*/*                                                       | /page/state/kaz",
        "text/html,application/xhtml+xml,*/*;q=0.8                 | /page/state/kaz",
        "text/turtle                                               | /data/state/kaz.ttl",
        "text/turtle;q=0.3, application/ld+json;q=0.4              | /data/state/kaz.jsonld",
        "text/html;q=0.2, application/rdf+xml                      | /data/state/kaz.rdf",
        "application/n-triples, */*;q=0.1                          | /data/state/kaz.nt",
        "application/*;q=0.7, application/trig, text/html;q=0.5    | /data/state/kaz.trig",
        "application/n-quads, application/ld+json;q=0.9, */*;q=0.1 | /data/state/kaz.jsonld",
        "TEXT/TURTLE; Q=1.0                                        | /data/state/kaz.ttl",
        "image/png, application/n-quads;q=0.001                    | /data/state/kaz.nq",
        "text/turtle;q=0, */*;q=0.1                                | /page/state/kaz",
      })
  void get_thing_303ToTheFormWanted(String accept, String location) {
    HttpResponse<String> answer = get("/id/state/kaz", Optional.ofNullable(accept));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo(location);
    assertThat(header(answer, "Vary")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/state/kaz.ttl,            /data/state/kaz.ttl",
    "/id/state/kaz?format=jsonld,  /data/state/kaz.jsonld",
    "/id/state/kaz?format=html,    /page/state/kaz",
    "/voc/stance-support,          /page/voc/stance-support",
    "/voc/stance.rdf,              /data/voc/stance.rdf",
    "/ns,                          /page/ns",
    "/ns.ttl,                      /data/ns.ttl",
    "/graph/voc,                   /page/graph/voc",
    "/graph/article/00a000000001,  /page/graph/article/00a000000001",
  })
  void get_otherAddresses_303(String path, String location) {
    HttpResponse<String> answer = get(path, Optional.empty());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo(location);
  }

  @Test
  void get_nothingAcceptable_406NamesWhatThereIs() {
    HttpResponse<String> answer = get("/id/state/kaz", Optional.of("image/png"));

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle", "text/html", "application/ld+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/state/nowhere",
        "/page/state/nowhere",
        "/data/state/nowhere.ttl",
        "/id/state/nowhere.ttl",
        "/ns/Visit",
        "/page/ns/Nothing",
        "/voc/nothing",
        "/graph/nothing",
        "/page/",
        "/id/",
        "/id/state/kaz/",
        "/page/%3Cscript%3E",
        "/data/state/kaz.exe",
      })
  void get_unknown_404(String path) {
    assertThat(get(path, Optional.of("text/html")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/event/visit/2024-07/xi-jinping--place,        /id/event/visit/2024-07/xi-jinping--kaz",
    "/page/event/visit/2024-07/xi-jinping--place,      /page/event/visit/2024-07/xi-jinping--kaz",
    "/data/event/visit/2024-07/xi-jinping--place.ttl, "
        + " /data/event/visit/2024-07/xi-jinping--kaz.ttl",
  })
  void get_merged_301(String path, String location) {
    HttpResponse<String> answer = get(path, Optional.empty());

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(header(answer, "Location")).isEqualTo(location);
  }

  @Test
  void get_page_200NamesItsOtherForms() {
    HttpResponse<String> answer = get("/page/" + VISIT, Optional.empty());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    assertThat(String.join(" ", answer.headers().allValues("Link")))
        .contains(
            "</data/" + VISIT + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"",
            "rel=\"license\"",
            "<https://w3id.org/entente/id/" + VISIT + ">; rel=\"describedby\"");
  }

  @Test
  void get_page_namesTheThingElsewhere() {
    assertThat(
            Jsoup.parse(get("/page/place/kz/astana", Optional.empty()).body()).select(".badges a"))
        .extracting(Element::text)
        .containsExactly("Wikidata Q1520", "Geonames 1526273");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, TURTLE, false",
    "nt, NTRIPLES, false",
    "rdf, RDFXML, false",
    "jsonld, JSONLD, false",
    "trig, TRIG, true",
    "nq, NQUADS, true"
  })
  void get_data_isTheSameInEveryFormat(String ending, String format, boolean quads) {
    HttpResponse<String> answer = get("/data/" + VISIT + "." + ending, Optional.empty());
    DatasetGraph data = read(answer.body(), language(format));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Location")).isEqualTo("/data/" + VISIT + "." + ending);
    List<Node> nodes =
        data.stream()
            .flatMap(quad -> List.of(quad.getSubject(), quad.getObject()).stream())
            .distinct()
            .toList();
    assertThat(nodes).hasSizeGreaterThan(20).noneMatch(Node::isBlank);
    assertThat(nodes.toString())
        .contains("/id/claim/", "/id/evidence/", "Xi will pay a state visit", "Kazakhstan");
    assertThat(data.getDefaultGraph().isEmpty()).isEqualTo(quads);
  }

  @Test
  void get_dataWithoutEnding_byAccept() {
    HttpResponse<String> answer =
        get("/data/state/kaz", Optional.of("application/ld+json, text/turtle;q=0.5"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("application/ld+json");
    assertThat(header(answer, "Vary")).contains("Accept");
  }

  @Test
  void get_anything_neverRepeatsTheHostAsked() {
    HttpResponse<String> answer =
        served.get(served.at("/id/state/kaz"), "X-Forwarded-Host", "evil.example");

    assertThat(answer.headers().map().toString()).doesNotContain("evil.example");
  }

  @Test
  void get_unchanged_304() {
    String tag = header(get("/page/state/kaz", Optional.empty()), "ETag");

    HttpResponse<String> again = served.get(served.at("/page/state/kaz"), "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void head_page_200WithoutBody() {
    HttpRequest.Builder head = HttpRequest.newBuilder(served.at("/page/state/kaz")).HEAD();

    assertThat(served.send(head).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path, Optional<String> accept) {
    return accept.isPresent()
        ? served.get(served.at(path), "Accept", accept.get())
        : served.get(served.at(path));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Lang language(String name) {
    return switch (name) {
      case "TURTLE" -> Lang.TURTLE;
      case "NTRIPLES" -> Lang.NTRIPLES;
      case "RDFXML" -> Lang.RDFXML;
      case "JSONLD" -> Lang.JSONLD;
      case "TRIG" -> Lang.TRIG;
      default -> Lang.NQUADS;
    };
  }

  private static DatasetGraph read(String text, Lang language) {
    return RDFParser.create().source(new StringReader(text)).lang(language).toDatasetGraph();
  }
}
