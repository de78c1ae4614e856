package entente.server;

import entente.pages.Format;
import entente.pages.Pages;
import entente.pages.Pages.Found;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    Reply.vary(response);
    String path = request.getRequestURI();
    Optional<String> iri = Reply.ADDRESSES.thing(path);
    if (iri.isPresent() && answer(iri.get(), request, response)) {
      return;
    }
    int dot = path.lastIndexOf('.');
    Optional<Format> suffix = dot < 0 ? Optional.empty() : Format.of(path.substring(dot + 1));
    Optional<String> whole =
        suffix.isEmpty() ? Optional.empty() : Reply.ADDRESSES.thing(path.substring(0, dot));
    if (whole.isPresent() && pages.find(whole.get()) instanceof Found.Thing) {
      String data = Reply.ADDRESSES.data(whole.get()) + "." + suffix.orElseThrow().ending();
      Reply.redirect(response, HttpServletResponse.SC_SEE_OTHER, data);
      return;
    }
    Reply.nothing(request, response, path);
  }

  private boolean answer(String iri, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return switch (pages.find(iri)) {
      case Found.Nothing nothing -> false;
      case Found.Replaced replaced -> {
        String path = Reply.ADDRESSES.path(replaced.by());
        Reply.redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, path);
        yield true;
      }
      case Found.Thing thing -> {
        send(iri, request, response);
        yield true;
      }
    };
  }

  private static void send(String iri, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.links(response, iri);
    List<String> offered = new ArrayList<>(List.of(Reply.HTML));
    Format.all().forEach(format -> offered.add(format.type()));
    String wanted = request.getParameter("format");
    Optional<String> type =
        wanted == null
            ? Accept.of(request).best(offered)
            : wanted.equals("html") ? Optional.of(Reply.HTML) : Format.of(wanted).map(Format::type);
    if (type.isEmpty()) {
      Reply.words(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "there is " + String.join(", ", offered));
      return;
    }
    String document =
        Format.of(type.get())
            .map(format -> Reply.ADDRESSES.data(iri) + "." + format.ending())
            .orElseGet(() -> Reply.ADDRESSES.page(iri));
    Reply.redirect(response, HttpServletResponse.SC_SEE_OTHER, document);
  }
}
