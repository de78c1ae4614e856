package entente.pages;

import entente.names.Base;
import entente.names.Licence;
import entente.pages.answer.DataDocument;
import entente.pages.answer.Editor;
import entente.pages.answer.Link;
import entente.pages.answer.Receipt;
import entente.pages.answer.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What a search found, as data: an ordered list in the words of schema.org. */
final class FoundData {
  private static final String SCHEMA = "https://schema.org/";

  private final Node list;
  private final List<Row> quads = new ArrayList<>();

  private FoundData(String sought) {
    this.list = iri(Base.PUBLISHED.iri() + "search?q=" + Editor.encoded(sought));
  }

  static DataDocument of(Search.Found found) {
    FoundData data = new FoundData(found.sought());
    found.things().forEach(hit -> data.add(hit.iri(), hit.link().label()));
    found.quotes().forEach(quote -> claim(quote).ifPresent(iri -> data.add(iri, quote.quote())));
    int size = data.quads.size() / 4;
    data.add(data.list, RDF.type.asNode(), iri(SCHEMA + "ItemList"));
    data.add(data.list, iri(SCHEMA + "numberOfItems"), number(size));
    Map<String, String> prefixes =
        Map.of("schema", SCHEMA, "rdfs", RDFS.uri, "ent", Base.PUBLISHED.terms());
    return DataDocument.of(data.quads, prefixes, data.list, iri(Licence.IRI));
  }

  private static Optional<String> claim(Receipt quote) {
    return Link.ADDRESSES.described(quote.claim().replaceFirst("^/page/", ""));
  }

  /** Four statements for each: where it stands in the list, and what it is called. */
  private void add(String thing, String label) {
    int position = 1 + quads.size() / 4;
    Node entry = iri(list.getURI() + "#" + position);
    add(list, iri(SCHEMA + "itemListElement"), entry);
    add(entry, iri(SCHEMA + "position"), number(position));
    add(entry, iri(SCHEMA + "item"), iri(thing));
    add(iri(thing), RDFS.label.asNode(), NodeFactory.createLiteralString(label));
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(
        new Row(
            Map.of("graph", list, "subject", subject, "predicate", predicate, "object", object)));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }
}
