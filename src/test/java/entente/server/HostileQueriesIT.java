package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Fixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Forty hostile queries on a process with little memory: each ends in time, and it lives on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueriesIT {
  private static final Path QUERIES = Path.of("src/test/resources/server/hostile/queries.txt");
  private static final Pattern REPEATED = Pattern.compile("%%(\\d+) (.*?)%%");

  private static final List<Integer> EXPECTED = List.of(0, 200, 400, 406, 413, 422, 503);

  /** One second for the query, two to notice and to tell; the rest is for a busy machine. */
  private static final Duration MOST = Duration.ofSeconds(1 + 2 + 2);

  /** Until queries that were told to end have ended on a busy machine. */
  private static final Duration RECOVERY = Duration.ofSeconds(30);

  /** In milliseconds, the half and all but one of a hundred. */
  private static final long MOST_PING = 500;

  private static final long MOST_LATE_PING = 3000;

  @TempDir static Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ConcurrentLinkedQueue<Long> pings = new ConcurrentLinkedQueue<>();
  private Process process;
  private String root;

  private record Hostile(String name, String text) {}

  private record Outcome(String name, int status, Duration time, String body) {}

  @BeforeAll
  void start() throws IOException {
    Path graph = folder.resolve("graph");
    Fixture.build(graph, Fixture.staging(folder.resolve("staging")));
    Path configuration =
        Served.configuration(
            folder,
            text ->
                text.replace("\"10000\"", "\"1000\"")
                    .replace("Each\" ; ja:cxtValue \"4\"", "Each\" ; ja:cxtValue \"100\""));
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                ServerProcess.class.getName(),
                graph.toString(),
                configuration.toString())
            .redirectError(folder.resolve("stderr").toFile())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      root = "http://localhost:" + out.readLine().substring("port ".length());
    }
  }

  @AfterAll
  void end() {
    process.destroy();
  }

  @Test
  void post_fortyHostileQueries_eachEndsAndTheServerLives()
      throws IOException, InterruptedException {
    List<Hostile> queries = read();
    assertThat(queries).hasSize(40);
    List<Outcome> outcomes = new ArrayList<>();
    List<Long> pings =
        pinging(() -> {
          for (Hostile query : queries) {
            outcomes.add(ask(query));
          }
        });

    report("one-by-one", outcomes, pings);
    assertThat(outcomes).allSatisfy(HostileQueriesIT::assertEnded);
    assertLives();
    assertThat(pings).hasSizeGreaterThan(50);
    assertPinged(pings);
  }

  private static void assertPinged(List<Long> pings) {
    assertThat(share(pings, 50)).as("ping p50 in ms").isLessThan(MOST_PING);
    assertThat(share(pings, 99)).as("ping p99 in ms").isLessThan(MOST_LATE_PING);
  }

  private static void assertEnded(Outcome outcome) {
    assertThat(outcome.time()).as(outcome.name()).isLessThan(MOST);
    assertThat(outcome.status()).as(outcome.name() + ": " + outcome.body()).isIn(EXPECTED);
  }

  private void assertLives() throws IOException {
    assertThat(process.isAlive()).isTrue();
    long begin = System.nanoTime();
    int status = 503;
    while (status == 503 && since(begin).compareTo(RECOVERY) < 0) {
      status = ask(new Hostile("harmless", "ASK { ?s ?p ?o }")).status();
    }
    assertThat(status).isEqualTo(200);
    assertThat(Files.readString(folder.resolve("stderr"))).doesNotContain("OutOfMemoryError");
  }

  private static void report(String name, List<Outcome> outcomes, List<Long> pings)
      throws IOException {
    List<String> lines = new ArrayList<>();
    outcomes.forEach(
        one -> lines.add(one.status() + "\t" + one.time().toMillis() + " ms\t" + one.name()));
    for (int part : new int[] {50, 90, 99, 100}) {
      lines.add("ping p" + part + "\t" + share(pings, part) + " ms of " + pings.size());
    }
    Files.write(Path.of("target/hostile-queries-" + name + ".txt"), lines);
  }

  private static long share(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** How long pings take, in milliseconds and sorted, while something is done. */
  private List<Long> pinging(Runnable attack) {
    pings.clear();
    try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
      ScheduledFuture<?> pinging =
          watch.scheduleWithFixedDelay(this::ping, 0, 50, TimeUnit.MILLISECONDS);
      attack.run();
      pinging.cancel(true);
    }
    return pings.stream().sorted().toList();
  }

  private static List<Hostile> read() throws IOException {
    List<Hostile> queries = new ArrayList<>();
    List<String> lines = Files.readAllLines(QUERIES);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("@ ")) {
        queries.add(new Hostile(lines.get(i).substring(2), expanded(lines.get(i + 1))));
      }
    }
    return queries;
  }

  private static String expanded(String line) {
    return REPEATED
        .matcher(line)
        .replaceAll(found ->
            Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  /** Status 0 if the line was cut. */
  private Outcome ask(Hostile query) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + "/sparql"))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofString(query.text()))
            .build();
    long begin = System.nanoTime();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Outcome(query.name(), answer.statusCode(), since(begin), head(answer.body()));
    } catch (IOException e) {
      return new Outcome(query.name(), 0, since(begin), "cut");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String head(String text) {
    return text.substring(0, Math.min(400, text.length()));
  }

  private void ping() {
    long begin = System.nanoTime();
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/$/ping")).build();
      client.send(request, HttpResponse.BodyHandlers.discarding());
      pings.add(since(begin).toMillis());
    } catch (IOException e) {
      pings.add(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
