package entente.catalogue;

import entente.names.Base;
import entente.store.Queries;
import entente.store.Source;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * The description that a version carries, as a server tells it of itself.
 *
 * @param stored as it stands in the graph {@code dataset}
 */
public record Described(Graph stored) {
  private static final List<Node> ADDRESSES =
      List.of(Terms.ENDPOINT.asNode(), DCAT.endpointURL.asNode(), VOID.sparqlEndpoint.asNode());

  /** Reads it by {@code lookup/description.rq}; empty if the version carries none. */
  public static Described read(Source source, Queries queries) {
    Queries lookups = new Queries(queries.folder().resolve("lookup"));
    return source.ask(
        lookups.named("description").parsed(), execution -> new Described(execution.construct()));
  }

  /**
   * The description of the endpoint at an address.
   *
   * @param endpoint where queries are answered
   * @param limits what is not answered, each a sentence
   */
  public Graph at(URI endpoint, List<String> limits) {
    Graph told = GraphFactory.createDefaultGraph();
    Node address = NodeFactory.createURI(endpoint.toString());
    stored
        .find()
        .forEachRemaining(triple ->
            told.add(
                ADDRESSES.contains(triple.getPredicate())
                    ? Triple.create(triple.getSubject(), triple.getPredicate(), address)
                    : triple));
    Node service = NodeFactory.createURI(Base.PUBLISHED.iri() + "dataset#service");
    limits.forEach(limit ->
        told.add(
            service, DCTerms.description.asNode(), NodeFactory.createLiteralLang(limit, "en")));
    Node numbers = NodeFactory.createURI(endpoint.resolve("limits").toString());
    told.add(service, RDFS.seeAlso.asNode(), numbers);
    told.getPrefixMapping().setNsPrefixes(prefixes());
    return told;
  }

  /** The prefixes that the description names. */
  public Map<String, String> prefixes() {
    Map<String, String> prefixes = new java.util.TreeMap<>();
    prefixes.put("dcat", DCAT.getURI());
    prefixes.put("dct", DCTerms.getURI());
    stored
        .find(Node.ANY, Terms.PREFIX.asNode(), Node.ANY)
        .forEachRemaining(one ->
            stored
                .find(one.getSubject(), Terms.NAMESPACE.asNode(), Node.ANY)
                .forEachRemaining(space ->
                    prefixes.put(
                        one.getObject().getLiteralLexicalForm(),
                        space.getObject().getLiteralLexicalForm())));
    return prefixes;
  }
}
