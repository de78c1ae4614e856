package entente.article;

import java.util.List;

/**
 * An article with its sentences parsed.
 *
 * @param sentences those of prose blocks and of the title, in text order
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
