package entente.article;

import java.util.List;

/**
 * An article with its sentences parsed.
 *
 * @param sentences those of prose blocks and of the title, in text order
 * @param faults the sentences that have no tree or are missing, because a step broke on them
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Fault> faults) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    faults = List.copyOf(faults);
  }

  /** The article with only these of its sentences. */
  public AnnotatedArticle with(List<Sentence> kept) {
    return new AnnotatedArticle(article, kept, faults);
  }
}
