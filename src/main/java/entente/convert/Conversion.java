package entente.convert;

import entente.article.Article;
import entente.facts.Claim;
import entente.facts.Mention;
import java.util.List;

/** What one article became. */
public record Conversion(Article article, List<Mention> mentions, List<Claim> claims) {
  public Conversion {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
