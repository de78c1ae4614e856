package entente.rdf;

import entente.article.Article;
import entente.article.Span;
import entente.facts.Claim;
import java.util.Collection;

/** Holds every receipt against the text: the place exists and the words are those of the place. */
public final class EvidenceCheck {
  private EvidenceCheck() {}

  /**
   * Checks the evidence of every claim.
   *
   * @throws IllegalStateException if a claim points outside the text or at nothing but blanks; the
   *     message names article, rule and span
   */
  public static void check(Article article, Collection<Claim> claims) {
    int[] points = article.text().stored().codePoints().toArray();
    claims.forEach(
        claim -> check(article, points, claim.evidence().span(), claim.evidence().rule()));
  }

  /** The words of a span, found in two ways that must agree. */
  static Quote check(Article article, int[] points, Span span, String rule) {
    if (span.end() > points.length) {
      throw broken(article, rule, span, "runs past the end of the text, " + points.length);
    }
    Quote quote = Quote.of(points, span);
    if (quote.exact().isBlank()) {
      throw broken(article, rule, span, "holds no words");
    }
    if (!quote.exact().equals(article.text().quote(span))) {
      throw broken(article, rule, span, "gives other words than the text");
    }
    return quote;
  }

  private static IllegalStateException broken(
      Article article, String rule, Span span, String problem) {
    return new IllegalStateException(
        article.name()
            + ": evidence of rule "
            + rule
            + " at "
            + span.begin()
            + "-"
            + span.end()
            + " "
            + problem);
  }
}
