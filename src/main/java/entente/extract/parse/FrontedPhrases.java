package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Comparator;

/**
 * Gives a verb the subject that a parser has taken for a second name of what stands in the phrase
 * before it: "In a letter to the Council, | Chad and Togo | proposed", "On 3 May 1997 | the treaty
 * | was ratified".
 */
final class FrontedPhrases {
  private final Arcs arcs;

  private FrontedPhrases(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    FrontedPhrases phrases = new FrontedPhrases(arcs);
    arcs.tokens().stream().filter(phrases::lacksSubject).forEach(phrases::mend);
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
