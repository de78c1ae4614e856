package entente.convert;

import entente.annotate.Annotator;
import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.article.Span;
import entente.extract.Reader;
import entente.facts.Claim;
import entente.facts.Mention;
import entente.link.Linking;
import entente.link.NameFinder;
import java.util.List;

/** From an article to its claims, each step on what the step before it found. Safe for many threads. */
public final class Pipeline {
  private final NameFinder names;
  private final Annotator annotator;
  private final Reader reader;

  public Pipeline(NameFinder names, Annotator annotator, Reader reader) {
    this.names = names;
    this.annotator = annotator;
    this.reader = reader;
  }

  /** Reads one article. */
  public Conversion convert(Article article) {
    Linking linking = names.find(article);
    List<Span> known = linking.mentions().stream().map(Mention::span).toList();
    AnnotatedArticle annotated = annotator.annotate(article, known);
    List<Claim> claims = reader.claims(annotated, linking);
    return new Conversion(article, linking.mentions(), claims);
  }
}
