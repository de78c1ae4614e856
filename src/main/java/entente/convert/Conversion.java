package entente.convert;

import entente.article.Article;
import entente.article.Fault;
import entente.extract.Clause;
import entente.facts.Claim;
import entente.facts.Mention;
import java.util.List;

/**
 * What one article became.
 *
 * @param faults the sentences in which less was read than they say, because a step broke on them
 * @param clauses how far each is read; empty unless the pipeline counts them
 */
public record Conversion(
    Article article,
    List<Mention> mentions,
    List<Claim> claims,
    List<Fault> faults,
    List<Clause> clauses) {
  public Conversion {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    faults = List.copyOf(faults);
    clauses = List.copyOf(clauses);
  }
}
