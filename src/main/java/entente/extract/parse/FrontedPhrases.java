package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Comparator;

/**
 * Gives a verb the subject that a parser has taken for a second name of what stands in the phrase
 * before it: "In a letter to the Council, | Chad and Togo | proposed", "On 3 May 1997 | the treaty
 * | was ratified". A clause that a preposition and "which" open belongs to the noun before it.
 */
final class FrontedPhrases {
  private final Arcs arcs;

  private FrontedPhrases(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    FrontedPhrases phrases = new FrontedPhrases(arcs);
    arcs.tokens().stream().filter(phrases::lacksSubject).forEach(phrases::mend);
    arcs.tokens().forEach(phrases::mendRelative);
  }

  /**
   * "expects a dialogue | in which all have a seat", joined with the verb: it tells of the noun.
   */
  private void mendRelative(Token verb) {
    boolean joined = verb.isVerb() && arcs.is(verb, CONJUNCT, COMPLEMENT, PARATAXIS);
    int first = joined ? arcs.firstOf(verb.index()) : 0;
    boolean opened =
        first > 0
            && arcs.at(first).is(ADPOSITION)
            && arcs.at(first + 1).is(WH_DETERMINATIVE, WH_PRONOUN)
            && arcs.heads()[first] == verb.index()
            && arcs.heads()[first + 1] == first;
    int noun = opened && arcs.at(first - 1).is(COMMA) ? first - 2 : first - 1;
    if (opened && noun >= 0 && arcs.at(noun).isNoun() && !arcs.isBelow(noun, verb.index())) {
      arcs.attach(verb, noun, RELATIVE);
    }
  }

  private boolean lacksSubject(Token verb) {
    boolean tensed =
        verb.isTensed()
            || arcs.hasChild(
                verb.index(),
                child -> arcs.is(child, AUXILIARY, PASSIVE_AUXILIARY) && child.isFinite());
    return verb.isVerb()
        && tensed
        && arcs.heads()[verb.index()] < 0
        && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE, CLAUSE_SUBJECT);
  }

  private void mend(Token verb) {
    arcs.tokens().stream()
        .filter(name -> name.isNoun() && arcs.is(name, APPOSITION, CONJUNCT))
        .filter(name -> name.index() < verb.index() && isInFront(name, verb) && isApart(name))
        .min(Comparator.comparingInt(Token::index))
        .ifPresent(name ->
            arcs.attach(
                name,
                verb.index(),
                arcs.hasChild(verb.index(), PASSIVE_AUXILIARY) ? PASSIVE_SUBJECT : SUBJECT));
  }

  /** Below a preposition that opens the sentence and hangs on the verb. */
  private boolean isInFront(Token name, Token verb) {
    return arcs.tokens().stream()
        .filter(preposition -> arcs.heads()[preposition.index()] == verb.index())
        .anyMatch(preposition ->
            arcs.is(preposition, PREPOSITION)
                && preposition.index() < verb.index()
                && arcs.isBelow(name.index(), preposition.index()));
  }

  /** Behind a comma or a year. */
  private boolean isApart(Token name) {
    int first = arcs.firstOf(name.index());
    return first > 0 && arcs.at(first - 1).is(COMMA, CARDINAL);
  }
}
