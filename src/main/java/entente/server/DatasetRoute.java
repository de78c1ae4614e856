package entente.server;

import entente.api.Problem;
import entente.catalogue.Described;
import entente.catalogue.SameAs;
import entente.names.Base;
import entente.names.Licence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/**
 * What the dataset tells about itself, {@code /dataset} and {@code /.well-known/void}, and which
 * other names a thing has, {@code /sameas?iri=}.
 */
final class DatasetRoute implements Route {
  private static final Set<String> DESCRIPTIONS = Set.of("/dataset", "/.well-known/void");
  private static final String SAME_AS = "/sameas";
  private static final String JSON = "application/json";

  private final Site site;
  private final Described described;

  private DatasetRoute(Site site) {
    this.site = site;
    this.described = Described.read(site.source(), site.queries());
  }

  static DatasetRoute of(Site site) {
    return new DatasetRoute(site);
  }

  @Override
  public boolean covers(String path) {
    return DESCRIPTIONS.contains(path) || path.equals(SAME_AS);
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Link", "<" + Licence.IRI + ">; rel=\"license\"");
    if (request.getRequestURI().equals(SAME_AS)) {
      sameAs(request, response);
    } else {
      describe(request, response);
    }
  }

  private void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Lang> language = Rdf.asked(request);
    if (language.isEmpty()) {
      refuse(
          406,
          "Not in this format",
          "ask for Turtle, JSON-LD, N-Triples or RDF/XML",
          request,
          response);
      return;
    }
    URI endpoint = URI.create(Base.PUBLISHED.iri() + "sparql");
    send(described.at(endpoint, List.of()), language.get(), request, response);
  }

  private void sameAs(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String iri = request.getParameter("iri");
    if (iri == null || !iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      refuse(400, "A parameter cannot be taken", "iri must be an absolute IRI", request, response);
      return;
    }
    Optional<SameAs> names = SameAs.of(iri, site.source(), site.queries());
    if (names.isEmpty()) {
      refuse(404, "No such thing", "nothing in the graph has the IRI " + iri, request, response);
      return;
    }
    Optional<Lang> language = Rdf.asked(request, JSON);
    if (language.isEmpty()) {
      send(names.get().json().getBytes(StandardCharsets.UTF_8), JSON, request, response);
    } else {
      send(names.get().graph(), language.get(), request, response);
    }
  }

  private static void send(
      Graph graph, Lang language, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(language).output(out);
    send(out.toByteArray(), language.getContentType().getContentTypeStr(), request, response);
  }

  private static void refuse(
      int status,
      String title,
      String detail,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    String json = new Problem(status, title, detail, Map.of()).json();
    send(json.getBytes(StandardCharsets.UTF_8), Problem.MEDIA_TYPE, request, response);
  }

  private static void send(
      byte[] bytes, String type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }
}
