package entente.api;

import entente.names.Base;
import entente.names.Licence;
import entente.store.Column;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Rows as nodes: {@code <…/api/meetings?state=KAZ#row=1>} has the properties {@code
 * <…/api/meetings#day>} and so on, as the minimal mode of CSV on the Web makes them of the table.
 */
final class TurtleRows {
  private TurtleRows() {}

  static void write(Answer answer, Base base, OutputStream out) {
    Asked asked = answer.asked();
    String query = base.iri() + "api/" + asked.stored().name();
    String table = query + Addresses.search(asked.values());
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(asked.expanded().getPrefixMapping());
    graph.getPrefixMapping().setNsPrefix("column", query + "#");
    graph.add(
        NodeFactory.createURI(table), DCTerms.license.asNode(), NodeFactory.createURI(Licence.IRI));
    graph.getPrefixMapping().setNsPrefix("dct", DCTerms.getURI());
    List<Column> columns = asked.stored().columns();
    int number = asked.window().offset();
    for (Binding row : answer.rows()) {
      number++;
      Node subject = NodeFactory.createURI(table + "#row=" + number);
      for (Column column : columns) {
        Node value = row.get(column.name());
        if (value != null) {
          Node property = NodeFactory.createURI(query + "#" + column.name());
          graph.add(Triple.create(subject, property, value));
        }
      }
    }
    RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
  }
}
