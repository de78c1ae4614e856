package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.federation.Elsewhere;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint says of its calls to others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceOverHttpTest {
  private static final String THEIRS = "https://data.example.org/sparql";
  private static final String HEADER = "Entente-Silent-Failures";

  @TempDir static Path folder;
  private Elsewhere elsewhere;
  private Served served;
  private int fresh;

  @BeforeAll
  void serve() throws IOException {
    elsewhere = new Elsewhere(DatasetGraphFactory.createTxnMem());
    Path list = Files.createDirectories(folder.resolve("fuseki")).resolve("endpoints.txt");
    Files.writeString(list, "endpoint " + THEIRS + " at " + elsewhere.address() + "\n");
    served = Served.in(folder);
  }

  @AfterAll
  void end() {
    served.close();
    elsewhere.close();
  }

  @BeforeEach
  void behave() {
    elsewhere.behave();
  }

  @Test
  void silent_thatFailed_saysSoInAHeader() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 503, "text/plain", "later"));

    HttpResponse<String> answer = served.get(served.asking(query("SERVICE SILENT", 60)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues(HEADER))
        .containsExactly("<" + THEIRS + ">; status=503; calls=2");
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains(HEADER);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void silent_withoutAnyResponse_hasNoStatus() {
    elsewhere.behave((call, number) -> {});

    assertThat(served.get(served.asking(query("SERVICE SILENT", 3))).headers().allValues(HEADER))
        .containsExactly("<" + THEIRS + ">; calls=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
  void service_thatAnswered_saysNothing(String service) {
    HttpResponse<String> answer = served.get(served.asking(query(service, 60)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues(HEADER)).isEmpty();
    assertThat(elsewhere.calls()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/csv", "application/sparql-results+json"})
  void ask_silent_thatFailed_saysSo(String type) {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", ""));
    String ask = "ASK { SERVICE SILENT <" + THEIRS + "> { ?a ?b ?c } }";

    assertThat(served.get(served.asking(ask), "Accept", type).headers().allValues(HEADER))
        .containsExactly("<" + THEIRS + ">; status=500; calls=1");
  }

  @Test
  void construct_silent_thatFailed_saysSo() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", ""));
    String query = query("SERVICE SILENT", 2).replace("SELECT *", "CONSTRUCT { ?n ?n ?n }");

    assertThat(served.get(served.asking(query)).headers().allValues(HEADER)).hasSize(1);
  }

  @Test
  void page_ofASilentFailure_hasANotice() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 503, "text/plain", "later"));

    String page =
        served.get(served.asking(query("SERVICE SILENT", 60)), "Accept", "text/html").body();
    elsewhere.behave();
    String whole =
        served.get(served.asking(query("SERVICE SILENT", 60)), "Accept", "text/html").body();

    assertThat(page).contains("2 calls to " + THEIRS + " failed (status 503)");
    assertThat(whole).contains("<h1>Answer</h1>").doesNotContain("failed");
  }

  @Test
  void plan_saysWhoIsAskedHowOften_andAsksNobody() {
    HttpResponse<String> answer = served.get(plan(query("SERVICE SILENT", 120)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    JsonObject block = JSON.parse(answer.body()).get("blocks").getAsArray().get(0).getAsObject();
    assertThat(block.getString("endpoint")).isEqualTo(THEIRS);
    assertThat(block.getBoolean("listed")).isTrue();
    assertThat(block.getBoolean("silent")).isTrue();
    assertThat(block.getString("form")).isEqualTo("batches");
    assertThat(block.getArray("values").map(value -> value.getAsString().value()).toList())
        .containsExactly("n");
    assertThat(block.getString("calls")).isEqualTo("3");
    assertThat(block.getString("pattern")).contains("?n").contains("<urn:square>");
    assertThat(elsewhere.calls()).isEmpty();
  }

  @Test
  void plan_forPeople_isWords_andNamesWhoIsNotOnTheList() {
    String query = "SELECT * { ?n a ?t SERVICE <http://127.0.0.1:9/x> { ?n <urn:square> ?s } }";

    HttpResponse<String> answer = served.get(plan(query), "Accept", "text/html");

    assertThat(answer.body())
        .contains("1. http://127.0.0.1:9/x  (not on the list: the query is refused)")
        .contains("calls: ⌈N/50⌉, with the values of ?n in batches")
        .contains("<urn:square>");
    assertThat(served.get(plan("ASK {}"), "Accept", "text/plain").body())
        .isEqualTo("No other endpoint is asked.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?n a SERVICE <http://x/> { ?n ?p ?s } }&federation=plan,400",
    "ASK {}&federation=run,400",
    "ASK {}&federation=plan&format=csv,406",
    "SELECT * { SERVICE ?x { ?n ?p ?s } }&federation=plan,200",
  })
  void plan_ofAQueryThatIsWrong_refused(String asked, int status) {
    String[] parts = asked.split("&", 2);
    String address = "/sparql?query=" + Served.encoded(parts[0]) + "&" + parts[1];

    assertThat(served.get(served.at(address)).statusCode()).isEqualTo(status);
  }

  private URI plan(String query) {
    return served.at("/sparql?federation=plan&query=" + Served.encoded(query));
  }

  /**
   * A query whose block joins so many rows, each without an answer; never the same, for answers are
   * remembered.
   */
  private String query(String service, int rows) {
    fresh++;
    String values =
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> "<urn:n:" + fresh + ":" + i + ">")
            .collect(Collectors.joining(" "));
    return "SELECT * { VALUES ?n { "
        + values
        + " } OPTIONAL { "
        + service
        + " <"
        + THEIRS
        + "> { ?n <urn:square> ?s } } }";
  }
}
