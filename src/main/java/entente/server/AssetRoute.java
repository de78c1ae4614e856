package entente.server;

import entente.server.http.Refusal;
import entente.server.http.Reply;
import entente.store.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Style sheets, scripts and pictures: our own from {@code static/}, those of libraries from the
 * WebJars on the class path.
 *
 * @param own content by file name
 */
record AssetRoute(Map<String, byte[]> own) implements Route {
  private static final String STATIC = "/static/";
  private static final String WEBJARS = "/webjars/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "png", "image/png");

  AssetRoute {
    own = Map.copyOf(own);
  }

  /** The files of a folder, read once. */
  static AssetRoute of(Path folder) {
    Map<String, byte[]> own = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        own.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      return new AssetRoute(own);
    } catch (IOException e) {
      throw new StoreException(folder + " cannot be read", e);
    }
  }

  @Override
  public boolean covers(String path) {
    return path.matches("(/static|/webjars)(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+")
        && TYPES.containsKey(ending(path));
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    byte[] bytes = path.startsWith(STATIC) ? own.get(path.substring(STATIC.length())) : jar(path);
    if (bytes == null) {
      throw new Refusal(HttpServletResponse.SC_NOT_FOUND, "not found", "there is no such file");
    }
    Reply reply = new Reply(request, response);
    if (path.startsWith(WEBJARS)) {
      reply.header("Cache-Control", "public, max-age=31536000, immutable");
    }
    reply.send(TYPES.getOrDefault(ending(path), "text/plain"), bytes);
  }

  private static byte @org.jspecify.annotations.Nullable [] jar(String path) throws IOException {
    try (InputStream in = AssetRoute.class.getResourceAsStream("/META-INF/resources" + path)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
