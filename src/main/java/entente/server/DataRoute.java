package entente.server;

import entente.pages.Format;
import entente.pages.Pages;
import entente.pages.Pages.Found;
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
    int dot = path.lastIndexOf('.');
    Optional<Format> suffix = dot < 0 ? Optional.empty() : Format.of(path.substring(dot + 1));
    String rest = path.substring(PREFIX.length(), suffix.isPresent() ? dot : path.length());
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
                  + suffix.map(format -> "." + format.ending()).orElse(""));
      case Found.Thing thing -> {
        String type = suffix.map(Format::type).orElseGet(() -> wanted(request));
        send(iri.orElseThrow(), Format.of(type).orElseThrow(), reply);
      }
    }
  }

  private static String wanted(HttpServletRequest request) {
    return Documents.wanted(request, Documents.typesAfter());
  }

  private void send(String iri, Format format, Reply reply) throws IOException {
    Documents.links(reply, iri);
    reply.header("Content-Location", Documents.ADDRESSES.data(iri) + "." + format.ending());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.data(iri).write(format, out);
    reply.send(format.type(), out.toByteArray());
  }
}
