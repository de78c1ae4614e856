package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an answer already is told so, at every address in the same way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachingTest {
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
  @ValueSource(
      strings = {
        "/",
        "/page/state/kaz",
        "/data/state/kaz.ttl",
        "/bilateral/chn/kaz",
        "/search?q=Kazakhstan",
        "/query",
        "/federate",
        "/federate/offices.rq",
        "/sitemap.xml",
        "/api/",
        "/api/meetings.csv?state=KAZ",
        "/api/meetings.csv?explain=1",
        "/api/openapi.json",
        "/api/meetings.csv-metadata.json",
        "/dataset",
        "/sameas?iri=https://w3id.org/entente/id/state/kaz",
        "/reconcile",
        "/static/site.css",
        "/webjars/leaflet/1.9.4/dist/leaflet.css",
        "/sparql",
        "/sparql?query=ASK%20%7B%7D",
      })
  void get_whatIsKnown_304(String path) {
    HttpResponse<String> first = served.get(served.at(path));
    String tag = header(first, "ETag");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(tag).matches("\"[0-9a-f]+(-query)?\"");
    assertThat(first.headers().allValues("Link"))
        .filteredOn(link -> link.endsWith("rel=\"license\""))
        .hasSize(1);
    for (String known : new String[] {tag, "\"x\", " + tag, "W/" + tag, "\"x\",W/" + tag, "*"}) {
      HttpResponse<String> again = served.get(served.at(path), "If-None-Match", known);
      assertThat(again.statusCode()).as(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
      for (String name : new String[] {"Cache-Control", "Vary"}) {
        assertThat(header(again, name)).isNotEmpty().isEqualTo(header(first, name));
      }
    }
    String part = tag.substring(0, tag.length() - 2) + "\"";
    for (String other : new String[] {"\"x\"", part, tag.replace("\"", "")}) {
      assertThat(served.get(served.at(path), "If-None-Match", other).statusCode())
          .as(other)
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page/state/kaz", "/api/meetings.csv", "/static/site.css", "/dataset"})
  void get_compressed_hasATagOfItsOwn_whichIsKnownToo(String path) {
    HttpResponse<String> plain = served.get(served.at(path));
    HttpResponse<String> small = served.get(served.at(path), "Accept-Encoding", "gzip");

    assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
    assertThat(small.body().length()).isLessThan(plain.body().length());
    assertThat(header(small, "ETag"))
        .isEqualTo(header(plain, "ETag").replaceFirst(".$", "-gzip\""));
    assertThat(served.get(served.at(path), "If-None-Match", header(small, "ETag")).statusCode())
        .isEqualTo(304);
  }

  @Test
  void get_unknown_whateverIsKnown_404() {
    for (String path : new String[] {"/page/state/nowhere", "/api/nothing.csv", "/static/no.css"}) {
      HttpResponse<String> answer = served.get(served.at(path), "If-None-Match", "*");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
      assertThat(header(answer, "ETag")).isEmpty();
    }
    HttpResponse<String> page =
        served.get(served.at("/page/state/nowhere"), "If-None-Match", "*", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
  }

  @Test
  void head_whatIsKnown_304() {
    String tag = header(served.get(served.at("/page/state/kaz")), "ETag");
    HttpRequest.Builder head =
        HttpRequest.newBuilder(served.at("/page/state/kaz")).HEAD().header("If-None-Match", tag);

    assertThat(served.send(head).statusCode()).isEqualTo(304);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
