package entente.pages.answer;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The data about one thing: quads without blank nodes. */
public final class DataDocument {
  private final DatasetGraph quads;

  private DataDocument(DatasetGraph quads) {
    this.quads = quads;
  }

  public static DataDocument of(
      List<Row> rows, Map<String, String> prefixes, Node document, Node licence) {
    DatasetGraph quads = DatasetGraphFactory.create();
    for (Row row : rows) {
      quads.add(
          row.values().get("graph"),
          row.values().get("subject"),
          row.values().get("predicate"),
          row.values().get("object"));
    }
    quads.add(document, document, DCTerms.license.asNode(), licence);
    PrefixMapping names = quads.getDefaultGraph().getPrefixMapping();
    names.setNsPrefixes(prefixes);
    quads.prefixes().putAll(names);
    return new DataDocument(quads);
  }

  /** Writes it; the formats without graphs get the union. */
  public void write(Format format, OutputStream out) {
    if (format.hasQuads()) {
      RDFDataMgr.write(out, quads, format.writer());
    } else {
      var union = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
      quads.find().forEachRemaining(quad -> union.add(quad.asTriple()));
      quads.prefixes().forEach((prefix, iri) -> union.getPrefixMapping().setNsPrefix(prefix, iri));
      RDFDataMgr.write(out, union, format.writer());
    }
  }
}
