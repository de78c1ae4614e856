package entente.rdf;

import entente.article.Article;
import entente.article.Span;
import java.util.Collection;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Stretches of one article's text as Web Annotation selectors: by quote and by position. */
final class Selectors {
  private final Terms terms;
  private final Article article;
  private final int[] points;
  private final Collection<Statement> triples;

  Selectors(Terms terms, Article article, Collection<Statement> triples) {
    this.terms = terms;
    this.article = article;
    this.points = article.text().stored().codePoints().toArray();
    this.triples = triples;
  }

  /**
   * Gives the node its source and both selectors.
   *
   * @throws IllegalStateException if the text has no such stretch; the message names the rule
   */
  void add(String iri, Span span, String rule) {
    Quote quote = EvidenceCheck.check(article, points, span, rule);
    IRI byQuote = Terms.iri(iri + "#quote");
    IRI byPosition = Terms.iri(iri + "#position");
    new Node(terms, iri, triples)
        .add(Oa.HAS_SOURCE, Terms.iri(terms.base().article(article.key())))
        .add(Oa.HAS_SELECTOR, byQuote)
        .add(Oa.HAS_SELECTOR, byPosition);
    new Node(terms, byQuote.stringValue(), triples)
        .add(RDF.TYPE, Oa.TEXT_QUOTE_SELECTOR)
        .add(Oa.EXACT, Terms.text(quote.exact()))
        .add(Oa.PREFIX, Terms.text(quote.prefix()))
        .add(Oa.SUFFIX, Terms.text(quote.suffix()));
    new Node(terms, byPosition.stringValue(), triples)
        .add(RDF.TYPE, Oa.TEXT_POSITION_SELECTOR)
        .add(Oa.START, Terms.integer(span.begin()))
        .add(Oa.END, Terms.integer(span.end()));
  }
}
