package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.PRIMARY_VERBS;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Clauses that leave out their verb: "does not praise the envoys, | nor did Bahrain", "supports the
 * plan, | but Mauritius does not". What stands for the verb is coordinated with the one that it
 * stands for, and no part of its object; "nor" belongs to it.
 */
final class Elisions {
  private final Arcs arcs;

  private Elisions(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    Elisions elisions = new Elisions(arcs);
    arcs.tokens().forEach(elisions::free);
    arcs.tokens().stream().filter(elisions::standsAlone).forEach(elisions::mend);
  }

  /** "and neither does Fiji", read as a noun with an auxiliary: Fiji is the subject. */
  private void free(Token noun) {
    int verb = noun.index() - 1;
    boolean led =
        noun.isNoun()
            && verb > 0
            && arcs.heads()[noun.index()] >= 0
            && arcs.heads()[verb] == noun.index()
            && arcs.is(verb, AUXILIARY);
    if (led && arcs.at(verb - 1).text().matches("neither|nor|so")) {
      arcs.attach(arcs.at(verb), arcs.heads()[noun.index()], CONJUNCT);
      arcs.attach(arcs.at(verb - 1), verb, ADVERBIAL);
      arcs.attach(noun, verb, SUBJECT);
    }
  }

  /** A form of "do", "have", "be" or a modal with a subject and nothing behind but "not", "too". */
  private boolean standsAlone(Token verb) {
    boolean auxiliary = PRIMARY_VERBS.contains(verb.lemma()) && verb.isTensed();
    return (auxiliary || verb.is(MODAL))
        && arcs.hasChild(verb.index(), SUBJECT)
        && !arcs.hasChild(
            verb.index(),
            child ->
                !arcs.is(child, SUBJECT, NEGATION, ADVERBIAL, PUNCTUATION, COORDINATOR, MARKER));
  }

  private void mend(Token verb) {
    int first =
        arcs.child(verb.index(), SUBJECT)
            .map(subject -> Math.min(verb.index(), arcs.firstOf(subject.index())))
            .orElse(verb.index());
    Optional<Token> joining =
        arcs.tokens().subList(Math.max(0, first - 2), first).stream()
            .filter(word -> word.text().matches("nor|neither|but|and|so"))
            .findFirst();
    joining
        .flatMap(word -> full(word, verb))
        .ifPresent(full -> {
          arcs.attach(verb, full.index(), CONJUNCT);
          arcs.tokens().subList(joining.get().index(), first).stream()
              .filter(word -> word.text().matches("nor|neither"))
              .forEach(word -> arcs.attach(word, verb.index(), ADVERBIAL));
        });
  }

  /** The verb over the word that joins, or the nearest before it. */
  private Optional<Token> full(Token joining, Token verb) {
    List<Token> before = arcs.tokens().subList(0, joining.index());
    int over = arcs.heads()[joining.index()];
    return before.stream()
        .filter(token -> token.isVerb() && !token.is(MODAL))
        .filter(token -> !arcs.is(token, AUXILIARY, PASSIVE_AUXILIARY))
        .filter(token -> over == token.index() || over == verb.index())
        .reduce((one, later) -> later);
  }
}
