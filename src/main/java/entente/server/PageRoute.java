package entente.server;

import entente.pages.Pages;
import entente.pages.Pages.Found;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The documents for people: {@code /page/state/kaz}. */
record PageRoute(Pages pages) implements Route {
  private static final String PREFIX = "/page/";

  @Override
  public boolean covers(String path) {
    return path.startsWith(PREFIX);
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    Optional<String> iri = Reply.ADDRESSES.described(path.substring(PREFIX.length()));
    Found found = iri.map(pages::find).orElseGet(Found.Nothing::new);
    switch (found) {
      case Found.Nothing nothing -> Reply.nothing(request, response, path);
      case Found.Replaced replaced ->
          Reply.redirect(
              response,
              HttpServletResponse.SC_MOVED_PERMANENTLY,
              Reply.ADDRESSES.page(replaced.by()));
      case Found.Thing thing -> {
        Reply.links(response, iri.orElseThrow());
        Reply.html(request, response, pages.html(iri.orElseThrow(), Reply.parameters(request)));
      }
    }
  }
}
