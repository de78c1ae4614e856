package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.server.Attack.Damage;
import entente.server.Attack.Outcome;
import entente.store.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Forty hostile queries on a process with little memory: each ends in time, and it lives on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueriesIT {
  private static final List<Integer> OF_ONE = List.of(0, 200, 400, 406, 413, 422, 503);
  private static final List<Integer> OF_MANY = List.of(0, 200, 400, 406, 413, 422, 429, 503);

  /** One second for the query, two to notice and to tell; the rest is for a busy machine. */
  private static final Duration MOST = Duration.ofSeconds(1 + 2 + 2);

  /** Until queries that were told to end have ended on a busy machine. */
  private static final Duration RECOVERY = Duration.ofSeconds(30);

  /** In milliseconds, the half and all but one of a hundred. */
  private static final long MOST_PING = 500;

  private static final long MOST_LATE_PING = 3000;

  @TempDir static Path folder;
  @TempDir Path home;
  private Path graph = folder;

  @BeforeAll
  void build() {
    graph = folder.resolve("graph");
    Fixture.build(graph, Fixture.staging(folder.resolve("staging")));
  }

  /** One client may take all places here, or some of the forty would be refused unread. */
  @Test
  void post_fortyHostileQueries_eachEndsAndTheServerLives()
      throws IOException, InterruptedException {
    List<HostileQuery> queries = HostileQuery.all();
    assertThat(queries).hasSize(40);
    try (ServerProcess server =
        start(text -> text.replace("Each\" ; ja:cxtValue \"4\"", "Each\" ; ja:cxtValue \"100\""))) {
      Damage damage = new Attack(server.root()).by(1, queries);

      assertThat(damage.outcomes())
          .hasSize(40)
          .allSatisfy(outcome -> {
            assertThat(outcome.time()).as(outcome.name()).isLessThan(MOST);
            assertStatus(outcome, OF_ONE);
          });
      assertLives(server);
      assertThat(damage.pings()).hasSizeGreaterThan(50);
      assertThat(damage.ping(50)).as("ping p50 in ms").isLessThan(MOST_PING);
      assertThat(damage.ping(99)).as("ping p99 in ms").isLessThan(MOST_LATE_PING);
    }
  }

  @Test
  void post_sixteenClientsAtOnce_thePlacesAreFreeAgain() throws IOException, InterruptedException {
    try (ServerProcess server = start(text -> text)) {
      Damage damage = new Attack(server.root()).by(16, HostileQuery.all());

      assertThat(damage.outcomes())
          .hasSize(16 * 40)
          .allSatisfy(outcome -> assertStatus(outcome, OF_MANY));
      assertLives(server);
    }
  }

  private ServerProcess start(UnaryOperator<String> change) throws IOException {
    return ServerProcess.start(
        graph, "512m", home, text -> change.apply(text.replace("\"10000\"", "\"1000\"")));
  }

  private static void assertStatus(Outcome outcome, List<Integer> expected) {
    assertThat(outcome.status()).as(outcome.name() + ": " + outcome.body()).isIn(expected);
  }

  private void assertLives(ServerProcess server) throws IOException {
    assertThat(server.isAlive()).isTrue();
    assertThat(new Attack(server.root()).untilFree(RECOVERY)).isLessThan(RECOVERY);
    assertThat(Files.readString(home.resolve("stderr"))).doesNotContain("OutOfMemoryError");
  }
}
