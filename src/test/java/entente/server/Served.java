package entente.server;

import entente.store.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The real server with the fixture on a free port, and a plain client. */
final class Served implements AutoCloseable {
  static final Path CONFIGURATION = Path.of("fuseki/config.ttl");

  private final GraphServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(GraphServer server) {
    this.server = server;
  }

  /** Builds the fixture in the folder and serves it as the product does. */
  static Served in(Path folder) {
    return in(folder, configuration -> configuration);
  }

  /** The same with another configuration. */
  static Served in(Path folder, UnaryOperator<String> change) {
    Path graph = folder.resolve("graph");
    Fixture.build(graph, Fixture.staging(folder.resolve("staging")));
    return new Served(GraphServer.start(graph, configuration(folder, change), 0));
  }

  /** Serves a graph that is already built. */
  static Served graph(Path graph, Path folder) {
    Path configuration = configuration(folder, text -> text);
    return new Served(GraphServer.start(graph.toAbsolutePath(), configuration, 0));
  }

  /** Writes the configuration, changed, with all that stands beside it, into the folder. */
  static Path configuration(Path folder, UnaryOperator<String> change) {
    try {
      Path home = Files.createDirectories(folder.resolve("fuseki"));
      copy(Path.of("fuseki/static"), home.resolve("static"));
      copy(Path.of("queries"), folder.resolve("queries"));
      String text = change.apply(Files.readString(CONFIGURATION));
      return Files.writeString(home.resolve("config.ttl"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  GraphServer server() {
    return server;
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  /** The address that asks the query. */
  URI asking(String query) {
    return at("/sparql?query=" + encoded(query));
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(URI address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(String method, URI address, String type, String body) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
