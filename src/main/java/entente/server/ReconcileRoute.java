package entente.server;

import entente.reconcile.Reconciliation;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import entente.store.Queries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
      Reply reply = new Reply(request, response);
      switch (path) {
        case "", "/" -> reply.send(JSON, root(request));
        case "/suggest/entity" ->
            reply.send(JSON, service.suggestEntities(value(request, "prefix")));
        case "/suggest/type" -> reply.send(JSON, service.suggestTypes(value(request, "prefix")));
        case "/suggest/property" ->
            reply.send(JSON, service.suggestProperties(value(request, "prefix")));
        case "/properties" -> reply.send(JSON, service.proposeProperties(value(request, "type")));
        case "/preview" -> preview(value(request, "id"), reply);
        default ->
            throw new Refusal(
                HttpServletResponse.SC_NOT_FOUND, "not found", "there is nothing at this address");
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          HttpServletResponse.SC_BAD_REQUEST, "bad request", String.valueOf(e.getMessage()));
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

  private void preview(String id, Reply reply) throws IOException {
    String page =
        service
            .preview(id)
            .orElseThrow(
                () -> new Refusal(HttpServletResponse.SC_NOT_FOUND, "not found", "no such thing"));
    reply
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors *")
        .send("text/html", page);
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private static String value(HttpServletRequest request, String name) {
    return parameter(request, name).orElse("");
  }
}
