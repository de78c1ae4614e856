package entente.server;

import entente.pages.HomePage;
import entente.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Everything that is served beside the query endpoint. */
final class Routes {
  private Routes() {}

  static List<Route> of(Site site) {
    HomePage page = HomePage.of(site.version(), site.source(), site.queries());
    return List.of(
        new StaticFile("/", "text/html", page.html()),
        new StaticFile("/home.css", "text/css", text(site.home().resolve("static/home.css"))),
        new ReconcileRoute(site));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new StoreException(file + " is missing", e);
    }
  }
}
