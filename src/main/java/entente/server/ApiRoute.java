package entente.server;

import entente.api.Addresses;
import entente.api.Answer;
import entente.api.Api;
import entente.api.Asked;
import entente.api.Csvw;
import entente.api.Form;
import entente.api.OpenApi;
import entente.api.RefusedException;
import entente.names.Base;
import entente.names.Licence;
import entente.pages.ApiPage;
import entente.pages.answer.Foot;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import entente.server.http.Tag;
import entente.server.sparql.Seats;
import entente.store.StoredQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.IRILib;

/** The stored queries under {@code /api/}: answers, their columns, the page, OpenAPI. */
final class ApiRoute implements Route {
  private static final String ROOT = "/api/";
  private static final String COLUMNS = ".csv-metadata.json";
  private static final String QUERY = "application/sparql-query";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Api api;
  private final Seats seats;
  private final String version;
  private final String page;
  private final String openApi;

  private ApiRoute(Site site) {
    this.api = new Api(site.queries(), site.source(), PATIENCE);
    this.seats = site.seats();
    this.version = site.version().id();
    this.page = new ApiPage(api.queries(), Licence.RIGHTS).html();
    this.openApi = OpenApi.of(api.queries(), version);
  }

  static ApiRoute of(Site site) {
    return new ApiRoute(site);
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith(ROOT) || path.equals("/api");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reply reply = new Reply(request, response);
    try {
      String rest = IRILib.decodeHex(request.getRequestURI()).substring(ROOT.length() - 1);
      if (rest.isEmpty()) {
        reply.redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, ROOT);
      } else {
        answer(rest.substring(1), request, reply);
      }
    } catch (RefusedException e) {
      throw refusal(e);
    }
  }

  private void answer(String name, HttpServletRequest request, Reply reply) throws IOException {
    if (name.isEmpty()) {
      reply.send("text/html", Foot.filled(page, version));
    } else if (name.equals("openapi.json")) {
      reply.send("application/json", openApi);
    } else if (name.endsWith(COLUMNS)) {
      StoredQuery query = api.named(name.substring(0, name.length() - COLUMNS.length()));
      reply.send(Csvw.MEDIA_TYPE, Csvw.of(query, Base.PUBLISHED));
    } else {
      rows(name, request, reply);
    }
  }

  private void rows(String name, HttpServletRequest request, Reply reply) throws IOException {
    int dot = name.lastIndexOf('.');
    StoredQuery query = api.named(dot < 0 ? name : name.substring(0, dot));
    Form form = Form.of(name.substring(dot + 1)).orElseThrow(() -> api.unknownForm(query, name));
    Asked asked = api.asked(query, form, request.getParameterMap());
    reply.link("/api/" + query.name() + COLUMNS, "describedby", Csvw.MEDIA_TYPE);
    boolean explain = "1".equals(request.getParameter(Api.EXPLAIN));
    if (reply.tag(new Tag(asked.tag(version) + (explain ? "-query" : ""))).isKnown()) {
      return;
    }
    if (explain) {
      reply.send(QUERY, asked.text());
      return;
    }
    send(seats.during(request, () -> api.answer(asked)), name, reply);
  }

  private static void send(Answer answer, String name, Reply reply) throws IOException {
    Asked asked = answer.asked();
    reply.header("X-Total-Count", String.valueOf(answer.total()));
    reply.header("Content-Disposition", "inline; filename=\"" + name + "\"");
    link("next", answer.next(), answer, reply);
    link("prev", answer.previous(), answer, reply);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.write(Base.PUBLISHED, out);
    reply.send(asked.form().mediaType(), out.toByteArray());
  }

  private static void link(String relation, OptionalInt offset, Answer answer, Reply reply) {
    if (offset.isPresent()) {
      Asked asked = answer.asked();
      Map<String, String> values = new TreeMap<>(asked.values());
      answer.limit().ifPresent(limit -> values.put("limit", "" + limit));
      values.put("offset", "" + offset.getAsInt());
      String path = ROOT + asked.stored().name() + "." + asked.form().ending();
      reply.link(path + Addresses.search(values), relation, asked.form().mediaType());
    }
  }

  private static Refusal refusal(RefusedException e) {
    Refusal refusal = new Refusal(e.status(), e.title(), e.detail());
    new TreeMap<>(e.members()).forEach(refusal::with);
    return e.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
        ? refusal.retryAfter(PAUSE)
        : refusal;
  }
}
