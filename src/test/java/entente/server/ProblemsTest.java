package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal says what is wrong and where, and nothing about the inside of the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsTest {
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
        "SELECT",
        "SELECT * { ?s ?p }",
        "SELECT ?x { ?s ?p ?o } GROUP BY ?s",
        "SELECT * { ?s ?p 'open }",
        "SELECT * { ?s ?p \\u00zz }",
        "SELECT * { FILTER (regex('a', '(')) }",
        "SELECT * { ?s <http://a b> ?o }",
        "SELECT (1 AS ?x) (2 AS ?x) {}",
        "SELECT * { BIND (1 AS ?x) BIND (2 AS ?x) }",
        "INSERT DATA { <a:b> <a:c> <a:d> }",
        "DROP ALL",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s (<a:p>*)* ?o }",
        "SELECT * { ?s (<a:p>|(<a:q>/<a:r>+))* ?o }",
        "SELECT * { FILTER EXISTS { ?s (<a:p>+)? ?o . ?s (<a:p>+)+ ?o } }",
        "SELECT * { ?s <a:p>{5000} ?o }",
        "nonsense",
        "{}",
        "\u0000",
      })
  void get_badQuery_400(String query) {
    assertThat(problem(served.get(served.asking(query)), 400).get("title")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  | /sparql?query=                           | -                        | 400",
        "GET  | /sparql?query=ASK%7B%7D&query=ASK%7B%7D  | -                        | 400",
        "GET  | /sparql?query=%ff                        | -                        | 400",
        "GET  | /sparql?query=ASK%7B%7D&timeout=soon     | -                        | 400",
        "GET  | /sparql?query=ASK%7B%7D&timeout=-1       | -                        | 400",
        "GET  | /sparql?query=ASK%7B%7D&format=docx      | -                        | 406",
        "GET  | /sparql?update=DROP%20ALL                | -                        | 400",
        "POST | /sparql                                  | text/plain               | 415",
        "POST | /sparql                                  | application/sparql-query;charset=latin1"
            + " | 415",
        "POST | /sparql                                  | application/json         | 415",
        "POST | /sparql?query=ASK%7B%7D                  | application/sparql-query | 400",
        "POST | /sparql                                  | application/x-www-form-urlencoded | 400",
        "PUT  | /sparql                                  | text/turtle              | 405",
        "DELETE | /sparql                                | text/turtle              | 405",
        "GET  | /nowhere                                 | -                        | 404",
        "GET  | /$/server                                | -                        | 404",
        "POST | /$/ping                                  | text/plain               | 405",
      })
  void send_badRequest_refused(String method, String path, String type, int status) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at(path))
            .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "x"));
    HttpResponse<String> answer =
        served.send(type.equals("-") ? request : request.header("Content-Type", type));

    problem(answer, status);
  }

  @Test
  void get_unknownPrefix_namesTheNearest() {
    JsonObject problem = problem(served.get(served.asking("SELECT *\n{ ?s rfds:label ?o }")), 400);

    assertThat(problem.getNumber("line").intValue()).isEqualTo(2);
    assertThat(problem.getNumber("column").intValue()).isEqualTo(6);
    assertThat(problem.getString("detail")).contains("rfds:label");
    assertThat(problem.getString("suggestion"))
        .isEqualTo("PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>");
  }

  @Test
  void get_wrongSyntax_saysWhere() {
    JsonObject problem = problem(served.get(served.asking("SELECT *\n{ ?s ?p }")), 400);

    assertThat(problem.getNumber("line").intValue()).isEqualTo(2);
    int column = problem.getNumber("column").intValue();
    assertThat(problem.getString("detail")).startsWith("line 2, column " + column + ": ");
  }

  private static JsonObject problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body())
        .doesNotContainPattern("\\b(java|org|com|jakarta)\\.[a-z]+\\.")
        .doesNotContainPattern("[A-Za-z]+(Exception|Error)\\b")
        .doesNotContain(folder.toString());
    JsonObject problem = JSON.parse(answer.body());
    assertThat(problem.getNumber("status").intValue()).isEqualTo(status);
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(answer.headers().firstValue("Request-Id")).contains(problem.getString("requestId"));
    return problem;
  }
}
