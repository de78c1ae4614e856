package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.SeedsGraph;
import entente.server.GraphServer;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The joins of {@code queries/federated} between the packaged server with the graph of the seeds
 * and another real server, both ways; {@code -Dgolden.update=true} rewrites the expected rows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederatedQueriesIT {
  private static final String THEIRS = ".theirs";
  private static final Path EXPECTED = Path.of("src/test/resources/federation/expected");
  private static final Path QUERIES = Path.of("queries/federated");
  private static final List<StoredQuery> ALL = new Queries(QUERIES).all();
  private static final List<String> NAMES =
      ALL.stream().map(StoredQuery::name).filter(name -> !name.endsWith(THEIRS)).toList();

  @TempDir static Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Elsewhere elsewhere;
  private GraphServer server;

  @BeforeAll
  void serve() throws IOException {
    DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(theirs, "src/test/resources/federation/elsewhere.ttl");
    theirs.getContext().set(ARQ.httpServiceAllowed, true);
    elsewhere = new Elsewhere(theirs);
    server = GraphServer.start(SeedsGraph.folder(), configuration(), 0);
  }

  /** The product's own, each endpoint of its list replaced by the other server. */
  private Path configuration() throws IOException {
    Path home = Files.createDirectories(folder.resolve("fuseki"));
    try (Stream<Path> tree = Files.walk(Path.of("fuseki"))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    try (Stream<Path> tree = Files.walk(Path.of("queries"))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    String list =
        AllowList.read(Path.of("fuseki/endpoints.txt")).endpoints().stream()
            .map(one -> "endpoint " + one.iri() + " at " + elsewhere.address() + "\n")
            .collect(Collectors.joining());
    Files.writeString(home.resolve("endpoints.txt"), list);
    return home.resolve("config.ttl");
  }

  @AfterAll
  void end() {
    server.close();
    elsewhere.close();
  }

  @BeforeEach
  void behave() {
    elsewhere.behave();
  }

  @Test
  void joins_areAtLeastTen_eachInBothDirections() {
    assertThat(NAMES).hasSizeGreaterThanOrEqualTo(10);
    assertThat(ALL)
        .extracting(StoredQuery::name)
        .containsAll(NAMES.stream().map(name -> name + THEIRS).toList());
    assertThat(ALL).hasSize(2 * NAMES.size());
  }

  @TestFactory
  Stream<DynamicTest> header_saysWhatTheQueryReturns() {
    return ALL.stream()
        .map(query ->
            DynamicTest.dynamicTest(
                query.name(),
                () -> {
                  assertThat(query.returns()).isEqualTo(query.parsed().getResultVars());
                  assertThat(query.parsed().hasOrderBy()).isTrue();
                  assertThat(query.description()).endsWith("?");
                }));
  }

  @TestFactory
  Stream<DynamicTest> oursOutside_rowsAsExpected_inOneCallForFiftyRows() {
    return NAMES.stream()
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () -> {
                  elsewhere.behave();
                  String rows = ask(server.address().resolve("sparql"), text(name));
                  compare(EXPECTED.resolve(name + ".csv"), rows);
                  assertThat(elsewhere.calls())
                      .hasSizeBetween(
                          1, name.matches("birth.*|state.*|geonames|country.*") ? 8 : 1);
                }));
  }

  @TestFactory
  Stream<DynamicTest> theirsOutside_sameRows() {
    return NAMES.stream()
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () -> {
                  String ours = server.address().resolve("sparql").toString();
                  String text = text(name + THEIRS);
                  assertThat(text).contains("SERVICE <http://localhost:3030/sparql>");
                  String there = text.replace("http://localhost:3030/sparql", ours);

                  assertThat(ask(elsewhere.address(), there).lines())
                      .containsExactlyInAnyOrderElementsOf(
                          Files.readAllLines(EXPECTED.resolve(name + ".csv")));
                }));
  }

  @Test
  void allKnownPeople_areAskedForFiftyAtATime_andOnce() throws IOException {
    String people =
        """
        PREFIX ent: <https://w3id.org/entente/ns#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT (COUNT(DISTINCT ?item) AS ?n) { ?person a ent:Person ; skos:exactMatch ?item }
        """;
    URI endpoint = server.address().resolve("sparql");
    int count = Integer.parseInt(ask(endpoint, people).lines().toList().get(1));
    String query = text("birth-dates").replace("wdt:P569", "wdt:P569|wdt:P570");

    ask(endpoint, query);
    assertThat(count).isGreaterThan(300);
    assertThat(elsewhere.calls()).hasSize((count + 49) / 50);

    ask(endpoint, query.replace("?person ?item ?born", "?item ?born"));
    assertThat(elsewhere.calls()).as("the second time from memory").hasSize((count + 49) / 50);

    elsewhere.behave();
    String optional =
        query.replace("SERVICE", "OPTIONAL { SERVICE").replace("} ORDER", "} } ORDER");
    ask(endpoint, optional.replace("wdt:P570", "wdt:P509"));
    assertThat(elsewhere.calls()).as("in OPTIONAL").hasSize((count + 49) / 50);
  }

  private static String text(String name) {
    return new Queries(QUERIES).named(name).text();
  }

  private String ask(URI endpoint, String query) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Accept", "text/csv")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return answer.body().replace("\r\n", "\n");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void compare(Path expected, String rows) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, rows);
    }
    assertThat(rows.lines()).as("rows").hasSizeGreaterThan(1);
    assertThat(rows).isEqualTo(Files.readString(expected));
  }
}
