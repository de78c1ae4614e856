package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Optional;

/**
 * Participles of saying that add to what the main verb tells: "pledged to deepen ties, |
 * highlighting the anniversary", "stressing that the vote was fair and | expressing hope".
 *
 * <p>The parser hangs them on the nearest verb or noun: on what is pledged, on what is stressed.
 */
final class AddedSayings {
  private final Arcs arcs;

  private AddedSayings(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    AddedSayings added = new AddedSayings(arcs);
    arcs.tokens().forEach(added::mend);
  }

  private void mend(Token saying) {
    boolean participle = saying.is(GERUND) && arcs.isListed(saying.index(), "added-saying");
    if (!participle || arcs.hasChild(saying.index(), AUXILIARY, SUBJECT, MARKER)) {
      return;
    }
    if (arcs.is(saying, CONJUNCT)) {
      participleOver(saying).ifPresent(other -> arcs.attach(saying, other, CONJUNCT));
    } else if (isBehindComma(saying) && arcs.is(saying, ADVERBIAL_CLAUSE, ADNOMINAL)) {
      finiteOver(saying).ifPresent(verb -> arcs.attach(saying, verb, ADVERBIAL_CLAUSE));
    }
  }

  private boolean isBehindComma(Token saying) {
    return saying.index() > 0 && arcs.at(saying.index() - 1).text().equals(",");
  }

  /** Of "stressing | that the vote was fair and expressing": the participle, not what is said. */
  private Optional<Integer> participleOver(Token saying) {
    int said = arcs.heads()[saying.index()];
    while (said >= 0
        && arcs.is(
            said, PREDICATE_ADJECTIVE, PREDICATE_NOUN, OBJECT, PREPOSITION_OBJECT, PREPOSITION)) {
      said = arcs.heads()[said];
    }
    boolean clause = said >= 0 && arcs.at(said).isTensed() && arcs.is(said, COMPLEMENT);
    int over = clause ? arcs.heads()[said] : -1;
    return over >= 0 && arcs.at(over).is(GERUND) ? Optional.of(over) : Optional.empty();
  }

  /** The finite verb over the infinitives and nouns that the participle hangs on. */
  private Optional<Integer> finiteOver(Token saying) {
    int start = arcs.heads()[saying.index()];
    int at = start;
    for (int steps = 0; at >= 0 && steps < arcs.heads().length && !isFinite(at); steps++) {
      boolean inside = arcs.at(at).isVerb() && arcs.is(at, COMPLEMENT, RELATIVE, PARATAXIS);
      at = inside ? -1 : arcs.heads()[at];
    }
    boolean main = at >= 0 && at != start && (arcs.heads()[at] < 0 || arcs.is(at, CONJUNCT));
    return main && at < saying.index() ? Optional.of(at) : Optional.empty();
  }

  private boolean isFinite(int token) {
    return arcs.at(token).isTensed()
        || (arcs.at(token).isVerb()
            && arcs.hasChild(token, child -> child.is(MODAL) && arcs.is(child, AUXILIARY)));
  }
}
