package entente.extract;

import entente.article.Fault;
import entente.facts.Claim;
import java.util.List;

/**
 * What was read in an article.
 *
 * @param claims in text order
 * @param faults the sentences in which less was read than they say, because a step broke on them
 */
public record ArticleReading(List<Claim> claims, List<Fault> faults) {
  public ArticleReading {
    claims = List.copyOf(claims);
    faults = List.copyOf(faults);
  }
}
