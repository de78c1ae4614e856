package entente.server;

import entente.pages.FederatePage;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import entente.store.StoredQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The joins with other datasets: {@code /federate}, and each query's text below it. */
final class FederateRoute implements Route {
  private static final String PATH = "/federate";
  private static final String JSON = "application/json";
  private static final String QUERY = "application/sparql-query";

  private final Site site;
  private final Map<String, StoredQuery> queries;

  FederateRoute(Site site) {
    this.site = site;
    this.queries =
        FederatePage.queries(site.queries()).all().stream()
            .collect(
                Collectors.toMap(query -> PATH + "/" + query.name() + ".rq", Function.identity()));
  }

  @Override
  public boolean covers(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reply reply = new Reply(request, response);
    String path = request.getRequestURI();
    if (path.equals(PATH)) {
      list(request, reply);
    } else if (queries.containsKey(path)) {
      reply.send(QUERY, queries.get(path).text());
    } else {
      throw new Refusal(
          HttpServletResponse.SC_NOT_FOUND, "not found", "there is no such join: see " + PATH);
    }
  }

  private void list(HttpServletRequest request, Reply reply) throws IOException {
    String type = Documents.wanted(request, List.of(Documents.HTML, JSON));
    String address = "http://localhost:" + request.getLocalPort();
    FederatePage page = FederatePage.of(site.queries(), address, site.federation()::allows);
    if (type.equals(JSON)) {
      reply.send(JSON, page.json());
    } else {
      Documents.html(reply, page.html());
    }
  }
}
