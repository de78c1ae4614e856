package entente.server;

import entente.pages.Format;
import entente.pages.Pages;
import entente.pages.Pages.Found;
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
    Optional<String> iri = Reply.ADDRESSES.described(rest);
    Found found = iri.map(pages::find).orElseGet(Found.Nothing::new);
    switch (found) {
      case Found.Nothing nothing -> Reply.nothing(request, response, path);
      case Found.Replaced replaced ->
          Reply.redirect(
              response,
              HttpServletResponse.SC_MOVED_PERMANENTLY,
              Reply.ADDRESSES.data(replaced.by())
                  + suffix.map(format -> "." + format.ending()).orElse(""));
      case Found.Thing thing -> send(iri.orElseThrow(), suffix, request, response);
    }
  }

  private void send(
      String iri, Optional<Format> suffix, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.vary(response);
    Reply.links(response, iri);
    Optional<Format> format = suffix.or(() -> wanted(request));
    if (format.isEmpty()) {
      Reply.words(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "there is " + String.join(", ", Format.all().stream().map(Format::type).toList()));
      return;
    }
    String address = Reply.ADDRESSES.data(iri) + "." + format.get().ending();
    response.setHeader("Content-Location", address);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.data(iri).write(format.get(), out);
    Reply.bytes(request, response, format.get().type(), out.toByteArray());
  }

  private static Optional<Format> wanted(HttpServletRequest request) {
    String name = request.getParameter("format");
    return name == null
        ? Accept.of(request)
            .best(Format.all().stream().map(Format::type).toList())
            .flatMap(Format::of)
        : Format.of(name);
  }
}
