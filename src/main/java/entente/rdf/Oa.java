package entente.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Terms of the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/). */
final class Oa {
  static final String NAMESPACE = "http://www.w3.org/ns/oa#";
  static final IRI SPECIFIC_RESOURCE = term("SpecificResource");
  static final IRI TEXT_QUOTE_SELECTOR = term("TextQuoteSelector");
  static final IRI TEXT_POSITION_SELECTOR = term("TextPositionSelector");
  static final IRI HAS_SOURCE = term("hasSource");
  static final IRI HAS_SELECTOR = term("hasSelector");
  static final IRI EXACT = term("exact");
  static final IRI PREFIX = term("prefix");
  static final IRI SUFFIX = term("suffix");
  static final IRI START = term("start");
  static final IRI END = term("end");

  private Oa() {}

  private static IRI term(String localName) {
    return SimpleValueFactory.getInstance().createIRI(NAMESPACE, localName);
  }
}
