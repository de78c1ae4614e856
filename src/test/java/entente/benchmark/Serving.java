package entente.benchmark;

import entente.names.Addresses;
import entente.names.Base;
import entente.server.GraphServer;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import entente.store.Version;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * Measures the server on a graph and prints two tables: each stored query beside the same query on
 * a bare Fuseki over the same database, in turns; and pages.
 *
 * <p>Queries are posted, so that no answer comes out of the server's memory. Properties: {@code
 * graph} a folder, {@code rounds}, {@code output} a document whose block {@code block} gets the
 * tables.
 */
final class Serving {
  private static final int WARM_UP = 1;
  private static final List<String> KINDS =
      List.of("State", "Person", "InternationalOrganisation", "Visit", "Treaty", "NewsArticle");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int rounds;
  private int outOfTime;

  private Serving(int rounds) {
    this.rounds = rounds;
  }

  /** Prints the tables, and writes them where the properties say. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path graph = Path.of(System.getProperty("graph", "graph"));
    Tables.give(new Serving(Integer.getInteger("rounds", 20)).run(graph), "serving");
  }

  private String run(Path graph) throws IOException, InterruptedException {
    try (GraphServer ours = GraphServer.start(graph, Path.of("fuseki/config.ttl"), 0)) {
      DatasetGraph database = DatabaseMgr.connectDatasetGraph(ours.version().dataset().toString());
      FusekiServer bare =
          FusekiServer.create().port(0).loopback(true).add("/bare", bare(database)).start();
      try {
        Things things = Things.of(new Source.Local(bare(database)));
        String queries = queries(things, ours, bare);
        return queries + "\n" + pages(things, ours) + "\n" + setting(ours.version());
      } finally {
        bare.stop();
      }
    }
  }

  /** Without our limits and functions; the union of the graphs as default graph is left. */
  private static DatasetGraph bare(DatasetGraph database) {
    Context context = ARQ.getContext().copy();
    context.setTrue(TDB2.symUnionDefaultGraph);
    return new DatasetGraphWrapper(database, context) {};
  }

  private String queries(Things things, GraphServer ours, FusekiServer bare)
      throws IOException, InterruptedException {
    URI endpoint = ours.address().resolve("/sparql");
    URI other = URI.create("http://localhost:" + bare.getPort() + "/bare/sparql");
    Latencies latencies = new Latencies("query");
    List<StoredQuery> all = new Queries(Path.of("queries")).all();
    for (int round = -WARM_UP; round < rounds; round++) {
      for (StoredQuery query : all) {
        String text = things.asked(query).toString();
        boolean oursFirst = round % 2 == 0;
        double first = milliseconds(post(oursFirst ? endpoint : other, text));
        double second = milliseconds(post(oursFirst ? other : endpoint, text));
        if (round >= 0) {
          latencies.ours(query.name(), oursFirst ? first : second);
          latencies.others(query.name(), oursFirst ? second : first);
        }
      }
    }
    return latencies.compared();
  }

  private String pages(Things things, GraphServer ours) throws IOException, InterruptedException {
    Latencies latencies = new Latencies("page");
    for (int round = -WARM_UP; round < rounds; round++) {
      for (Map.Entry<String, String> page : paths(things).entrySet()) {
        URI address = ours.address().resolve(page.getValue());
        double time = milliseconds(HttpRequest.newBuilder(address).build());
        if (round >= 0) {
          latencies.ours(page.getKey(), time);
        }
      }
    }
    return latencies.alone();
  }

  private static Map<String, String> paths(Things things) {
    Addresses addresses = new Addresses(Base.PUBLISHED);
    Map<String, String> paths = new LinkedHashMap<>();
    for (String kind : KINDS) {
      String look = "most reported";
      for (String thing : things.ofClass(kind)) {
        paths.put(kind + ", " + look, addresses.page(thing));
        look = "in the middle";
      }
    }
    List<String> states = things.byClass().getOrDefault("State", List.of());
    if (states.size() > 1) {
      paths.put(
          "two states, most reported", "/bilateral/" + code(states, 0) + "/" + code(states, 1));
    }
    paths.put("class Visit", addresses.page(Base.PUBLISHED.term("Visit")));
    paths.put("search for a name", "/search?q=china");
    paths.put("first page", "/?format=html");
    return paths;
  }

  private static String code(List<String> states, int index) {
    return states.get(index).replaceFirst("^.*/", "");
  }

  private static HttpRequest post(URI endpoint, String query) {
    return HttpRequest.newBuilder(endpoint)
        .header("Content-Type", "application/sparql-query")
        .header("Accept", "application/sparql-results+json")
        .POST(HttpRequest.BodyPublishers.ofString(query))
        .build();
  }

  private double milliseconds(HttpRequest request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() == 503) {
      outOfTime++;
    } else if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " from " + request.uri());
    }
    return milliseconds;
  }

  private String setting(Version version) {
    long quads =
        version.manifest().counts().entrySet().stream()
            .filter(count -> count.getKey().endsWith(".nq"))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return String.format(
        "%,d quads, %,d graphs, %d rounds after %d for warming up, %d processors, Java %s;"
            + " %d answers refused for time, counted with the time until then.%n",
        quads,
        version.manifest().counts().getOrDefault("graphs", 0L),
        rounds,
        WARM_UP,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        outOfTime);
  }
}
