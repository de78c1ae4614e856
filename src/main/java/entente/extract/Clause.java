package entente.extract;

import entente.extract.position.StanceSteps.Step;
import java.util.Optional;

/**
 * A finite verb, or a noun that the table of frames has, and how far it is read.
 *
 * @param predicate its lemma
 * @param known whether its actor is one of those whom the article is about
 * @param step how far, where a row of the lexicon fits it
 * @param read whether it stands in the receipt of a claim
 */
public record Clause(String predicate, boolean known, Optional<Step> step, boolean read) {
  /** Whether it comes to this step. */
  public boolean reaches(Step least) {
    return step.filter(reached -> reached.compareTo(least) >= 0).isPresent();
  }
}
