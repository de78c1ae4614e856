package entente.catalogue;

import entente.names.Base;
import entente.names.Hash;
import entente.names.Licence;
import entente.store.Description;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;

/**
 * The description of a version: SPARQL service, VoID, DCAT, prefixes, examples. No clock in it: the
 * same data and queries have the same description.
 *
 * @param base of all IRIs
 * @param queries that are the examples
 */
public record Catalogue(Base base, List<StoredQuery> queries) implements Description {
  /** Raised whenever the same data would be described in another way. */
  private static final String FORMAT = "1";

  private static final int DIGITS = 16;

  /** Keeps its own copy. */
  public Catalogue {
    queries = List.copyOf(queries);
  }

  /** With the stored queries as examples. */
  public static Catalogue of(Queries queries) {
    return new Catalogue(Base.PUBLISHED, queries.all());
  }

  @Override
  public String graph() {
    return base.graph("dataset");
  }

  @Override
  public String fingerprint() {
    StringBuilder all = new StringBuilder(FORMAT + base.iri());
    queries.forEach(query -> all.append('\n').append(query.name()).append(query.text()));
    return Hash.hex(all.toString(), DIGITS);
  }

  @Override
  public Graph of(DatasetGraph data, String version) {
    Draft draft = new Draft(base, Examples.prefixes(queries));
    Partitions.write(new Statistics(data.getUnionGraph(), base.iri()), draft);
    ServiceTriples.write(graphs(data), draft);
    Examples.write(queries, draft);
    dataset(data, version, draft);
    return draft.graph();
  }

  /** Triples of each graph but those of articles, which have a pattern instead. */
  private SortedMap<String, Long> graphs(DatasetGraph data) {
    SortedMap<String, Long> graphs = new TreeMap<>();
    String start = base.iri() + "graph/";
    Iterator<Node> names = data.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      if (name.isURI() && name.getURI().startsWith(start) && !isArticle(name)) {
        graphs.put(name.getURI().substring(start.length()), (long) data.getGraph(name).size());
      }
    }
    return graphs;
  }

  private boolean isArticle(Node graph) {
    return graph.getURI().startsWith(base.graph("article"));
  }

  private void dataset(DatasetGraph data, String version, Draft draft) {
    Node dataset = draft.dataset();
    Node articles = draft.part("articles");
    Node authors = draft.part("authors");
    draft
        .type(dataset, DCAT.Dataset)
        .words(dataset, DCTerms.title, "Entente")
        .words(
            dataset,
            DCTerms.description,
            "What articles about diplomacy report: who visits, meets, signs, supports and opposes,"
                + " and which words of which article say so.")
        .iri(dataset, DCTerms.license, Licence.IRI)
        .words(dataset, DCTerms.rights, Licence.RIGHTS)
        .text(dataset, DCTerms.identifier, version)
        .text(dataset, OWL.versionInfo, version)
        .add(dataset, DCTerms.publisher, authors)
        .type(authors, FOAF.Agent)
        .text(authors, FOAF.name, "The Entente authors")
        .iri(dataset, VOID.vocabulary, base.iri() + "ns")
        .iri(dataset, VOID.feature, Terms.FORMATS + "Turtle")
        .add(dataset, VOID.subset, articles)
        .type(articles, VOID.Dataset)
        .words(articles, DCTerms.title, "What each article says, one named graph for each")
        .text(articles, VOID.uriRegexPattern, "^" + base.graph("article/"));
    for (String word : List.of("diplomacy", "events", "news", "provenance")) {
      draft.words(dataset, DCAT.keyword, word);
    }
    days(data).ifPresent(days -> period(days.first(), days.last(), draft));
    draft.number(articles, VOID.documents, articles(data));
  }

  private static void period(String first, String last, Draft draft) {
    Node period = draft.part("period");
    draft
        .add(draft.dataset(), DCTerms.temporal, period)
        .type(period, DCTerms.PeriodOfTime)
        .typed(period, DCAT.startDate, first, XSDDatatype.XSDdate)
        .typed(period, DCAT.endDate, last, XSDDatatype.XSDdate);
  }

  /** The days of issue. */
  private static Optional<TreeSet<String>> days(DatasetGraph data) {
    TreeSet<String> days = new TreeSet<>();
    data.getUnionGraph()
        .find(Node.ANY, DCTerms.issued.asNode(), Node.ANY)
        .forEachRemaining(triple -> {
          if (triple.getObject().isLiteral()) {
            String day = triple.getObject().getLiteralLexicalForm();
            if (day.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
              days.add(day.substring(0, 10));
            }
          }
        });
    return days.isEmpty() ? Optional.empty() : Optional.of(days);
  }

  private long articles(DatasetGraph data) {
    long number = 0;
    Iterator<Node> names = data.listGraphNodes();
    while (names.hasNext()) {
      number += isArticle(names.next()) ? 1 : 0;
    }
    return number;
  }
}
