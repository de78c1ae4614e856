package entente.server;

import entente.pages.Pages;
import entente.pages.answer.Format;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The pages that are no documents of one thing: search, editor, two states, and the site's own. */
record TextRoute(Pages pages, Kept kept) implements Route {
  private static final String PAIR = "/bilateral/";
  private static final String SUGGESTIONS = "application/x-suggestions+json";
  private static final String JSON = "application/json";

  @Override
  public boolean covers(String path) {
    return switch (path) {
      case "/search", "/suggest", "/query", "/sitemap.xml", "/robots.txt", "/opensearch.xml" ->
          true;
      default -> path.startsWith(PAIR);
    };
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, String> asked = Documents.parameters(request);
    String words = asked.getOrDefault("q", "");
    Reply reply = new Reply(request, response);
    switch (request.getRequestURI()) {
      case "/search" -> search(words, request, reply);
      case "/suggest" -> reply.send(SUGGESTIONS, pages.suggestions(words));
      case "/query" -> Documents.editor(reply, pages.editor(asked));
      case "/sitemap.xml" -> reply.send("application/xml", pages.sitemap());
      case "/robots.txt" -> reply.send("text/plain", pages.robots());
      case "/opensearch.xml" ->
          reply.send("application/opensearchdescription+xml", pages.openSearch());
      default -> pair(asked, request, reply);
    }
  }

  private void search(String words, HttpServletRequest request, Reply reply) throws IOException {
    String type = Documents.wanted(request, Documents.typesAfter(Documents.HTML, JSON));
    Optional<Format> data = Format.of(type);
    if (data.isPresent()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pages.searchData(words).write(data.get(), out);
      reply.send(type, out.toByteArray());
    } else if (type.equals(JSON)) {
      reply.send(JSON, pages.searchJson(words));
    } else {
      Documents.html(reply, pages.search(words));
    }
  }

  private void pair(Map<String, String> asked, HttpServletRequest request, Reply reply)
      throws IOException {
    String path = request.getRequestURI();
    String[] codes = path.substring(PAIR.length()).split("/", -1);
    boolean named = codes.length == 2 && codes[0].matches("[a-z-]+") && codes[1].matches("[a-z-]+");
    String page =
        named ? kept.page(path, asked, () -> pages.pair(codes[0], codes[1], asked).orElse("")) : "";
    if (page.isEmpty()) {
      Documents.nothing(request, reply, path);
    } else {
      Documents.html(reply, page);
    }
  }
}
