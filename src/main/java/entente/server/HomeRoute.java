package entente.server;

import entente.pages.HomePage;
import entente.pages.answer.Format;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The first page: for browsers, in plain text for programs that ask for nothing, and for those that
 * ask for RDF the way to the description of the dataset. It counts the whole graph, so it is made
 * when the first one asks for it: a large graph is served no later than a small one.
 */
final class HomeRoute implements Route {
  private static final String TEXT = "text/plain";

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
    Reply reply = new Reply(request, response);
    String type = Documents.wanted(request, Documents.typesAfter(TEXT, Documents.HTML));
    String server = "http://localhost:" + request.getLocalPort() + "/";
    if (type.equals(TEXT)) {
      reply.send(TEXT, page().text(server));
    } else if (type.equals(Documents.HTML)) {
      Documents.html(reply, page().html(server, Documents.parameters(request)));
    } else {
      reply.redirect(HttpServletResponse.SC_SEE_OTHER, "/dataset?format=" + ending(type));
    }
  }

  private static String ending(String type) {
    return Format.of(type).map(Format::ending).orElseThrow();
  }

  private synchronized HomePage page() {
    HomePage page =
        made.orElseGet(() -> HomePage.of(site.version(), site.source(), site.queries()));
    made = Optional.of(page);
    return page;
  }
}
