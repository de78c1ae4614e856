package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A graph as an answer, looked at by a person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphAnswersTest {
  private static final String FIREFOX =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String DESCRIBED =
      "DESCRIBE <https://w3id.org/entente/id/event/visit/2022-09/xi-jinping--kaz>";

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
  void describe_inABrowser_isATableWithLinks() {
    HttpResponse<String> answer = served.get(served.asking(DESCRIBED), "Accept", FIREFOX);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'");
    assertThat(answer.body())
        .contains("<th scope=\"col\">subject</th><th scope=\"col\">predicate</th>")
        .contains("<a href=\"/page/ns/destination\">destination</a>")
        .contains("<a href=\"/page/state/kaz\">")
        .doesNotContain("<th scope=\"col\">graph</th>");
    assertThat(rows(answer.body())).isGreaterThan(5).isEqualTo(counted(answer.body()));
    for (String format : List.of("ttl", "jsonld", "nt")) {
      HttpResponse<String> whole = served.get(served.at(way(format, answer.body())));
      assertThat(whole.statusCode()).as(format).isEqualTo(200);
      assertThat(whole.body()).contains("2022-09");
    }
  }

  @Test
  void construct_ofMoreThanAThousand_saysThatThereIsMore() {
    String exact =
        "CONSTRUCT { ?s ?p ?o } { { SELECT DISTINCT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT %d } }";

    String whole = page(exact.formatted(1000));
    assertThat(rows(whole)).isEqualTo(1000);
    assertThat(whole).contains("1000 triples").doesNotContain("has more");
    String cut = page(exact.formatted(1001));
    assertThat(rows(cut)).isEqualTo(1000);
    assertThat(cut).contains("The first 1000 triples are shown here; the answer has more");
    String same = page("CONSTRUCT { <a:a> <a:b> 1 } { ?s ?p ?o }");
    assertThat(rows(same)).as("each triple once").isEqualTo(1);
    assertThat(same).contains("1 triple<");
  }

  @Test
  void construct_ofQuads_namesTheirGraphs() {
    String page =
        page(
            "CONSTRUCT { GRAPH <https://w3id.org/entente/graph/x> { <a:a> <a:b> '<b>bold</b>' } }"
                + " {}");

    assertThat(page)
        .contains(
            "<th scope=\"col\">graph</th>", ">graph/x</a>", "&lt;b&gt;bold&lt;/b&gt;", "1 triple<")
        .doesNotContain("<b>bold");
    assertThat(served.get(served.at(way("trig", page))).body()).contains("graph/x");
  }

  @Test
  void format_andAccept_chooseThePageLikeAnyOther() {
    String address = "/sparql?query=" + Served.encoded(DESCRIBED);

    assertThat(type(served.get(served.at(address + "&format=html")))).startsWith("text/html");
    assertThat(type(served.get(served.at(address)))).startsWith("text/turtle");
    assertThat(
            type(served.get(served.at(address), "Accept", "text/html;q=0.5, application/ld+json")))
        .startsWith("application/ld+json");
  }

  private String page(String query) {
    return served.get(served.asking(query), "Accept", "text/html").body();
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static long rows(String page) {
    return Pattern.compile("<tr><td>").matcher(page).results().count();
  }

  private static long counted(String page) {
    return Pattern.compile("<p class=\"lede\">(\\d+) triples</p>")
        .matcher(page)
        .results()
        .map((MatchResult found) -> Long.valueOf(found.group(1)))
        .findFirst()
        .orElseThrow();
  }

  private static String way(String format, String page) {
    return Pattern.compile("href=\"([^\"]*&amp;format=" + format + ")\"")
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
        .findFirst()
        .orElseThrow();
  }
}
