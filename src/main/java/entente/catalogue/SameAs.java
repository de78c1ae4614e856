package entente.catalogue;

import entente.store.Queries;
import entente.store.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * The names of one thing, here and in other datasets.
 *
 * @param iri as asked: ours, a former one of ours, or that of another dataset
 * @param here the thing in the graph
 * @param elsewhere the same thing in other datasets
 * @param former names that the thing had here
 */
public record SameAs(String iri, String here, List<String> elsewhere, List<String> former) {
  /** Keeps its own copies. */
  public SameAs {
    elsewhere = List.copyOf(elsewhere);
    former = List.copyOf(former);
  }

  /**
   * Asks by {@code lookup/same-as.rq}; empty if the graph knows no such thing.
   *
   * @throws IllegalArgumentException if this is no IRI
   */
  public static Optional<SameAs> of(String iri, Source source, Queries queries) {
    Queries lookups = new Queries(queries.folder().resolve("lookup"));
    List<Binding> rows =
        source.ask(
            lookups.named("same-as").with(Map.of("iri", iri)),
            execution -> execution.select().materialize().stream().toList());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SameAs(
                iri,
                rows.getFirst().get("here").getURI(),
                others(rows, "exactMatch"),
                others(rows, "isReplacedBy")));
  }

  private static List<String> others(List<Binding> rows, String how) {
    return rows.stream()
        .filter(row -> row.contains("how"))
        .filter(row -> row.get("how").getLiteralLexicalForm().equals(how))
        .map(row -> row.get("other").getURI())
        .distinct()
        .toList();
  }

  /** The names as a JSON object. */
  public String json() {
    JsonObject json = new JsonObject();
    json.put("iri", iri);
    json.put("here", here);
    json.put("exactMatch", array(elsewhere));
    json.put("former", array(former));
    return JSON.toString(json);
  }

  private static JsonArray array(List<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }

  /** The names as triples: {@code skos:exactMatch} in both directions. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("skos", SKOS.getURI());
    graph.getPrefixMapping().setNsPrefix("dct", DCTerms.getURI());
    Node thing = NodeFactory.createURI(here);
    for (String other : elsewhere) {
      Node there = NodeFactory.createURI(other);
      graph.add(thing, SKOS.exactMatch.asNode(), there);
      graph.add(there, SKOS.exactMatch.asNode(), thing);
    }
    former.forEach(
        name -> graph.add(NodeFactory.createURI(name), DCTerms.isReplacedBy.asNode(), thing));
    return graph;
  }
}
