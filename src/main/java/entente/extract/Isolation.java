package entente.extract;

import entente.article.AnnotatedArticle;
import entente.article.Fault;
import entente.article.Sentence;
import entente.article.Span;
import entente.facts.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an article without the sentences on which a rule breaks.
 *
 * <p>Rules look at a whole article, so none is asked which sentence it was at: it is the one with
 * which reading from the beginning breaks for the first time. The article is then read again
 * without it, by all rules, as if it did not stand there.
 */
final class Isolation {
  /** Where more sentences than these break, it is no longer the sentences' fault. */
  static final int MOST = 20;

  private final Rules rules;

  Isolation(Rules rules) {
    this.rules = rules;
  }

  /** All rules, one after the other. */
  @FunctionalInterface
  interface Rules {
    /**
     * The claims of the article.
     *
     * @throws BrokenStageException if a rule breaks
     */
    List<Claim> read(AnnotatedArticle article);
  }

  /**
   * What can be read.
   *
   * @throws BrokenStageException if a rule breaks without any sentence, or on too many
   */
  ArticleReading read(AnnotatedArticle article) {
    List<Sentence> kept = new ArrayList<>(article.sentences());
    List<Fault> faults = new ArrayList<>(article.faults());
    for (int aside = 0; aside < MOST; aside++) {
      try {
        return new ArticleReading(rules.read(article.with(kept)), faults);
      } catch (BrokenStageException e) {
        faults.add(setAside(article, kept, e));
      }
    }
    return new ArticleReading(rules.read(article.with(kept)), faults);
  }

  /** Takes out the last sentence of the shortest beginning that breaks. */
  private Fault setAside(AnnotatedArticle article, List<Sentence> kept, BrokenStageException all) {
    BrokenStageException error = all;
    int fine = 0;
    int broken = kept.size();
    rules.read(article.with(List.of()));
    while (broken - fine > 1) {
      int middle = (fine + broken) / 2;
      try {
        rules.read(article.with(kept.subList(0, middle)));
        fine = middle;
      } catch (BrokenStageException e) {
        broken = middle;
        error = e;
      }
    }
    Span span = kept.remove(fine).span();
    return Fault.of(span, error.stage(), error.error());
  }
}
