package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.names.Hash;
import entente.server.GraphServer;
import entente.store.Version;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build gives the same bytes however it is run, and is published whole or not at all. */
class BuildIT {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path SERVER = Path.of("fuseki/config.ttl");

  @TempDir Path folder;
  private Path graph;

  @BeforeAll
  static void model() {
    assertThat(PreparedModel.parser()).isNotNull();
  }

  @BeforeEach
  void graphFolder() {
    graph = folder.resolve("graph");
  }

  @Test
  void build_anyThreadsAndOrder_sameBytes() throws IOException {
    List<Path> articles = new ArrayList<>(copies("one"));
    Version one = build(folder.resolve("g1"), articles, 1);
    List<Path> others = new ArrayList<>(copies("two"));
    Collections.reverse(others);
    Collections.rotate(others, 2);
    Version two = build(folder.resolve("g2"), others, 2);

    assertThat(articles).hasSize(5);
    assertThat(others).extracting(Path::getFileName).doesNotContainSequence(names(articles));
    for (String file :
        List.of(Version.ARTICLES, Version.MERGED, Version.REFERENCE, "report.jsonl")) {
      assertThat(sha256(two, file)).as(file).isEqualTo(sha256(one, file));
    }
    assertThat(two.id()).isEqualTo(one.id());
  }

  @Test
  void build_again_sameVersionStays() throws IOException {
    Path article = seeds().getFirst();
    Version once = build(graph, List.of(article), 1);
    assertThat(build(graph, List.of(article), 1)).isEqualTo(once);
    assertThat(entries(graph.resolve("versions"))).containsExactly(once.id());
  }

  @Test
  void build_oneMoreBadFile_itsReportIsPublished() throws IOException {
    Path article = seeds().getFirst();
    build(graph, List.of(article), 1);
    Path bad = Files.createFile(folder.resolve("bad.txt"));
    Ran ran = Ran.of("build", article.toString(), bad.toString(), "--output", graph.toString());
    assertThat(ran.status()).isEqualTo(ExitCode.BAD_INPUT.status());
    assertThat(current().folder().resolve("report.jsonl"))
        .content()
        .contains("\"file\":\"bad.txt\",\"status\":\"refused\",\"reason\":\"empty\"");
  }

