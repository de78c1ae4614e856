package entente.server;

import entente.pages.HomePage;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The first page. It counts the whole graph, so it is made when the first one asks for it: a large
 * graph is served no later than a small one.
 */
final class HomeRoute implements Route {
  private final Site site;
  private Optional<HomePage> made = Optional.empty();

  HomeRoute(Site site) {
    this.site = site;
  }

  @Override
  public boolean covers(String path) {
    return path.equals("/");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String html = page().html(Documents.parameters(request));
    Documents.html(new Reply(request, response), html);
  }

  private synchronized HomePage page() {
    HomePage page =
        made.orElseGet(() -> HomePage.of(site.version(), site.source(), site.queries()));
    made = Optional.of(page);
    return page;
  }
}
