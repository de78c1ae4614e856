package entente.catalogue;

import entente.names.Base;
import entente.names.Hash;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The graph that is being written; its nodes are {@code dataset} and what stands below it. */
final class Draft {
  private static final int DIGITS = 10;

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Base base;
  private final Map<String, String> prefixes;

  /**
   * An empty one.
   *
   * @param prefixes that make readable names
   */
  Draft(Base base, Map<String, String> prefixes) {
    this.base = base;
    this.prefixes = new TreeMap<>(prefixes);
  }

  Graph graph() {
    return graph;
  }

  Base base() {
    return base;
  }

  /** The dataset itself. */
  Node dataset() {
    return NodeFactory.createURI(base.iri() + "dataset");
  }

  /** A node of the description: {@code dataset#name}. */
  Node part(String name) {
    return NodeFactory.createURI(base.iri() + "dataset#" + name);
  }

  /** A short name for an IRI: {@code ent-Visit}, or a hash where there is no prefix for it. */
  String name(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String local =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "";
      if (local.matches("[A-Za-z0-9_-]+")) {
        return prefix.getKey() + "-" + local;
      }
    }
    return Hash.hex(iri, DIGITS);
  }

  Draft type(Node subject, Resource... types) {
    for (Resource type : types) {
      graph.add(subject, RDF.type.asNode(), type.asNode());
    }
    return this;
  }

  Draft add(Node subject, Resource property, Node object) {
    graph.add(subject, property.asNode(), object);
    return this;
  }

  Draft iri(Node subject, Resource property, String iri) {
    return add(subject, property, NodeFactory.createURI(iri));
  }

  Draft number(Node subject, Resource property, long number) {
    return add(
        subject,
        property,
        NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }

  Draft words(Node subject, Resource property, String words) {
    return add(subject, property, NodeFactory.createLiteralLang(words, "en"));
  }

  Draft text(Node subject, Resource property, String text) {
    return add(subject, property, NodeFactory.createLiteralString(text));
  }

  Draft typed(Node subject, Resource property, String text, XSDDatatype type) {
    return add(subject, property, NodeFactory.createLiteralDT(text, type));
  }
}
