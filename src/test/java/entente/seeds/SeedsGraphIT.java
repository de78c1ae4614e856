package entente.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.cli.Ran;
import entente.server.GraphServer;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The graph of the seed articles, built by the command and asked over HTTP; {@code
 * -Dgolden.update=true} rewrites the expected rows beside the queries.
 */
class SeedsGraphIT {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path QUERIES = Path.of("queries");
  private static final Path OWN = Path.of("src/test/resources/cli");
  private static final int CONTEXT = 32;

  @TempDir static Path folder;
  private static GraphServer server;
  private static Endpoint endpoint;

  @BeforeAll
  static void serve() {
    assertThat(PreparedModel.parser()).isNotNull();
    Ran ran = Ran.of("build", SEEDS.toString(), "--output", graph().toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    server = GraphServer.start(graph(), Path.of("fuseki/config.ttl"), 0);
    endpoint = new Endpoint(server.address());
  }

  @AfterAll
  static void end() {
    server.close();
  }

  @Test
  void visitOfJuly2024_isOneEventOfSeveralSources() {
    List<Map<String, String>> rows =
        endpoint.rows(StoredQuery.read(QUERIES.resolve("visit-with-parts.rq")).text());
    assertThat(column(rows, "visit"))
        .containsExactly("https://w3id.org/entente/id/event/visit/2024-07/xi-jinping--kaz");
    assertThat(rows)
        .filteredOn(row -> Objects.equals(row.get("part"), row.get("visit")))
        .extracting(row -> row.get("file"))
        .doesNotContainNull()
        .hasSizeGreaterThanOrEqualTo(2)
        .doesNotHaveDuplicates();
    assertThat(column(rows, "status"))
        .containsExactly("https://w3id.org/entente/voc/status-happened");
  }

  @Test
  void everyStatementOfAPage_hasReceiptsOrAnOrigin() {
    BareStatements bare = BareStatements.on(server.address());
    List<String> all = bare.things();
    List<String> pages = new ArrayList<>(all.stream().filter(path -> !isOfMany(path)).toList());
    assertThat(pages).hasSizeGreaterThan(80).anyMatch(path -> path.startsWith("/page/event/"));
    List<String> many = all.stream().filter(SeedsGraphIT::isOfMany).toList();
    IntStream.range(0, many.size())
        .filter(i -> i % 20 == 0)
        .mapToObj(many::get)
        .forEach(pages::add);
    pages.addAll(
        List.of("/bilateral/chn/kaz", "/page/state/rus", "/page/org/un", "/page/place/kz/astana"));
    assertThat(pages).allSatisfy(path -> assertThat(bare.of(path)).isEmpty());
  }

  @Test
  void placeOnTheMap_restsOnClaimsThatNameIt_ofTheEventsThatAreCounted() {
    List<Map<String, String>> grounds =
        endpoint.rows(StoredQuery.read(QUERIES.resolve("pages/grounds/map.rq")).text());
    Map<String, Set<String>> events = new TreeMap<>();
    for (Map<String, String> told : own("places-told")) {
      Map<String, String> claim = new TreeMap<>(told);
      String event = Objects.requireNonNull(claim.remove("event"));
      String place = Objects.requireNonNull(claim.get("place"));
      if (grounds.contains(claim)) {
        events.computeIfAbsent(place, none -> new TreeSet<>()).add(event);
      }
    }
    List<Map<String, String>> places =
        endpoint.rows(StoredQuery.read(QUERIES.resolve("pages/panels/map.rq")).text());
    assertThat(places)
        .hasSizeGreaterThan(2)
        .allSatisfy(row ->
            assertThat(events)
                .hasEntrySatisfying(
                    Objects.requireNonNull(row.get("place")),
                    told -> assertThat(told).hasSize(Integer.parseInt(row.get("events")))));
  }

  private static boolean isOfMany(String path) {
    return path.matches("/page/(position|topic|quotation|observation)/.*");
  }

  @Test
  void visitOfJuly2024_hasItsTalksAndSigning() {
    List<Map<String, String>> rows =
        endpoint.rows(StoredQuery.read(QUERIES.resolve("visit-with-parts.rq")).text());
    assertThat(column(rows, "kind").stream().map(iri -> iri.replaceAll(".*#", "")))
        .contains("StateVisit", "Talks", "Signing");
  }

  @Test
  void texts_asStoredInTheFiles() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(SEEDS)) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    Map<String, String> texts =
        own("texts").stream().collect(Collectors.toMap(row -> row.get("file"), SeedsGraphIT::text));
    assertThat(texts).hasSize(5).isEqualTo(files);
  }

  @Test
  void everyClaim_hasEvidenceInTheWordsOfTheText() {
    Map<String, String> texts =
        own("texts").stream()
            .collect(Collectors.toMap(row -> row.get("article"), SeedsGraphIT::text));
    List<Map<String, String>> rows = own("evidence");
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(column(rows, "article")).isEqualTo(texts.keySet());
    for (Map<String, String> row : rows) {
      assertThat(row).as("evidence").containsKeys("begin", "end", "exact", "prefix", "suffix");
      int[] text = Objects.requireNonNull(texts.get(row.get("article"))).codePoints().toArray();
      int begin = Integer.parseInt(row.get("begin"));
      int end = Integer.parseInt(row.get("end"));
      assertThat(begin).as("%s", row).isLessThan(end);
      assertThat(row.get("exact")).isEqualTo(new String(text, begin, end - begin));
      int before = Math.min(begin, CONTEXT);
      assertThat(row.get("prefix")).isEqualTo(new String(text, begin - before, before));
      int after = Math.min(text.length - end, CONTEXT);
      assertThat(row.get("suffix")).isEqualTo(new String(text, end, after));
    }
  }

  @Test
  void graph_hasNoBlankNodes() {
    Map<String, String> counts = own("blank-nodes").getFirst();
    assertThat(Integer.parseInt(counts.get("triples"))).isGreaterThan(1000);
    assertThat(counts).containsEntry("blank", "0");
  }

  @Test
  void graphs_conformEachByItself() {
    Ran articles = Ran.of("validate", graph().resolve("current/articles.nq").toString());
    assertThat(articles.err()).contains("entente: 5 graphs, 0 departures");
    Ran merged = Ran.of("validate", graph().resolve("current/merged.nq").toString());
    assertThat(merged.err()).contains("entente: 1 graphs, 0 departures");
    assertThat(List.of(articles.status(), merged.status())).containsOnly(0);
  }

  @ParameterizedTest(name = "{0} /{1} {2}")
  @CsvSource({
    "POST, sparql, application/x-www-form-urlencoded, update",
    "POST, sparql, application/sparql-update, ''",
    "POST, sparql?update=DROP+ALL, text/plain, ''",
    "POST, update, application/sparql-update, ''",
    "PUT, sparql, text/turtle, ''",
    "PUT, sparql?default, text/turtle, ''",
    "PATCH, sparql, text/turtle, ''",
    "DELETE, sparql?default, text/turtle, ''",
    "PUT, data?default, text/turtle, ''",
    "POST, upload, text/turtle, ''",
    "POST, $/datasets, application/x-www-form-urlencoded, dbName"
  })
  void write_refused(String method, String path, String type, String field) {
    List<Map<String, String>> counts = own("blank-nodes");
    String body = field.isEmpty() ? "DROP ALL" : Endpoint.form(field, "DROP ALL");
    int status = endpoint.send(method, path, type, body, "*/*").statusCode();
    assertThat(status).isIn(400, 404, 405, 415);
    assertThat(own("blank-nodes")).isEqualTo(counts);
  }

  @Test
  void queryCommand_endpoint_sameRows() {
    String address = server.address().resolve("sparql").toString();
    Ran ran = Ran.of("query", "articles", "--endpoint", address, "--format", "csv");
    assertThat(ran.status()).as(ran.err()).isZero();
    String text = StoredQuery.read(QUERIES.resolve("articles.rq")).text();
    assertThat(ran.out().replace("\r\n", "\n")).isEqualTo(endpoint.csv(text)).hasLineCount(6);
  }

  @TestFactory
  Stream<DynamicTest> storedQuery_answersAsExpected() {
    List<StoredQuery> queries = new Queries(QUERIES).all();
    assertThat(queries).hasSizeGreaterThan(14);
    return queries.stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> assertExpected(query)));
  }

  private static void assertExpected(StoredQuery query) throws IOException {
    Path expected = QUERIES.resolve(query.name() + ".expected.csv");
    String rows = endpoint.csv(query.text());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, rows);
    }
    assertThat(expected).as("rewrite with -Dgolden.update=true").exists();
    assertThat(rows).isEqualTo(Files.readString(expected));
  }

  private static Path graph() {
    return folder.resolve("graph");
  }

  private static List<Map<String, String>> own(String name) {
    return endpoint.rows(StoredQuery.read(OWN.resolve(name + ".rq")).text());
  }

  private static SortedSet<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream()
        .filter(row -> row.containsKey(name))
        .map(row -> row.get(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Map<String, String> row) {
    return Objects.requireNonNull(row.get("text"));
  }
}
