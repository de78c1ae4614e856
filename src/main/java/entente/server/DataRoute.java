package entente.server;

import entente.pages.Citation;
import entente.pages.Pages;
import entente.pages.Pages.Found;
import entente.pages.answer.Format;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The documents for programs: {@code /data/state/kaz.ttl}, or by Accept without an ending. */
record DataRoute(Pages pages) implements Route {
  private static final String PREFIX = "/data/";

  @Override
  public boolean covers(String path) {
    return path.startsWith(PREFIX);
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    Optional<Ending> ending = Ending.of(path);
    String rest = ending.map(Ending::path).orElse(path).substring(PREFIX.length());
    Optional<String> iri = Documents.ADDRESSES.described(rest);
    Found found = iri.map(pages::find).orElseGet(Found.Nothing::new);
    Reply reply = new Reply(request, response);
    switch (found) {
      case Found.Nothing nothing -> Documents.nothing(request, reply, path);
      case Found.Withdrawn gone -> Documents.gone(request, reply, path, gone);
      case Found.Replaced replaced ->
          reply.redirect(
              HttpServletResponse.SC_MOVED_PERMANENTLY,
              Documents.ADDRESSES.data(replaced.by())
                  + ending.map(form -> "." + form.ending()).orElse(""));
      case Found.Thing thing -> {
        String type = ending.map(Ending::type).orElseGet(() -> wanted(request));
        send(iri.orElseThrow(), type, reply);
      }
    }
  }

  private static String wanted(HttpServletRequest request) {
    return Documents.wanted(request, Documents.formsAfter());
  }

  private void send(String iri, String type, Reply reply) throws IOException {
    Documents.links(reply, iri);
    String ending = Documents.ending(type).orElseThrow();
    reply.header("Content-Location", Documents.ADDRESSES.data(iri) + "." + ending);
    Optional<Format> format = Format.of(type);
    if (format.isEmpty()) {
      Citation.Form form = Citation.Form.of(type).orElseThrow();
      reply.send(type, pages.citation(iri, reply.version()).as(form));
      return;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.data(iri).write(format.get(), out);
    reply.send(type, out.toByteArray());
  }
}
