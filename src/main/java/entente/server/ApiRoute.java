package entente.server;

import entente.api.Addresses;
import entente.api.Answer;
import entente.api.Api;
import entente.api.Asked;
import entente.api.Csvw;
import entente.api.Form;
import entente.api.OpenApi;
import entente.api.Problem;
import entente.api.RefusedException;
import entente.names.Base;
import entente.names.Licence;
import entente.pages.ApiPage;
import entente.store.StoredQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.IRILib;
import org.jspecify.annotations.Nullable;

/** The stored queries under {@code /api/}: answers, their columns, the page, OpenAPI. */
final class ApiRoute implements Route {
  private static final String ROOT = "/api/";
  private static final String COLUMNS = ".csv-metadata.json";
  private static final String QUERY = "application/sparql-query";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Api api;
  private final String version;
  private final String page;
  private final String openApi;

  private ApiRoute(Site site) {
    this.api = new Api(site.queries(), site.source(), PATIENCE);
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
        response.setHeader("Location", ROOT);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      } else {
        answer(rest.substring(1), request, reply);
      }
    } catch (RefusedException e) {
      refuse(e.problem(), reply);
    }
  }

  private void answer(String name, HttpServletRequest request, Reply reply) throws IOException {
    if (name.isEmpty()) {
      reply.send("text/html", page);
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
    Map<String, String[]> given = request.getParameterMap();
    Asked asked = api.asked(query, form, given);
    reply.link("/api/" + query.name() + COLUMNS, "describedby", Csvw.MEDIA_TYPE);
    reply.link(Licence.IRI, "license", "");
    boolean explain = "1".equals(request.getParameter(Api.EXPLAIN));
    if (reply.isKnown(asked.tag(version) + (explain ? "-query" : ""))) {
      return;
    }
    if (explain) {
      reply.send(QUERY, asked.text());
      return;
    }
    Answer answer = api.answer(asked);
    reply.header("X-Total-Count", String.valueOf(answer.total()));
    reply.header("Content-Disposition", "inline; filename=\"" + name + "\"");
    link("next", answer.next(), answer, reply);
    link("prev", answer.previous(), answer, reply);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.write(Base.PUBLISHED, out);
    reply.send(form.mediaType(), out.toByteArray());
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

  private static void refuse(Problem problem, Reply reply) throws IOException {
    reply.status(problem.status());
    if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      reply.header("Retry-After", "5");
    }
    reply.send(Problem.MEDIA_TYPE, problem.json());
  }

  /** What goes back to the client; without the body where only the head is wanted. */
  private record Reply(HttpServletRequest request, HttpServletResponse response) {
    void status(int status) {
      response.setStatus(status);
    }

    void header(String name, String value) {
      response.setHeader(name, value);
    }

    void link(String target, String relation, String type) {
      String ending = type.isEmpty() ? "" : "; type=\"" + type + "\"";
      response.addHeader("Link", "<" + target + ">; rel=\"" + relation + "\"" + ending);
    }

    /** Sets the entity tag, and answers 304 if the client has just this. */
    boolean isKnown(String tag) {
      String quoted = "\"" + tag + "\"";
      response.setHeader("ETag", quoted);
      response.setHeader("Cache-Control", "no-cache");
      @Nullable String known = request.getHeader("If-None-Match");
      boolean same = known != null && (known.equals("*") || known.contains(quoted));
      if (same) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      }
      return same;
    }

    void send(String type, String text) throws IOException {
      send(type, text.getBytes(StandardCharsets.UTF_8));
    }

    void send(String type, byte[] bytes) throws IOException {
      response.setContentType(type + ";charset=utf-8");
      response.setContentLength(bytes.length);
      if (!request.getMethod().equals("HEAD")) {
        response.getOutputStream().write(bytes);
      }
    }
  }
}
