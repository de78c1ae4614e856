package entente.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks a server all hostile queries and looks meanwhile how long it takes to say that it is there.
 */
public final class Attack {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int CLIENTS_OF_AN_ADDRESS = 4;

  private final String root;
  private final HttpClient watcher = HttpClient.newHttpClient();

  /** On the server at this address, which has no slash at the end. */
  public Attack(String root) {
    this.root = root;
  }

  /** What came of a query; status 0 if the line was cut. */
  public record Outcome(String name, int status, Duration time, String body) {}

  /** What came of all; pings in milliseconds, sorted. */
  public record Damage(List<Outcome> outcomes, List<Long> pings) {
    /** The ping that this many of a hundred stay below. */
    public long ping(int percent) {
      return pings.get(Math.min(pings.size() - 1, pings.size() * percent / 100));
    }

    /** The time of the slowest query. */
    public Duration slowest() {
      return outcomes.stream().map(Outcome::time).max(Duration::compareTo).orElseThrow();
    }

    /** How many answers had which status. */
    public Map<Integer, Integer> byStatus() {
      Map<Integer, Integer> counts = new TreeMap<>();
      outcomes.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
      return counts;
    }
  }

  /** As many clients at once, four of an address, each with all queries in an order of its own. */
  public Damage by(int clients, List<HostileQuery> queries) throws InterruptedException {
    ConcurrentLinkedQueue<Long> pings = new ConcurrentLinkedQueue<>();
    List<Outcome> outcomes = new ArrayList<>();
    try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        ExecutorService attackers = Executors.newFixedThreadPool(clients)) {
      Future<?> pinging =
          watch.scheduleWithFixedDelay(() -> pings.add(ping()), 0, 50, TimeUnit.MILLISECONDS);
      List<Future<List<Outcome>>> all = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int number = client;
        all.add(attackers.submit(() -> askAll(number, queries)));
      }
      for (Future<List<Outcome>> one : all) {
        outcomes.addAll(one.get());
      }
      pinging.cancel(false);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return new Damage(outcomes, pings.stream().sorted().toList());
  }

  private List<Outcome> askAll(int number, List<HostileQuery> queries) throws IOException {
    List<HostileQuery> order = new ArrayList<>(queries);
    Collections.shuffle(order, new Random(number));
    byte[] address = {127, 0, 0, (byte) (2 + number / CLIENTS_OF_AN_ADDRESS)};
    HttpClient client =
        HttpClient.newBuilder().localAddress(InetAddress.getByAddress(address)).build();
    return order.stream().map(query -> ask(client, query)).toList();
  }

  /** How long after now a harmless query of a new client is answered; at most the given time. */
  public Duration untilFree(Duration most) {
    long begin = System.nanoTime();
    int status = 503;
    while (status == 503 && since(begin).compareTo(most) < 0) {
      status = ask(watcher, new HostileQuery("harmless", "ASK { ?s ?p ?o }")).status();
    }
    if (status != 200) {
      throw new IllegalStateException("a harmless query is still answered with " + status);
    }
    return since(begin);
  }

  private Outcome ask(HttpClient client, HostileQuery query) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + "/sparql"))
            .timeout(PATIENCE)
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

  private long ping() {
    long begin = System.nanoTime();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(root + "/$/ping")).timeout(PATIENCE).build();
      watcher.send(request, HttpResponse.BodyHandlers.discarding());
      return since(begin).toMillis();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Long.MAX_VALUE;
    }
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
