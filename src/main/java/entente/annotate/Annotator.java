package entente.annotate;

import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.article.Named;
import java.util.List;

/** Finds the sentences of an article and the grammar of each. */
public interface Annotator {

  /**
   * The article with the sentences of its prose and its title parsed.
   *
   * @param names where the article names somebody or something, in any order; a name of several
   *     words becomes one token. Of two that overlap, the one that begins first counts, then the
   *     longer
   */
  AnnotatedArticle annotate(Article article, List<Named> names);
}
