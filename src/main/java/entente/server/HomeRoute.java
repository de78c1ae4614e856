package entente.server;

import entente.pages.HomePage;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The first page, the same for as long as the server runs. It counts the whole graph, so it is made
 * when the first one asks for it: a large graph is served no later than a small one.
 */
final class HomeRoute implements Route {
  private final Site site;
  private Optional<String> made = Optional.empty();

  HomeRoute(Site site) {
    this.site = site;
  }

  @Override
  public boolean covers(String path) {
    return path.equals("/");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Documents.html(new Reply(request, response), html());
  }

  private synchronized String html() {
    String html =
        made.orElseGet(() -> HomePage.of(site.version(), site.source(), site.queries()).html());
    made = Optional.of(html);
    return html;
  }
}
