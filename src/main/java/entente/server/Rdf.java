package entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** The RDF format that a client asks for. */
final class Rdf {
  private static final String OFFERED =
      "text/turtle, application/ld+json, application/n-triples, application/rdf+xml";

  private static final Map<String, Lang> NAMES =
      new TreeMap<>(
          Map.of(
              "ttl", Lang.TURTLE,
              "jsonld", Lang.JSONLD,
              "nt", Lang.NTRIPLES,
              "rdf", Lang.RDFXML));

  private Rdf() {}

  /**
   * By {@code ?format=} or else by the whole Accept header; Turtle where anything will do.
   *
   * @param others media types that are offered besides, by preference; empty is given back for them
   */
  static Optional<Lang> asked(HttpServletRequest request, String... others) {
    String name = request.getParameter("format");
    if (name != null) {
      return Optional.ofNullable(NAMES.get(name));
    }
    String header = request.getHeader("Accept");
    if (header == null || header.isBlank()) {
      return others.length > 0 ? Optional.empty() : Optional.of(Lang.TURTLE);
    }
    String all = others.length == 0 ? OFFERED : String.join(", ", others) + ", " + OFFERED;
    MediaType match = AcceptList.match(new AcceptList(header), new AcceptList(all));
    return match == null
        ? Optional.empty()
        : Optional.ofNullable(RDFLanguages.contentTypeToLang(match.getContentTypeStr()));
  }
}
