package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Optional;

/**
 * Mends two things of one owner that the parser takes for a list below the first: "its readiness to
 * host the talks | and its hope that all attend". The second stands beside "readiness", not
 * "talks".
 *
 * <p>Only where the second goes on with what it is for, as the first does: "its decision to move
 * the school and its teachers" is left.
 */
final class OwnedPairs {
  private final Arcs arcs;

  private OwnedPairs(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    OwnedPairs pairs = new OwnedPairs(arcs);
    arcs.tokens().forEach(pairs::mend);
  }

  private void mend(Token second) {
    Optional<Token> owner = owner(second.index());
    if (!second.isCommonNoun()
        || !arcs.is(second, CONJUNCT)
        || owner.filter(its -> its.is(POSSESSIVE_PRONOUN)).isEmpty()
        || !goesOn(second)) {
      return;
    }
    int below = arcs.heads()[second.index()];
    Optional<Token> and = arcs.child(below, COORDINATOR);
    first(below, owner.get())
        .ifPresent(first -> {
          arcs.attach(second, first.index(), CONJUNCT);
          and.ifPresent(word -> arcs.attach(word, first.index(), COORDINATOR));
        });
  }

  private Optional<Token> owner(int noun) {
    return arcs.child(noun, POSSESSOR);
  }

  /** "its hope that …", "its wish to …", "its support for …". */
  private boolean goesOn(Token second) {
    return arcs.hasChild(
        second.index(),
        child ->
            child.index() > second.index()
                && (arcs.is(child, COMPLEMENT)
                    || (arcs.is(child, ADNOMINAL) && child.is(BASE_FORM))
                    || (arcs.is(child, PREPOSITION) && child.lemma().equals("for"))));
  }

  /** The noun of the same owner above what the second now stands beside: "its", "Benin's". */
  private Optional<Token> first(int below, Token owner) {
    boolean clause = false;
    for (int i = below; i >= 0; i = arcs.heads()[i]) {
      Optional<Token> its = owner(i);
      if (its.isPresent()) {
        boolean named = !its.get().is(POSSESSIVE_PRONOUN);
        boolean same = named || its.get().text().equalsIgnoreCase(owner.text());
        return Optional.of(arcs.at(i)).filter(Token::isCommonNoun).filter(n -> same);
      }
      clause |= arcs.at(i).isVerb();
      if (clause && arcs.at(i).isFinite()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
