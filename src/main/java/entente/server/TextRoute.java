package entente.server;

import entente.pages.Format;
import entente.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that are no documents of one thing: search, editor, two states, and the site's own. */
record TextRoute(Pages pages) implements Route {
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
    Map<String, String> asked = Reply.parameters(request);
    String words = asked.getOrDefault("q", "");
    switch (request.getRequestURI()) {
      case "/search" -> search(words, request, response);
      case "/suggest" -> text(request, response, SUGGESTIONS, pages.suggestions(words));
      case "/query" -> editor(asked, request, response);
      case "/sitemap.xml" -> text(request, response, "application/xml", pages.sitemap());
      case "/robots.txt" -> text(request, response, "text/plain", pages.robots());
      case "/opensearch.xml" ->
          text(request, response, "application/opensearchdescription+xml", pages.openSearch());
      default -> pair(asked, request, response);
    }
  }

  private void search(String words, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.vary(response);
    String format = request.getParameter("format");
    String type = format == null ? preferred(request) : format;
    Optional<Format> data = Format.of(type);
    if (data.isPresent()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pages.searchData(words).write(data.get(), out);
      Reply.bytes(request, response, data.get().type(), out.toByteArray());
    } else if (type.equals("json") || type.equals(JSON)) {
      text(request, response, JSON, pages.searchJson(words));
    } else {
      Reply.html(request, response, pages.search(words));
    }
  }

  private static String preferred(HttpServletRequest request) {
    List<String> offered = new ArrayList<>(List.of(Reply.HTML, JSON));
    Format.all().forEach(format -> offered.add(format.type()));
    return Accept.of(request).best(offered).orElse(Reply.HTML);
  }

  private void editor(
      Map<String, String> asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.editor(request, response, pages.editor(asked));
  }

  private void pair(
      Map<String, String> asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String[] codes = path.substring(PAIR.length()).split("/", -1);
    boolean named = codes.length == 2 && codes[0].matches("[a-z-]+") && codes[1].matches("[a-z-]+");
    Optional<String> page = named ? pages.pair(codes[0], codes[1], asked) : Optional.empty();
    if (page.isPresent()) {
      Reply.html(request, response, page.get());
    } else {
      Reply.nothing(request, response, path);
    }
  }

  private static void text(
      HttpServletRequest request, HttpServletResponse response, String type, String text)
      throws IOException {
    Reply.bytes(request, response, type, text.getBytes(StandardCharsets.UTF_8));
  }
}
