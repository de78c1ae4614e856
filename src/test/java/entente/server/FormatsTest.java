package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what formats answers come, how they are cached and compressed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {
  private static final String SELECT = "SELECT ?s { ?s a ?c } ORDER BY ?s LIMIT 3";
  private static final String LONG = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 400";
  private static final String GRAPH = "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } ORDER BY ?s LIMIT 3";

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

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
        "application/sparql-results+json | application/sparql-results+json          | {",
        "application/json                | application/json                         | {",
        "application/sparql-results+xml  | application/sparql-results+xml           | <?xml",
        "text/csv                        | text/csv;charset=utf-8                   | s",
        "text/tab-separated-values       | text/tab-separated-values;charset=utf-8  | ?s",
        "text/plain                      | text/plain;charset=utf-8                 | -",
      })
  void get_select_byAccept(String accept, String type, String begin) {
    HttpResponse<String> answer = served.get(served.asking(SELECT), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase(type);
    assertThat(answer.body()).startsWith(begin);
    assertThat(header(answer, "Vary")).contains("Accept").contains("Accept-Encoding");
    assertThat(header(answer, "Link")).endsWith("rel=\"license\"");
  }

  @ParameterizedTest
  @CsvSource({
    "json,application/sparql-results+json",
    "xml,application/sparql-results+xml",
    "csv,text/csv;charset=utf-8",
    "tsv,text/tab-separated-values;charset=utf-8",
    "text,text/plain;charset=utf-8",
    "text/csv,text/csv;charset=utf-8",
    "application/sparql-results%2Bjson,application/sparql-results+json",
  })
  void get_select_byParameter_beforeAccept(String name, String type) {
    for (String parameter : new String[] {"format", "output"}) {
      String path = "/sparql?query=" + Served.encoded(SELECT) + "&" + parameter + "=" + name;
      HttpResponse<String> answer = served.get(served.at(path), "Accept", "text/html;q=0.3");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase(type);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml",
        "application/trig",
        "application/n-quads",
        "application/rdf+json",
      })
  void get_construct_everyFormatReadsBack(String type) {
    for (String query : new String[] {GRAPH, "DESCRIBE ?s { ?s a ?c } ORDER BY ?s LIMIT 1"}) {
      HttpResponse<String> answer = served.get(served.asking(query), "Accept", type);

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith(type);
      Lang language = RDFLanguages.contentTypeToLang(type);
      Model read = ModelFactory.createDefaultModel();
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      RDFDataMgr.read(read, new ByteArrayInputStream(bytes), language);
      assertThat(read.size()).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({"SELECT * {},image/png", "ASK {},text/turtle", "DESCRIBE <a:b>,text/csv"})
  void get_unknownAccept_406WithTheList(String query, String accept) {
    HttpResponse<String> answer = served.get(served.asking(query), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body())
        .contains("\"available\"")
        .contains(query.startsWith("D") ? "text/turtle" : "text/csv");
  }

  @Test
  void get_sameQuery_304ByTag() {
    HttpResponse<String> first = served.get(served.asking(LONG), "Accept", "text/csv");
    String tag = header(first, "ETag");

    HttpResponse<String> again =
        served.get(
            served.asking("  " + LONG.replace("?s ?p ?o }", "?s  ?p  ?o }")),
            "Accept",
            "text/csv",
            "If-None-Match",
            "\"other\", " + tag);
    HttpResponse<String> json =
        served.get(served.asking(LONG), "Accept", "application/json", "If-None-Match", tag);

    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(header(first, "Cache-Control")).contains("max-age=");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(header(json, "ETag")).isNotEqualTo(tag);
    assertThat(served.get(served.asking(LONG), "Accept", "text/csv").body())
        .isEqualTo(first.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?n) {}",
        "SELECT (1 + RAND() AS ?n) {}",
        "SELECT * { ?s ?p ?o BIND (STRUUID() AS ?u) } LIMIT 1",
        "SELECT * { { SELECT (UUID() AS ?u) {} } }",
      })
  void get_queryThatChanges_isNotCached(String query) {
    HttpResponse<String> answer = served.get(served.asking(query));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "ETag")).isEmpty();
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void get_gzip_isSmallerAndSaysSo() {
    HttpResponse<String> plain = served.get(served.asking(LONG), "Accept", "text/csv");
    HttpResponse<String> small =
        served.get(served.asking(LONG), "Accept", "text/csv", "Accept-Encoding", "gzip");

    assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
    assertThat(small.body().length()).isLessThan(plain.body().length() / 2);
    assertThat(header(small, "ETag")).isNotEqualTo(header(plain, "ETag"));
    assertThat(header(plain, "Content-Length"))
        .isEqualTo(Integer.toString(plain.body().getBytes(StandardCharsets.UTF_8).length));
  }

  @Test
  void head_select_sameHeadersAsGet() {
    HttpRequest.Builder head =
        HttpRequest.newBuilder(served.asking(LONG)).HEAD().header("Accept", "text/csv");
    HttpResponse<String> answer = served.send(head);
    HttpResponse<String> get = served.get(served.asking(LONG), "Accept", "text/csv");

    assertThat(answer.body()).isEmpty();
    for (String name : new String[] {"ETag", "Content-Length", "Content-Type", "Link"}) {
      assertThat(header(answer, name)).as(name).isNotEmpty().isEqualTo(header(get, name));
    }
  }

  @Test
  void query_method_isReadLikePost() {
    String type = "application/sparql-query";

    assertThat(served.send("QUERY", served.at("/sparql"), type, SELECT).statusCode())
        .isEqualTo(200);
  }

  @Test
  void options_tellsWhatIsAllowed_toAnyOrigin() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at("/sparql"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "http://elsewhere.example")
            .header("Access-Control-Request-Method", "PUT");
    HttpResponse<String> answer = served.send(request);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS, POST, QUERY");
    assertThat(header(answer, "Access-Control-Allow-Methods")).doesNotContain("PUT");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    assertThat(header(answer, "Access-Control-Expose-Headers"))
        .contains("ETag", "Link", "Retry-After", "X-Total-Count")
        .contains("Content-Disposition", "Content-Location", "Entente-Row-Limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml", "*/*"})
  void get_withoutQuery_describesTheService(String accept) {
    HttpResponse<String> answer = served.get(served.at("/sparql"), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    Lang language =
        RDFLanguages.contentTypeToLang(header(answer, "Content-Type").replaceFirst(";.*", ""));
    Model model = ModelFactory.createDefaultModel();
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    RDFDataMgr.read(model, new ByteArrayInputStream(bytes), language);
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    assertThat(
            model.contains(
                null,
                model.createProperty(sd, "endpoint"),
                model.createResource(served.at("/sparql").toString())))
        .isTrue();
  }

  @Test
  void get_select_browserGetsAPageWithATable() {
    String query = "SELECT ?s (<javascript:a> AS ?j) ('<script>x</script>&' AS ?t) { ?s a ?c }";
    String text = query + " ORDER BY ?s LIMIT 3 # <i>";
    HttpResponse<String> answer = served.get(served.asking(text), "Accept", BROWSER);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(header(answer, "Content-Security-Policy")).contains("script-src 'self'");
    String asked = Served.encoded(text);
    assertThat(answer.body())
        .contains(
            "<th scope=\"col\">s</th><th scope=\"col\">j</th>", "3 rows", "LIMIT 3 # &lt;i&gt;")
        .contains("<td>javascript:a</td><td>&lt;script&gt;x&lt;/script&gt;&amp;</td>")
        .contains("href=\"/query?query=" + asked + "\"")
        .contains("href=\"/sparql?query=" + asked + "&amp;format=csv\"")
        .contains("href=\"/sparql?query=" + asked + "&amp;format=json\"")
        .contains("<td><a href=\"/page/")
        .doesNotContain("<script>x", "<i>");
    assertThat(answer.body().split("<tr><td>", -1)).hasSize(4);
    String tag = header(answer, "ETag");
    assertThat(
            served.get(served.asking(text), "Accept", BROWSER, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(header(served.get(served.asking(text + "x"), "Accept", BROWSER), "ETag"))
        .as("the page shows the text of the query")
        .isNotEqualTo(tag);
  }

  @Test
  void get_longAnswer_pageSaysThatThereIsMore() {
    String many = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT ";
    String page = served.get(served.asking(many + 1001), "Accept", "text/html").body();

    assertThat(page).contains("The first 1000 rows are shown here; the answer has more.");
    assertThat(served.get(served.asking(many + 1000), "Accept", "text/html").body())
        .contains("1000 rows")
        .doesNotContain("the answer has more");
    assertThat(served.get(served.asking("SELECT *\n{ ?s ?p }"), "Accept", "text/html").statusCode())
        .isEqualTo(400);
  }

  @Test
  void get_ask_browserReadsYesOrNo() {
    String graph = "&default-graph-uri=" + Served.encoded("urn:none");
    String path = "/sparql?query=" + Served.encoded("ASK { ?s ?p ?o }");

    assertThat(served.get(served.at(path), "Accept", BROWSER).body()).contains("<td>yes</td>");
    assertThat(served.get(served.at(path + graph + "&format=html")).body())
        .contains("<td>no</td>", graph.replace("&", "&amp;") + "&amp;format=csv");
  }

  @Test
  void get_withoutQuery_browserIsLedToThePage() {
    HttpResponse<String> answer =
        served.get(served.at("/sparql"), "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo("/");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