  @Test
  void build_shapesRefuse_versionBeforeStaysInForce() throws IOException {
    Version before = build(graph, seeds().subList(0, 1), 1);
    Path home = homeWithShape(
        """
        <urn:test:NoArticle> a <http://www.w3.org/ns/shacl#NodeShape> ;
          <http://www.w3.org/ns/shacl#targetClass> <https://w3id.org/entente/ns#NewsArticle> ;
          <http://www.w3.org/ns/shacl#property> [
            <http://www.w3.org/ns/shacl#path> <https://w3id.org/entente/ns#text> ;
            <http://www.w3.org/ns/shacl#message> "no text will do" ;
            <http://www.w3.org/ns/shacl#maxCount> 0 ] .
        """);

    Ran ran = Ran.at(home, "build", SEEDS.toAbsolutePath().toString(), "--output", graph.toString());

    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.NOT_CONFORMING.status());
    assertThat(ran.err()).contains("text: no text will do").contains("nothing published");
    assertThat(current()).isEqualTo(before);
    assertThat(entries(graph)).containsExactly("current", "versions");
    assertThat(entries(graph.resolve("versions"))).containsExactly(before.id());
    assertAnswers();
  }

  @Test
  void build_brokenReferenceData_badInput() throws IOException {
    Path home = homeWithShape("");
    Files.writeString(home.resolve("ontology/reference/broken.ttl"), "<a> <b> .");
    Ran ran = Ran.at(home, "build", SEEDS.toAbsolutePath().toString(), "--output", graph.toString());
    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.BAD_INPUT.status());
    assertThat(ran.err()).contains("broken.ttl");
    assertThat(graph).isEmptyDirectory();
  }

  @Test
  void build_noGoodInput_versionBeforeStaysInForce() throws IOException {
    Version before = build(graph, seeds().subList(0, 1), 1);
    Path bad = Files.createFile(folder.resolve("bad.txt"));
    Path report = folder.resolve("report.jsonl");

    Ran ran =
        Ran.of(
            "build", bad.toString(), "--output", graph.toString(), "--report", report.toString());

    assertThat(ran.status()).isEqualTo(ExitCode.BAD_INPUT.status());
    assertThat(ran.complaints())
        .containsExactly("entente: " + bad + ": empty", "entente: no article to build from");
    assertThat(report).content().hasLineCount(1).contains("\"reason\":\"empty\"");
    assertThat(current()).isEqualTo(before);
    assertThat(entries(graph)).containsExactly("current", "versions");
  }

  @Test
  void build_killedWhileConverting_versionBeforeServedAndLeftoversGoNextTime()
      throws IOException, InterruptedException {
    Version before = build(graph, seeds().subList(0, 1), 1);
    kill(graph, name -> name.startsWith(".staging-"));
    assertThat(entries(graph)).anyMatch(name -> name.startsWith(".staging-"));
    assertServedThenCleaned(before);
  }

  @Test
  void build_killedWhileIndexing_versionBeforeServedAndLeftoversGoNextTime()
      throws IOException, InterruptedException {
    Version before = build(graph, seeds().subList(0, 1), 1);
    kill(graph.resolve("versions"), name -> name.contains(".tmp-"));
    assertThat(entries(graph.resolve("versions"))).anyMatch(name -> name.contains(".tmp-"));
    assertServedThenCleaned(before);
  }

  /** Starts a build of all seeds and kills it as soon as such an entry appears in the folder. */
  private void kill(Path watched, Predicate<String> entry)
      throws IOException, InterruptedException {
    try (WatchService watch = watched.getFileSystem().newWatchService()) {
      watched.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process process =
          Ran.apart(
              folder.resolve("stderr"), "build", SEEDS.toString(), "--output", graph.toString());
      try {
        boolean seen = false;
        while (!seen) {
          WatchKey key = watch.poll(2, TimeUnit.MINUTES);
          assertThat(key).as(Files.readString(folder.resolve("stderr"))).isNotNull();
          seen = key.pollEvents().stream().map(BuildIT::name).anyMatch(entry);
          key.reset();
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      assertThat(process.exitValue()).as("killed, not done").isNotZero();
    }
  }

  private void assertServedThenCleaned(Version before) throws IOException {
    assertThat(current()).isEqualTo(before);
    assertThat(before.damaged()).isEmpty();
    assertAnswers();

    Version after = build(graph, seeds(), 2);
    assertThat(current()).isEqualTo(after).isNotEqualTo(before);
    assertThat(entries(graph)).containsExactly("current", "versions");
    assertThat(entries(graph.resolve("versions")))
        .containsExactlyInAnyOrder(before.id(), after.id());
    assertAnswers();
  }

  /** The version in force is served and has an article. */
  private void assertAnswers() throws IOException {
    try (GraphServer server = GraphServer.start(graph, SERVER, 0)) {
      String ask = "sparql?query=ASK%7B?a%20a%20%3Chttps://w3id.org/entente/ns%23NewsArticle%3E%7D";
      URI address = server.address().resolve(ask);
      HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).contains("true");
      assertThat(server.version()).isEqualTo(current());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Version build(Path graph, List<Path> articles, int threads) {
    List<String> line = new ArrayList<>(List.of("build"));
    articles.forEach(article -> line.add(article.toString()));
    line.addAll(List.of("--output", graph.toString(), "--threads", String.valueOf(threads)));
    Ran ran = Ran.of(line.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    return Version.current(graph).orElseThrow();
  }

  private Version current() {
    return Version.current(graph).orElseThrow();
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> list = Files.list(SEEDS)) {
      return list.sorted().toList();
    }
  }

  /** The seeds under their names in a folder of this test. */
  private List<Path> copies(String name) throws IOException {
    Path target = Files.createDirectory(folder.resolve(name));
    List<Path> copies = new ArrayList<>();
    for (Path seed : seeds()) {
      copies.add(Files.copy(seed, target.resolve(seed.getFileName())));
    }
    return copies;
  }

  private static Path[] names(List<Path> files) {
    return files.stream().map(Path::getFileName).toArray(Path[]::new);
  }

  private static String sha256(Version version, String file) throws IOException {
    return Hash.hex(Files.readAllBytes(version.folder().resolve(file)));
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String name(WatchEvent<?> event) {
    return String.valueOf(event.context());
  }

  /** A copy of the project's own files, with one shape more. */
  private Path homeWithShape(String shape) throws IOException {
    Path home = folder.resolve("home");
    Path ontology = Path.of("ontology");
    List<Path> files;
    try (Stream<Path> tree = Files.walk(ontology)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = home.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Files.writeString(home.resolve("ontology/shapes.ttl"), shape, StandardOpenOption.APPEND);
    return home;
  }
}
