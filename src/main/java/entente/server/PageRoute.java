package entente.server;

import entente.pages.Pages;
import entente.pages.Pages.Found;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The documents for people: {@code /page/state/kaz}. */
record PageRoute(Pages pages, Kept kept) implements Route {
  private static final String PREFIX = "/page/";

  @Override
  public boolean covers(String path) {
    return path.startsWith(PREFIX);
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    Optional<String> iri = Documents.ADDRESSES.described(path.substring(PREFIX.length()));
    Found found = iri.map(pages::find).orElseGet(Found.Nothing::new);
    Reply reply = new Reply(request, response);
    switch (found) {
      case Found.Nothing nothing -> Documents.nothing(request, reply, path);
      case Found.Withdrawn gone -> Documents.gone(request, reply, path, gone);
      case Found.Replaced replaced ->
          reply.redirect(
              HttpServletResponse.SC_MOVED_PERMANENTLY, Documents.ADDRESSES.page(replaced.by()));
      case Found.Thing thing -> {
        Documents.links(reply, iri.orElseThrow());
        Map<String, String> asked = Documents.parameters(request);
        String described = iri.orElseThrow();
        Documents.html(reply, kept.page(described, asked, () -> pages.html(described, asked)));
      }
    }
  }
}
