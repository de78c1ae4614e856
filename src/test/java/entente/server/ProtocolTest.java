package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The cases of the W3C SPARQL 1.1 protocol tests; those that write are refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTest {
  private static final Path CASES = Path.of("src/test/resources/server/protocol/cases.tsv");
  private static final String BASE = "https://w3id.org/entente/";
  private static final List<String> ARTICLES =
      List.of("00a000000001", "00b000000002", "00c000000003");
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

  @TempDir static Path folder;
  private Served served;

  private record Case(
      String name, String method, String parameters, String type, String body, String expected) {}

  @BeforeAll
  void serve() {
    served = Served.in(folder);
  }

  @AfterAll
  void end() {
    served.close();
  }

  @TestFactory
  Stream<DynamicTest> protocol() throws IOException {
    List<Case> cases =
        Files.readAllLines(CASES).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("name\t"))
            .map(line -> line.split("\t", -1))
            .map(cell -> new Case(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))
            .toList();
    assertThat(cases).hasSize(34);
    return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> run(one)));
  }

  private void run(Case one) {
    String before = served.get(served.asking(COUNT), "Accept", "text/csv").body();

    HttpResponse<String> answer = served.send(request(one));

    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    switch (one.expected()) {
      case "true" -> assertThat(answer.body()).contains("\"boolean\" : true");
      case "boolean", "table" -> assertThat(type).isEqualTo("application/sparql-results+json");
      case "graph" -> assertThat(type).isEqualTo("text/turtle");
      case "4xx", "refused" -> {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(type).isEqualTo("application/problem+json");
      }
      default -> throw new AssertionError(one.expected());
    }
    if (!one.expected().equals("4xx") && !one.expected().equals("refused")) {
      assertThat(answer.statusCode()).isEqualTo(200);
    }
    assertThat(served.get(served.asking(COUNT), "Accept", "text/csv").body()).isEqualTo(before);
  }

  private HttpRequest.Builder request(Case one) {
    String address = "/sparql" + (one.parameters().equals("-") ? "" : "?" + encoded(one));
    Charset charset =
        one.type().contains("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    HttpRequest.BodyPublisher body =
        one.body().equals("-")
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(filled(one.body()), charset);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at(address)).method(one.method(), body);
    return one.type().equals("-") ? request : request.header("Content-Type", one.type());
  }

  private static String encoded(Case one) {
    return Arrays.stream(one.parameters().split("&", -1))
        .map(pair -> pair.split("=", 2))
        .map(pair -> pair[0] + "=" + Served.encoded(filled(pair[1])))
        .collect(Collectors.joining("&"));
  }

  private static String filled(String text) {
    String filled = text;
    for (int i = 0; i < ARTICLES.size(); i++) {
      String graph = BASE + "graph/article/" + ARTICLES.get(i);
      filled =
          filled
              .replace("{graph" + (i + 1) + "}", graph)
              .replace("{graph-" + (i + 1) + "}", "<" + graph + ">")
              .replace(
                  "{thing" + (i + 1) + "}", "<" + BASE + "id/article/" + ARTICLES.get(i) + ">");
    }
    return filled;
  }
}
