package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.merge.Withdrawals;
import entente.names.Base;
import entente.store.Fixture;
import entente.store.Version;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read from a withdrawn article is gone, and it is said why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoneTest {
  private static final String REASON = "The interview <b>never</b> took place.";

  @TempDir static Path folder;
  private Served served;

  @BeforeAll
  void serve() throws IOException {
    Path staging = Fixture.staging(folder.resolve("staging"));
    Files.writeString(
        folder.resolve("withdrawn.csv"), "article,day,reason\n00d000000004,2026-03-01," + REASON);
    Withdrawals.read(Base.PUBLISHED, folder).addTo(staging.resolve(Version.REFERENCE));
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
        "/id/article/00d000000004",
        "/id/article/00d000000004.ttl",
        "/id/claim/00d000000004/0123456789",
        "/id/evidence/00d000000004/12-34",
        "/id/mention/00d000000004/12-34",
        "/page/article/00d000000004",
        "/page/claim/00d000000004/0123456789",
        "/data/article/00d000000004.ttl",
        "/data/claim/00d000000004/0123456789",
        "/graph/article/00d000000004",
      })
  void get_ofAWithdrawnArticle_410WithTheReason(String path) {
    HttpResponse<String> answer = served.get(served.at(path), "Accept", "text/turtle");

    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonObject problem = JSON.parse(answer.body());
    assertThat(problem.getString("reason")).isEqualTo(REASON);
    assertThat(problem.getString("withdrawn")).isEqualTo("2026-03-01");
    assertThat(problem.getString("detail")).contains("2026-03-01", REASON);

    HttpResponse<String> page = served.get(served.at(path), "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body())
        .contains("This article was withdrawn", "&lt;b>never&lt;/b>", "2026-03-01")
        .doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/article/00d000000005",
        "/id/claim/00d000000005/0123456789",
        "/page/article/00d000000005",
        "/data/article/00d000000005.ttl",
        "/id/articles/00d000000004",
        "/id/article/00d0000000041",
      })
  void get_unknown_stays404(String path) {
    assertThat(served.get(served.at(path)).statusCode()).isEqualTo(404);
  }

  @Test
  void get_otherArticles_andSiteMap_doNotNotice() {
    assertThat(served.get(served.at("/page/article/00a000000001")).statusCode()).isEqualTo(200);
    assertThat(served.get(served.at("/sitemap.xml")).body()).doesNotContain("00d000000004");
    String query =
        "SELECT ?reason { ?article <https://w3id.org/entente/ns#withdrawnBecause> ?reason }";
    assertThat(served.get(served.asking(query), "Accept", "text/csv").body()).contains(REASON);
  }
}
