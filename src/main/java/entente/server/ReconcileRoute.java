package entente.server;

import entente.reconcile.Reconciliation;
import entente.store.Queries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The reconciliation service at {@code /reconcile}; it has no JSONP. */
final class ReconcileRoute implements Route {
  private static final String ROOT = "/reconcile";
  private static final String JSON = "application/json";

  private final Reconciliation service;

  ReconcileRoute(Site site) {
    Queries queries = new Queries(site.queries().folder().resolve("reconcile"));
    this.service = new Reconciliation(queries, site.source());
  }

  @Override
  public boolean covers(String path) {
    return path.equals(ROOT) || path.startsWith(ROOT + "/");
  }

  @Override
  public Set<String> methods() {
    return Set.of("GET", "HEAD", "POST");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      String path = request.getRequestURI().substring(ROOT.length());
      switch (path) {
        case "", "/" -> send(response, JSON, root(request));
        case "/suggest/entity" ->
            send(response, JSON, service.suggestEntities(value(request, "prefix")));
        case "/suggest/type" ->
            send(response, JSON, service.suggestTypes(value(request, "prefix")));
        case "/suggest/property" ->
            send(response, JSON, service.suggestProperties(value(request, "prefix")));
        case "/properties" ->
            send(response, JSON, service.proposeProperties(value(request, "type")));
        case "/preview" -> preview(value(request, "id"), response);
        default -> refuse(response, HttpServletResponse.SC_NOT_FOUND, "nothing here");
      }
    } catch (IllegalArgumentException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private String root(HttpServletRequest request) {
    Optional<String> queries = parameter(request, "queries");
    Optional<String> extend = parameter(request, "extend");
    if (queries.isPresent()) {
      return service.match(queries.get());
    }
    return extend.isPresent()
        ? service.extend(extend.get())
        : service.manifest("http://localhost:" + request.getLocalPort() + ROOT);
  }

  private void preview(String id, HttpServletResponse response) throws IOException {
    Optional<String> page = service.preview(id);
    if (page.isPresent()) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
      send(response, "text/html", page.get());
    } else {
      refuse(response, HttpServletResponse.SC_NOT_FOUND, "no such thing");
    }
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private static String value(HttpServletRequest request, String name) {
    return parameter(request, name).orElse("");
  }

  private static void refuse(HttpServletResponse response, int status, String words)
      throws IOException {
    response.setStatus(status);
    send(response, "text/plain", words + "\n");
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
