package entente.merge.picture;

import entente.names.Base;
import java.util.Locale;

/** IRIs of terms as this room compares and writes them, and terms in N-Triples form. */
public record Term(Base base) {
  public static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  public static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  public static final String BROADER = "http://www.w3.org/2004/02/skos/core#broader";
  static final String ISSUED = "http://purl.org/dc/terms/issued";
  static final String DATELINE = "http://purl.org/dc/terms/temporal";
  static final String PUBLISHER = "http://purl.org/dc/terms/publisher";
  static final String SOURCE = "http://purl.org/dc/terms/source";
  public static final String REPLACED = "http://purl.org/dc/terms/isReplacedBy";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** A class or property of the ontology. */
  public String ent(String localName) {
    return base.terms() + localName;
  }

  /** A class or property as the object of a triple. */
  public String object(String localName) {
    return iri(ent(localName));
  }

  /** A concept as the object of a triple. */
  public String concept(String scheme, String code) {
    return iri(base.concept(scheme, code));
  }

  /** The first segment of a node's path, such as {@code event} or {@code person}; or "". */
  public String kind(String iri) {
    String ids = base.iri() + "id/";
    int end = iri.startsWith(ids) ? iri.indexOf('/', ids.length()) : -1;
    return end < 0 ? "" : iri.substring(ids.length(), end);
  }

  public static String iri(String iri) {
    return "<" + iri + ">";
  }

  public static String integer(int number) {
    return "\"" + number + "\"^^<" + XSD + "integer>";
  }

  /** With four digits after the point at most, in the canonical form of XML Schema. */
  public static String decimal(double number) {
    String digits = String.format(Locale.ROOT, "%.4f", number).replaceAll("0{1,3}$", "");
    return "\"" + digits + "\"^^<" + XSD + "decimal>";
  }

  public static String moment(String iso) {
    return "\"" + iso + "\"^^<" + XSD + "dateTime>";
  }

  public static String text(String words) {
    return "\"" + escaped(words) + "\"";
  }

  static String english(String words) {
    return text(words) + "@en";
  }

  /** The IRI of an object, or the object itself where it is a literal. */
  public static String bare(String object) {
    return object.startsWith("<") ? object.substring(1, object.length() - 1) : object;
  }

  static boolean isIri(String object) {
    return object.startsWith("<");
  }

  /** The words of a literal without language or type, still escaped where they were. */
  public static String words(String literal) {
    int end = literal.lastIndexOf('"');
    return end > 0 ? literal.substring(1, end) : literal;
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
