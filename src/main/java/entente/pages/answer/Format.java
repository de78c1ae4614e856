package entente.pages.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** A format in which data is given out. */
public enum Format {
  TURTLE("ttl", "Turtle", "text/turtle", false),
  JSON_LD("jsonld", "JSON-LD", "application/ld+json", false),
  N_TRIPLES("nt", "N-Triples", "application/n-triples", false),
  RDF_XML("rdf", "RDF/XML", "application/rdf+xml", false),
  TRIG("trig", "TriG", "application/trig", true),
  N_QUADS("nq", "N-Quads", "application/n-quads", true);

  private final String ending;
  private final String label;
  private final String type;
  private final boolean quads;

  Format(String ending, String label, String type, boolean quads) {
    this.ending = ending;
    this.label = label;
    this.type = type;
    this.quads = quads;
  }

  /** Without a dot. */
  public String ending() {
    return ending;
  }

  public String label() {
    return label;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  RDFFormat writer() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      case TRIG -> RDFFormat.TRIG_PRETTY;
      case N_QUADS -> RDFFormat.NQUADS_UTF8;
    };
  }

  /** Whether it keeps graphs apart. */
  public boolean hasQuads() {
    return quads;
  }

  public static List<Format> all() {
    return Arrays.asList(values());
  }

  /** The format of an ending or a media type. */
  public static Optional<Format> of(String name) {
    return all().stream()
        .filter(format -> format.ending.equals(name) || format.type.equals(name))
        .findFirst();
  }
}
