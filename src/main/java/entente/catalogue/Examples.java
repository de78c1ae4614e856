package entente.catalogue;

import entente.store.StoredQuery;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** The stored queries as examples that editors find, and the prefixes that they use. */
final class Examples {
  private Examples() {}

  /** The prefixes of all queries, and those of the description. */
  static SortedMap<String, String> prefixes(List<StoredQuery> queries) {
    SortedMap<String, String> prefixes = new TreeMap<>();
    prefixes.put("sd", Terms.SD);
    prefixes.put("sh", Terms.SH);
    prefixes.put("void", Terms.VOID);
    prefixes.put("xsd", XSDDatatype.XSD + "#");
    queries.forEach(query -> prefixes.putAll(query.parsed().getPrefixMapping().getNsPrefixMap()));
    return prefixes;
  }

  static void write(List<StoredQuery> queries, Draft draft) {
    Node all = draft.part("prefixes");
    prefixes(queries)
        .forEach((prefix, namespace) -> {
          Node one = draft.part("prefix-" + prefix);
          draft
              .add(all, Terms.DECLARE, one)
              .text(one, Terms.PREFIX, prefix)
              .typed(one, Terms.NAMESPACE, namespace, XSDDatatype.XSDanyURI);
        });
    for (StoredQuery query : queries) {
      Node one = NodeFactory.createURI(draft.base().iri() + "api/" + query.name());
      draft
          .type(one, Terms.EXECUTABLE, Terms.SELECT_EXECUTABLE)
          .words(one, RDFS.label, query.summary())
          .words(one, RDFS.comment, query.summary() + ": " + query.description())
          .add(one, Terms.PREFIXES, all)
          .text(one, Terms.SELECT, query.text())
          .iri(one, Terms.TARGET, draft.base().iri() + "sparql");
    }
  }
}
