package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what single gerunds hang on.
 *
 * <p>"The importance of Togo following its path" is about following. Gerunds before a form of "be"
 * are its subject, one behind a particle is what the verb takes, and one that has an owner
 * describes what is owned.
 */
final class Gerunds {
  private static final Set<String> BARE_PREPOSITIONS =
      Set.of("including", "following", "concerning", "regarding", "according", "during");

  private final Arcs arcs;

  Gerunds(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    Gerunds gerunds = new Gerunds(arcs);
    for (Token token : arcs.tokens()) {
      gerunds.mendGerundClause(token);
      gerunds.mendGerundSubject(token);
      gerunds.mendGerundBehindParticle(token);
      gerunds.mendOwnedGerund(token);
    }
  }

  /** "the importance | of Togo | following its path". */
  private void mendGerundClause(Token gerund) {
    int noun = gerund.index() - 1;
    boolean behindNoun =
        gerund.is(GERUND) && noun > 1 && arcs.at(noun).isNoun() && isAction(gerund);
    if (!behindNoun || !arcs.is(noun, PREPOSITION_OBJECT) || arcs.heads()[noun] < 0) {
      return;
    }
    int of = arcs.heads()[noun];
    boolean about =
        arcs.at(of).text().equals("of")
            && arcs.heads()[of] >= 0
            && arcs.at(arcs.heads()[of]).isNoun();
    if (about && arcs.at(noun).isProper() && isOfClause(arcs.heads()[of])) {
      arcs.attach(arcs.at(noun), gerund.index(), SUBJECT);
      coordinateLater(gerund);
      arcs.attach(gerund, of, PREPOSITION_CLAUSE);
    }
  }

  /** Of such a noun "of X doing" tells what X does or should do. */
  private boolean isOfClause(int noun) {
    return arcs.isListed(noun, "importance") || arcs.isListed(noun, "prospect");
  }

  /**
   * Whether the gerund tells of an act: "including" and the like do only where what follows is
   * owned.
   */
  boolean isAction(Token gerund) {
    if (!gerund.is(GERUND)) {
      return false;
    }
    int next = gerund.index() + 1;
    boolean owned = next < arcs.heads().length && arcs.at(next).is(POSSESSIVE_PRONOUN);
    return owned || !BARE_PREPOSITIONS.contains(gerund.text());
  }

  /** Gerunds further on that hang where this one hung are coordinated with it. */
  private void coordinateLater(Token gerund) {
    int governor = arcs.heads()[gerund.index()];
    for (Token later : arcs.tokens().subList(gerund.index() + 1, arcs.heads().length)) {
      boolean sister = arcs.heads()[later.index()] == governor && isAction(later);
      if (sister && arcs.is(later, ADVERBIAL_CLAUSE) && arcs.isBehindComma(later)) {
        arcs.attach(later, gerund.index(), CONJUNCT);
      }
    }
  }

  /** "refuses to rule out | using force": what is ruled out. */
  private void mendGerundBehindParticle(Token gerund) {
    int particle = gerund.index() - 1;
    boolean behind =
        gerund.is(GERUND)
            && arcs.is(gerund, ADVERBIAL_CLAUSE)
            && particle > 0
            && arcs.is(particle, PARTICLE);
    int verb = behind ? arcs.heads()[particle] : -1;
    if (verb >= 0 && verb != arcs.heads()[gerund.index()]) {
      arcs.attach(gerund, verb, OPEN_COMPLEMENT);
    }
  }

  /** "discussed the President's | encouraging | goals": they are his. */
  private void mendOwnedGerund(Token gerund) {
    int noun = gerund.index() + 1;
    Optional<Token> owner =
        gerund.is(GERUND) && noun < arcs.heads().length && arcs.is(gerund, COMPLEMENT, OBJECT)
            ? arcs.child(gerund.index(), SUBJECT)
            : Optional.empty();
    boolean owned =
        owner
            .filter(one -> arcs.hasChild(one.index(), POSSESSIVE_MARK))
            .filter(one -> arcs.at(noun).isNoun() && arcs.is(noun, OBJECT))
            .filter(one -> arcs.heads()[noun] == gerund.index())
            .isPresent();
    if (owned) {
      arcs.attach(arcs.at(noun), arcs.heads()[gerund.index()], OBJECT);
      arcs.attach(owner.orElseThrow(), noun, POSSESSOR);
      arcs.attach(gerund, noun, MODIFIER);
    }
  }

  private void mendGerundSubject(Token be) {
    boolean finite = be.lemma().equals("be") && be.isTensed();
    int gerund = arcs.heads()[be.index()];
    boolean wrong = finite && gerund >= 0 && gerund < be.index() && arcs.at(gerund).is(GERUND);
    if (!wrong || arcs.hasChild(be.index(), SUBJECT, PASSIVE_SUBJECT)) {
      return;
    }
    int first = gerund;
    while (arcs.heads()[first] >= 0 && arcs.at(arcs.heads()[first]).is(GERUND)) {
      int above = arcs.heads()[first];
      arcs.attach(arcs.at(first), above, CONJUNCT);
      first = above;
    }
    if (arcs.heads()[first] < 0 || !arcs.at(arcs.heads()[first]).isVerb()) {
      return;
    }
    for (Token mark : arcs.tokens().subList(0, be.index())) {
      if (arcs.heads()[mark.index()] == first && arcs.is(mark, MARKER)) {
        arcs.hang(mark.index(), be.index());
      }
    }
    arcs.attach(be, arcs.heads()[first], COMPLEMENT);
    arcs.attach(arcs.at(first), be.index(), CLAUSE_SUBJECT);
  }
}
