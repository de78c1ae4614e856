package entente.catalogue;

import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;

/** What the endpoint can do, as SPARQL 1.1 Service Description has it. */
final class ServiceTriples {
  private static final List<String> FORMATS =
      List.of(
          "JSON-LD",
          "N-Triples",
          "RDF_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_JSON",
          "SPARQL_Results_TSV",
          "SPARQL_Results_XML",
          "Turtle");

  private ServiceTriples() {}

  /** Writes the service whose endpoint is {@code sparql} below the base. */
  static void write(SortedMap<String, Long> graphs, Draft draft) {
    Node service = draft.part("service");
    Node dataset = draft.dataset();
    Node all = draft.part("graphs");
    draft
        .type(service, Terms.SERVICE, DCAT.DataService)
        .words(service, DCTerms.title, "Entente: SPARQL endpoint")
        .iri(service, Terms.ENDPOINT, draft.base().iri() + "sparql")
        .iri(service, DCAT.endpointURL, draft.base().iri() + "sparql")
        .add(service, DCAT.endpointDescription, dataset)
        .add(service, DCAT.servesDataset, dataset)
        .add(service, Terms.LANGUAGE, Terms.QUERY_11.asNode())
        .add(service, Terms.FEATURE, Terms.UNION_DEFAULT_GRAPH.asNode())
        .add(service, Terms.DEFAULT_DATASET, all)
        .iri(dataset, VOID.sparqlEndpoint, draft.base().iri() + "sparql")
        .type(all, Terms.SD_DATASET)
        .add(all, Terms.DEFAULT_GRAPH, dataset)
        .type(dataset, Terms.SD_GRAPH);
    FORMATS.forEach(name -> draft.iri(service, Terms.RESULT_FORMAT, Terms.FORMATS + name));
    graphs.forEach((name, triples) -> graph(name, triples, all, draft));
  }

  private static void graph(String name, long triples, Node all, Draft draft) {
    Node named = draft.part("graph-" + name);
    Node content = draft.part("graph-" + name + "/content");
    draft
        .add(all, Terms.SD_NAMED_GRAPH, named)
        .type(named, Terms.NAMED_GRAPH)
        .iri(named, Terms.NAME, draft.base().graph(name))
        .add(named, Terms.GRAPH, content)
        .type(content, Terms.SD_GRAPH, VOID.Dataset)
        .number(content, VOID.triples, triples);
  }
}
