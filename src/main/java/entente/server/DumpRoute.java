package entente.server;

import entente.export.Export;
import entente.export.MediaTypes;
import entente.server.http.Reply;
import entente.server.http.Tag;
import entente.store.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of an export that lies beside the version, under {@code /dump/}. */
final class DumpRoute implements Route {
  private static final String ROOT = "/dump/";

  private final Path folder;
  private final Map<String, String> sums = new TreeMap<>();

  private DumpRoute(Path folder) {
    this.folder = folder;
    Path list = folder.resolve(Export.SUMS);
    if (Files.isRegularFile(list)) {
      for (String line : lines(list)) {
        String[] words = line.split(" {2}", 2);
        sums.put(words[1], words[0]);
      }
      sums.put(Export.SUMS, folder.getFileName().toString());
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The route; it covers nothing where there is no export. */
  static DumpRoute of(Site site) {
    return new DumpRoute(Export.place(site.version()));
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith(ROOT)
        && (sums.containsKey(path.substring(ROOT.length()))
            || (path.equals(ROOT) && !sums.isEmpty()));
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = request.getRequestURI().substring(ROOT.length());
    Reply reply = new Reply(request, response);
    if (name.isEmpty()) {
      reply.send("text/plain", ROOT + String.join("\n" + ROOT, sums.keySet()) + "\n");
      return;
    }
    if (reply.tag(new Tag(sums.getOrDefault(name, ""))).isKnown()) {
      return;
    }
    Path file = folder.resolve(name);
    reply.send(MediaTypes.of(name), Files.size(file), out -> Files.copy(file, out));
  }
}
