package entente.names;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the things of a base are found on a server: each at the path of its IRI, and the documents
 * that describe it below {@code /page/} and {@code /data/}.
 *
 * <p>A document's path leaves out {@code id/}; a term of the ontology stands below {@code ns/}.
 *
 * @param base of all IRIs
 */
public record Addresses(Base base) {
  private static final Pattern SAFE =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|/(?!/)|%[0-9A-F]{2})+");
  private static final String PAGE = "/page/";
  private static final String DATA = "/data/";

  /** The thing at a path as sent, or empty where none of ours can be. */
  public Optional<String> thing(String path) {
    boolean below =
        path.startsWith("/id/") || path.startsWith("/voc/") || path.startsWith("/graph/");
    return below || path.equals("/ns") ? iri(path.substring(1)) : Optional.empty();
  }

  /** The thing that a document describes, by the document's path below {@code /page/}. */
  public Optional<String> described(String path) {
    if (path.startsWith("ns/")) {
      return iri(path).map(iri -> base.terms() + path.substring(3));
    }
    boolean own = path.equals("ns") || path.startsWith("voc/") || path.startsWith("graph/");
    return iri(own ? path : "id/" + path);
  }

  /** Whether an IRI is one of ours. */
  public boolean covers(String iri) {
    return iri.startsWith(base.iri()) && iri.length() > base.iri().length();
  }

  /** The path of a thing of ours. */
  public String path(String iri) {
    return iri.substring(base.iri().length() - 1);
  }

  /** The path of the page about a thing of ours. */
  public String page(String iri) {
    return PAGE + document(iri);
  }

  /** The path of the data about a thing of ours. */
  public String data(String iri) {
    return DATA + document(iri);
  }

  private String document(String iri) {
    if (iri.startsWith(base.terms())) {
      return "ns/" + iri.substring(base.terms().length());
    }
    String path = iri.substring(base.iri().length());
    int fragment = path.indexOf('#');
    String whole = fragment < 0 ? path : path.substring(0, fragment);
    return whole.startsWith("id/") ? whole.substring(3) : whole;
  }

  private Optional<String> iri(String path) {
    return SAFE.matcher(path).matches() && !path.endsWith("/")
        ? Optional.of(base.iri() + path)
        : Optional.empty();
  }
}
