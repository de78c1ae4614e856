package entente.names;

/**
 * The IRIs of the named graphs below a base such as {@code https://w3id.org/entente/}.
 *
 * @param base absolute, ending in a slash
 */
public record GraphNames(String base) {
  /** The names under the base that Entente uses unless told otherwise. */
  public static final GraphNames STANDARD = new GraphNames("https://w3id.org/entente/");

  /** The graph of the classes and properties, with their alignments. */
  public String ontology() {
    return base + "graph/ns";
  }

  /** The graph of the SKOS schemes. */
  public String vocabulary() {
    return base + "graph/voc";
  }

  /** The graph of the curated entities. */
  public String reference() {
    return base + "graph/reference";
  }

  /** The graph in which the reports of all articles come together. */
  public String merged() {
    return base + "graph/merged";
  }
}
