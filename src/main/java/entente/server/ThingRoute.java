package entente.server;

import entente.pages.Pages;
import entente.pages.Pages.Found;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The addresses of things: each sends on to the document in the form that is wanted; a name that
 * another has replaced sends on to that.
 */
record ThingRoute(Pages pages) implements Route {
  @Override
  public boolean covers(String path) {
    return path.startsWith("/id/")
        || path.startsWith("/voc/")
        || path.startsWith("/graph/")
        || path.equals("/ns")
        || path.startsWith("/ns.");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    Reply reply = new Reply(request, response);
    Optional<String> iri = Documents.ADDRESSES.thing(path);
    if (iri.isPresent() && answer(iri.get(), request, reply)) {
      return;
    }
    Optional<Ending> ending = Ending.of(path);
    Optional<String> whole = ending.map(Ending::path).flatMap(Documents.ADDRESSES::thing);
    Found found = whole.map(pages::find).orElseGet(Found.Nothing::new);
    if (found instanceof Found.Withdrawn gone) {
      Documents.gone(request, reply, path, gone);
      return;
    }
    if (found instanceof Found.Thing) {
      String data =
          Documents.ADDRESSES.data(whole.orElseThrow()) + "." + ending.orElseThrow().ending();
      reply.redirect(HttpServletResponse.SC_SEE_OTHER, data);
      return;
    }
    Documents.nothing(request, reply, path);
  }

  private boolean answer(String iri, HttpServletRequest request, Reply reply) throws IOException {
    return switch (pages.find(iri)) {
      case Found.Nothing nothing -> false;
      case Found.Withdrawn gone -> {
        Documents.gone(request, reply, request.getRequestURI(), gone);
        yield true;
      }
      case Found.Replaced replaced -> {
        String path = Documents.ADDRESSES.path(replaced.by());
        reply.redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, path);
        yield true;
      }
      case Found.Thing thing -> {
        send(iri, request, reply);
        yield true;
      }
    };
  }

  private static void send(String iri, HttpServletRequest request, Reply reply) {
    Documents.links(reply, iri);
    String type = Documents.wanted(request, Documents.formsAfter(Documents.HTML));
    String document =
        Documents.ending(type)
            .map(ending -> Documents.ADDRESSES.data(iri) + "." + ending)
            .orElseGet(() -> Documents.ADDRESSES.page(iri));
    reply.redirect(HttpServletResponse.SC_SEE_OTHER, document);
  }
}
