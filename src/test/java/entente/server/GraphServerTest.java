package entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.federation.Elsewhere;
import entente.store.StoreException;
import entente.store.Version;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers, and what it refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphServerTest {
  private static final String ASK = "ASK { ?s ?p ?o }";
  private static final String JSON = "application/sparql-results+json";
  private static final String FORM = "application/x-www-form-urlencoded";

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
  void get_query_json_200() {
    HttpResponse<String> answer = served.get(served.asking(ASK), "Accept", JSON);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(JSON);
    assertThat(answer.body()).contains("\"boolean\" : true");
  }

  @Test
  void post_form_200() {
    String form = "query=" + Served.encoded(ASK);

    assertThat(served.send("POST", served.at("/sparql"), FORM, form).statusCode()).isEqualTo(200);
  }

  @Test
  void post_queryDirect_200() {
    String type = "application/sparql-query";

    assertThat(served.send("POST", served.at("/sparql"), type, ASK).statusCode()).isEqualTo(200);
  }

  @Test
  void head_query_200WithoutBody() {
    HttpRequest.Builder head = HttpRequest.newBuilder(served.asking(ASK)).HEAD();
    HttpResponse<String> answer = served.send(head);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void get_brokenQuery_400() {
    assertThat(served.get(served.asking("SELECT")).statusCode()).isEqualTo(400);
  }

  @Test
  void get_ping_200() {
    assertThat(served.get(served.at("/$/ping")).statusCode()).isEqualTo(200);
  }

  @Test
  void get_defaultGraph_isTheUnionOfAll() {
    String query =
        "ASK { GRAPH ?a { ?claim a ?kind } GRAPH ?b { ?kind ?p ?o } ?claim a ?kind . ?kind ?p ?o }";

    assertThat(served.get(served.asking(query)).body()).contains("true");
  }

  @Test
  void get_textQuery_findsNames() {
    String query =
        "PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?found { ?found text:query (skos:altLabel 'kazak') }";

    assertThat(served.get(served.asking(query), "Accept", "text/csv").body())
        .contains("/id/person/kassym-jomart-tokayev");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST   | /sparql         | application/sparql-update         | DROP ALL",
        "POST   | /sparql         | application/x-www-form-urlencoded | update=DROP+ALL",
        "POST   | /sparql         | text/turtle                       | <a:b> <a:c> <a:d> .",
        "POST   | /sparql         | multipart/form-data; boundary=x   | --x--",
        "PUT    | /sparql?default | text/turtle                       | <a:b> <a:c> <a:d> .",
        "DELETE | /sparql?default | text/plain                        | x",
        "PATCH  | /sparql         | application/rdf-patch             | TX .",
        "POST   | /update         | application/sparql-update         | DROP ALL",
        "POST   | /sparql/update  | application/sparql-update         | DROP ALL",
        "POST   | /sparql/upload  | text/turtle                       | <a:b> <a:c> <a:d> .",
        "POST   | /$/datasets     | text/turtle                       | x",
        "POST   | /$/compact/sparql | text/plain                      | x",
        "POST   | /$/ping         | text/plain                        | x",
      })
  void write_anything_refused(String method, String path, String type, String body) {
    String count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    String before = served.get(served.asking(count), "Accept", "text/csv").body();

    HttpResponse<String> answer = served.send(method, served.at(path), type, body);

    assertThat(answer.statusCode()).isIn(400, 404, 405, 415);
    assertThat(served.get(served.asking(count), "Accept", "text/csv").body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/server",
        "/$/stats",
        "/$/metrics",
        "/$/datasets",
        "/$/datasets/sparql",
        "/$/tasks",
        "/%24/datasets",
        "/$/ping/../datasets",
        "/$/ping;x",
        "//$/datasets",
        "/sparql/data",
        "/sparql/get",
        "/sparql/query",
        "/fuseki/config.ttl",
        "/WEB-INF/web.xml"
      })
  void get_pathNotServed_404(String path) {
    assertThat(served.get(java.net.URI.create(served.at("") + path.substring(1))).statusCode())
        .isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/x> { ?s ?p ?o } }",
        "SELECT * { VALUES ?x { <http://127.0.0.1:9/x> } SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } } }",
        "SELECT * { SERVICE <loop:> { ?s ?p ?o } }",
        "SELECT * { SERVICE <cache:http://127.0.0.1:9/x> { ?s ?p ?o } }",
      })
  void get_service_422(String query) {
    assertThat(served.get(served.asking(query)).statusCode()).isEqualTo(422);
  }

  @Test
  void get_serviceOfAFailingEndpoint_502ThatNamesIt(@TempDir Path other) throws IOException {
    try (Elsewhere elsewhere = new Elsewhere(DatasetGraphFactory.createTxnMem())) {
      elsewhere.behave((call, number) -> Elsewhere.say(call, 418, "text/plain", "a teapot"));
      Path list = Files.createDirectories(other.resolve("fuseki")).resolve("endpoints.txt");
      Files.writeString(list, "endpoint " + elsewhere.address() + "\n");
      try (Served federated = Served.in(other)) {
        String service = "SERVICE <" + elsewhere.address() + "> { ?s ?p ?o }";
        HttpResponse<String> answer =
            federated.get(federated.asking("SELECT * { " + service + " }"));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/problem+json");
        assertThat(answer.body())
            .contains(
                "\"endpoint\" : \"" + elsewhere.address() + "\"",
                "\"endpointStatus\" : 418",
                "SELECT")
            .doesNotContain("teapot", "entente.");
        String silent = "SELECT * { " + service.replace("SERVICE", "SERVICE SILENT") + " }";
        assertThat(federated.get(federated.asking(silent)).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void get_waitFunction_answersAtOnce() {
    String query =
        "PREFIX afn: <http://jena.apache.org/ARQ/function#>"
            + " SELECT ?x { BIND (afn:wait(12000) AS ?x) }";
    long begin = System.nanoTime();

    HttpResponse<String> answer = served.get(served.asking(query));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(System.nanoTime() - begin).isLessThan(8_000_000_000L);
  }

  @Test
  void get_javaFunction_loadsNoClass() {
    String query = "SELECT ?x { BIND (<java:entente.server.Trap>() AS ?x) }";

    assertThat(served.get(served.asking(query)).statusCode()).isEqualTo(200);
    assertThat(System.getProperty("entente.trap")).isNull();
  }

  @Test
  void get_anyOrigin_isAllowedWithoutCredentials() {
    HttpResponse<String> answer =
        served.get(served.asking(ASK), "Origin", "http://elsewhere.example");

    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/$/ping", "/sparql", "/nowhere", "/static/home.css"})
  void get_anything_carriesTheSafetyHeaders(String path) {
    HttpResponse<String> answer = served.get(served.at(path));

    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
  }

  @Test
  void get_reflectedParameters_areDropped() {
    String query = "/sparql?query=" + Served.encoded(ASK) + "&stylesheet=evil.xsl&callback=evil";

    for (String type : List.of("application/sparql-results+xml", JSON)) {
      HttpResponse<String> answer = served.get(served.at(query), "Accept", type);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("evil");
    }
  }

  @Test
  void get_home_listsArticlesAndItsQuestionsRun() {
    HttpResponse<String> page = served.get(served.at("/"), "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body())
        .contains("Xi, Tokayev meet the press", "signed article.txt", "2022-09-13", "Xinhua")
        .contains("Events from 2022-09-01 to 2025-12-31")
        .doesNotContain("<script>")
        .doesNotContain("https://cdn");
    List<String> links =
        Pattern.compile("href=\"(/sparql\\?[^\"]+)\"")
            .matcher(page.body())
            .results()
            .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(links).as("five questions, and the facts of three articles").hasSize(8);
    assertThat(page.body()).contains("<form action=\"/sparql\" method=\"get\">");
    for (String link : links) {
      HttpResponse<String> answer = served.get(served.at(link));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
      assertThat(answer.body().lines()).hasSizeGreaterThan(4);
    }
  }

  @Test
  void version_isServedWhole() {
    Version version = served.server().version();

    assertThat(version.damaged()).isEmpty();
  }

  @Test
  void jetty_isThePinnedVersion() {
    assertThat(Server.getVersion()).isEqualTo("12.1.14");
  }

  @Test
  void get_slowQuery_503(@TempDir Path other) {
    try (Served impatient = Served.in(other, text -> text.replace("\"10000\"", "\"200\""))) {
      String query =
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER (?a != ?g) }";

      assertThat(impatient.get(impatient.asking(query)).statusCode()).isEqualTo(503);
      assertThat(
              impatient
                  .get(impatient.at("/sparql?timeout=99&query=" + Served.encoded(query)))
                  .statusCode())
          .isEqualTo(503);
    }
  }

  @Test
  void start_withoutTimeout_refused(@TempDir Path other) {
    assertThatThrownBy(
            () -> Served.in(other, text -> text.replace("arq:queryTimeout", "arq:other")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("queryTimeout");
  }

  @Test
  void start_withoutGraph_refused(@TempDir Path empty) {
    assertThatThrownBy(() -> GraphServer.start(empty, Served.CONFIGURATION, 0))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("no graph in ");
  }
}
