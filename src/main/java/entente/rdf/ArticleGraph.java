package entente.rdf;

import entente.article.Article;
import entente.article.Property;
import entente.facts.Claim;
import entente.facts.Mention;
import entente.names.Base;
import entente.names.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * The named graph of one article: what it is, whom it names, what it claims and on which words.
 *
 * <p>What an article says of the world is reported, never asserted (decision 0004): nodes of events
 * and positions appear only inside the propositions of claims.
 */
public final class ArticleGraph {
  private final Terms terms;

  public ArticleGraph(Base base) {
    this.terms = new Terms(base);
  }

  /**
   * Hands the statements to a writer in their order; starting and ending it is the caller's.
   *
   * @throws IllegalStateException if the evidence of a claim is broken
   */
  public void write(
      Article article, List<Mention> mentions, List<Claim> claims, Run run, RDFHandler handler) {
    statements(article, mentions, claims, run).forEach(handler::handleStatement);
  }

  /**
   * The statements, all in the article's named graph, sorted by subject, predicate, object.
   *
   * @throws IllegalStateException if the evidence of a claim is broken
   */
  public List<Statement> statements(
      Article article, List<Mention> mentions, List<Claim> claims, Run run) {
    List<Statement> triples = new ArrayList<>();
    FactIris iris = new FactIris(terms, article.key());
    Selectors selectors = new Selectors(terms, article, triples);
    article(article, iris, triples);
    String activity = activity(article, run, triples);
    mentions.forEach(mention -> mention(article, mention, selectors, triples));
    new ClaimNodes(terms, article, iris, selectors, activity).add(claims, triples);
    return sorted(triples, Terms.iri(terms.base().articleGraph(article.key())));
  }

  /** In their order, each once; sorting a list is quicker than keeping a set in order. */
  private static List<Statement> sorted(List<Statement> triples, IRI graph) {
    triples.sort(StatementOrder.ORDER);
    List<Statement> statements = new ArrayList<>(triples.size());
    for (int i = 0; i < triples.size(); i++) {
      Statement triple = triples.get(i);
      if (i == 0 || StatementOrder.ORDER.compare(triples.get(i - 1), triple) != 0) {
        statements.add(
            Terms.VALUES.createStatement(
                triple.getSubject(), triple.getPredicate(), triple.getObject(), graph));
      }
    }
    return statements;
  }

  private void article(Article article, FactIris iris, List<Statement> triples) {
    String iri = terms.base().article(article.key());
    String title =
        article.property(Property.Kind.TITLE).map(Property::value).orElse(article.name());
    new Node(terms, iri, triples)
        .a(EntClass.NEWS_ARTICLE)
        .label(title)
        .add(DCTERMS.TITLE, Terms.english(title))
        .text(EntProperty.CONTENT_HASH, article.sha256())
        .text(EntProperty.FILE_NAME, article.name())
        .text(EntProperty.TEXT, article.text().stored());
    Optional<Property> issued =
        article.property(Property.Kind.PUBLISHED_AT).or(() -> article.property(Property.Kind.DATE));
    issued.ifPresent(date -> iris.triples().property(date, iri, triples));
    for (Property property : article.properties()) {
      switch (property.kind()) {
        case TITLE, DATE, PUBLISHED_AT -> {}
        case SUBTITLE,
            PUBLISHER,
            SOURCE,
            AUTHOR,
            EDITOR,
            SECTION,
            DATELINE,
            DATELINE_PLACE,
            DATELINE_DATE ->
            iris.triples().property(property, iri, triples);
      }
    }
  }

  /** One activity for each article, so that any partition of the input gives the same bytes. */
  private String activity(Article article, Run run, List<Statement> triples) {
    String content =
        String.join("\n", run.softwareVersion(), run.ontologyVersion(), article.sha256());
    String iri = terms.base().run(Hash.hex(content, 10));
    new Node(terms, iri, triples)
        .add(RDF.TYPE, PROV.ACTIVITY)
        .text(EntProperty.SOFTWARE_VERSION, run.softwareVersion())
        .text(EntProperty.ONTOLOGY_VERSION, run.ontologyVersion())
        .text(EntProperty.INPUT_HASH, article.sha256())
        .add(PROV.USED, Terms.iri(terms.base().article(article.key())));
    return iri;
  }

  private void mention(
      Article article, Mention mention, Selectors selectors, List<Statement> triples) {
    String iri = terms.base().mention(article.key(), mention.span().begin(), mention.span().end());
    selectors.add(iri, mention.span(), mention.rule());
    new Node(terms, iri, triples)
        .a(EntClass.MENTION)
        .link(EntProperty.DENOTES, mention.entity())
        .text(EntProperty.LINK_RULE, mention.rule())
        .add(EntProperty.CONFIDENCE, Terms.decimal(mention.confidence()));
  }
}
