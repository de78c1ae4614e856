package entente.benchmark;

import entente.server.Attack;
import entente.server.Attack.Damage;
import entente.server.HostileQuery;
import entente.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures a server under attack and prints a table: the hostile queries one by one, and of sixteen
 * clients at once.
 *
 * <p>Properties: {@code graph} a folder, {@code timeout} of a query in milliseconds, {@code output}
 * a document whose block {@code block} gets the table. The server has 2 GB.
 */
final class Hostile {
  private static final Duration RECOVERY = Duration.ofMinutes(2);

  private Hostile() {}

  /** Prints the table, and writes it where the properties say. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path graph = Path.of(System.getProperty("graph", "graph")).toAbsolutePath();
    String timeout = System.getProperty("timeout", "1000");
    Path folder = Files.createTempDirectory("hostile");
    try (ServerProcess server =
        ServerProcess.start(
            graph, "2g", folder, text -> text.replace("\"10000\"", '"' + timeout + '"'))) {
      Tables.give(table(server, timeout), "hostile");
    }
  }

  private static String table(ServerProcess server, String timeout)
      throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder();
    table.append("| clients | queries | slowest | ping p50 | p99 | most | free again after |");
    table.append(" answers by status |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    List<HostileQuery> queries = HostileQuery.all();
    Attack attack = new Attack(server.root());
    for (int clients : new int[] {1, 16}) {
      Damage damage = attack.by(clients, queries);
      long free = attack.untilFree(RECOVERY).toMillis();
      table.append(line(clients, damage, free));
    }
    return table
        + String.format(
            "%nA query may take %s ms; times in ms; %d processors, Java %s; the process %s.%n",
            timeout,
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature(),
            server.isAlive() ? "lives" : "is dead");
  }

  private static String line(int clients, Damage damage, long free) {
    return String.format(
        "| %d | %d | %d | %d | %d | %d | %d | %s |%n",
        clients,
        damage.outcomes().size(),
        damage.slowest().toMillis(),
        damage.ping(50),
        damage.ping(99),
        damage.ping(100),
        free,
        damage.byStatus().entrySet().stream()
            .map((Map.Entry<Integer, Integer> one) -> one.getKey() + ": " + one.getValue())
            .collect(Collectors.joining(", ")));
  }
}
