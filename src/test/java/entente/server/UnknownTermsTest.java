package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A misspelt term is answered as it was, and said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownTermsTest {
  private static final String HEADER = "Entente-Unknown-Terms";
  private static final String QUERY =
      "PREFIX e: <https://w3id.org/entente/ns#> SELECT * { ?visit e:visitr ?who }";

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
  @ValueSource(strings = {"text/csv", "application/sparql-results+json", "text/html"})
  void select_withAMisspeltProperty_saysSoInAHeader(String type) {
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> answer = served.get(served.asking(QUERY), "Accept", type);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().allValues(HEADER))
          .containsExactly("ent:visitr; did-you-mean=ent:visitor");
      assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
          .contains(HEADER);
    }
  }

  @Test
  void post_andOtherFormsOfQuery_sayItToo() {
    String type = "application/sparql-query";
    String construct = QUERY.replace("SELECT *", "CONSTRUCT { ?visit e:visitr ?who }");

    for (String query : new String[] {QUERY, construct, QUERY.replace("SELECT *", "ASK")}) {
      HttpResponse<String> answer = served.send("POST", served.at("/sparql"), type, query);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().allValues(HEADER)).hasSize(1);
    }
  }

  @Test
  void page_hasANotice() {
    String page = served.get(served.asking(QUERY), "Accept", "text/html").body();

    assertThat(page)
        .contains("<p role=\"note\">There is no term ent:visitr; did you mean ent:visitor?</p>")
        .contains("0 rows");
  }

  @Test
  void misspeltTerm_cannotAddAHeader() {
    String query = "SELECT * { ?s <https://w3id.org/entente/ns#a,b;c=<b>é> ?o }".replace("<b>", "");
    HttpResponse<String> answer = served.get(served.asking(query));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue(HEADER)).contains("ent:a%2Cb%3Bc%3D%C3%A9");
  }

  @Test
  void select_withKnownTerms_hasNoSuchHeader() {
    HttpResponse<String> answer =
        served.get(served.asking(QUERY.replace("visitr", "visitor")), "Accept", "text/html");

    assertThat(answer.headers().firstValue(HEADER)).isEmpty();
    assertThat(answer.body()).doesNotContain("role=\"note\"").contains("2 rows");
  }
}
