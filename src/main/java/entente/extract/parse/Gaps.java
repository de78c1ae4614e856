package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Clauses that share the verb of the clause before: "Ghana supports the canal, | Togo the railway
 * and Benin the port", "praised Chad for its aid, | Togo for its patience", "signed in May, | Togo
 * in June".
 *
 * <p>The parser takes what is left of such a clause for a part of the object. It is hung on the
 * verb as a clause of its own ({@code PARATAXIS}): on its object where it has one, with whoever
 * acts as the subject below; else on the name, with its preposition below.
 */
final class Gaps {
  private final Arcs arcs;

  private Gaps(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    Gaps gaps = new Gaps(arcs);
    for (Token name : arcs.tokens()) {
      if (name.isProper() && gaps.opens(name)) {
        gaps.verbBefore(name).ifPresent(verb -> gaps.mend(name, verb));
      }
    }
  }

  /** Right behind a comma or "and". */
  private boolean opens(Token name) {
    int before = name.index() - 1;
    return before > 1
        && name.index() + 2 < arcs.tokens().size()
        && (arcs.at(before).is(COMMA) || arcs.at(before).lemma().equals("and"));
  }

  /** The nearest verb before that has a name as subject, with no other verb between. */
  private Optional<Token> verbBefore(Token name) {
    return arcs.tokens().subList(0, name.index()).stream()
        .filter(word -> word.isVerb() && !arcs.is(word, MODIFIER, COMPOUND))
        .reduce((one, later) -> later)
        .filter(Token::isTensed)
        .filter(verb -> arcs.child(verb.index(), SUBJECT).filter(Token::isProper).isPresent());
  }

  private void mend(Token name, Token verb) {
    Token next = arcs.at(name.index() + 1);
    Optional<Token> object = arcs.child(verb.index(), OBJECT);
    if (next.is(DETERMINATIVE, POSSESSIVE_PRONOUN)) {
      object
          .filter(what -> what.index() < name.index())
          .flatMap(what -> headBehind(name))
          .ifPresent(noun -> hang(noun, name, verb));
    } else if (next.is(ADPOSITION, TO) && object.isPresent()) {
      before(next, verb, object.get(), name)
          .ifPresent(first -> {
            arcs.attach(name, verb.index(), PARATAXIS);
            arcs.attach(next, name.index(), PREPOSITION);
            free(first, name);
          });
    }
  }

  /** "Togo | the railway": the noun that the article belongs to. */
  private Optional<Token> headBehind(Token name) {
    int noun = arcs.heads()[name.index() + 1];
    boolean behind = noun > name.index() && arcs.at(noun).isNoun();
    boolean free =
        behind && (arcs.heads()[noun] <= name.index() || arcs.is(noun, CONJUNCT, APPOSITION));
    return free ? Optional.of(arcs.at(noun)) : Optional.empty();
  }

  private void hang(Token noun, Token name, Token verb) {
    arcs.attach(noun, verb.index(), PARATAXIS);
    arcs.attach(name, noun.index(), SUBJECT);
    Token before = arcs.at(name.index() - 1);
    arcs.attach(before, verb.index(), before.is(COMMA) ? PUNCTUATION : COORDINATOR);
  }

  /**
   * The same preposition of the clause before: of the name that is its object, "praised Chad |
   * for"; or before a time, "signed the pact | in May".
   */
  private Optional<Token> before(Token preposition, Token verb, Token object, Token name) {
    return arcs.between(verb.index() + 1, name).stream()
        .filter(word -> word.lemma().equals(preposition.lemma()) && word.is(ADPOSITION, TO))
        .filter(word ->
            (object.isProper() && word.index() == object.index() + 1 && isReason(word))
                || (isTime(word.index() + 1) && isTime(preposition.index() + 1)))
        .findFirst();
  }

  private boolean isReason(Token preposition) {
    return List.of("for", "on", "of", "to").contains(preposition.lemma());
  }

  private boolean isTime(int index) {
    return List.of("month", "weekday").stream()
        .anyMatch(kind -> arcs.cues().calendar().is(kind, arcs.at(index).text()));
  }

  /** "in | May, Togo in June", read as a place in Togo: the month is what it was before. */
  private void free(Token preposition, Token name) {
    int month = preposition.index() + 1;
    if (arcs.heads()[month] == name.index()) {
      arcs.attach(arcs.at(month), preposition.index(), PREPOSITION_OBJECT);
    }
  }
}
