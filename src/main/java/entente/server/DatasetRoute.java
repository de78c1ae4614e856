package entente.server;

import entente.catalogue.Described;
import entente.catalogue.SameAs;
import entente.names.Base;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
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
    Reply reply = new Reply(request, response);
    if (request.getRequestURI().equals(SAME_AS)) {
      sameAs(request, reply);
    } else {
      URI endpoint = URI.create(Base.PUBLISHED.iri() + "sparql");
      String type = Documents.wanted(request, Documents.typesAfter());
      send(described.at(endpoint, List.of()), type, reply);
    }
  }

  private void sameAs(HttpServletRequest request, Reply reply) throws IOException {
    String iri = Optional.ofNullable(request.getParameter("iri")).orElse("");
    if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw new Refusal(
          HttpServletResponse.SC_BAD_REQUEST,
          "a parameter cannot be taken",
          "iri must be an absolute IRI");
    }
    SameAs names =
        SameAs.of(iri, site.source(), site.queries())
            .orElseThrow(() ->
                new Refusal(
                    HttpServletResponse.SC_NOT_FOUND,
                    "not found",
                    "nothing in the graph has the IRI " + iri));
    String type = Documents.wanted(request, Documents.typesAfter(JSON));
    if (type.equals(JSON)) {
      reply.send(JSON, names.json());
    } else {
      send(names.graph(), type, reply);
    }
  }

  private static void send(Graph graph, String type, Reply reply) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(RDFLanguages.contentTypeToLang(type)).output(out);
    reply.send(type, out.toByteArray());
  }
}
