package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.INDEFINITE_ARTICLES;

import entente.article.Token;
import java.util.Optional;

/**
 * Mends clauses whose subject stands behind a preposition: "the need for Chad and Mali | to act",
 * "the importance of Chad and Mali | acting".
 *
 * <p>Where the subject is one name, the parser mostly sees it; of two it makes objects of the
 * preposition and hangs the verb on whatever stands above. Only names are taken for subjects: a
 * thing in their place ("the need for dialogue and aid to end the war") is for what follows.
 */
final class ForClauses {
  private final Arcs arcs;

  private ForClauses(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    ForClauses clauses = new ForClauses(arcs);
    for (Token token : arcs.tokens()) {
      if (token.is(TO) && arcs.is(token, AUXILIARY)) {
        Token verb = arcs.at(arcs.heads()[token.index()]);
        clauses.mendInfinitive(verb, token);
        clauses.mendEmptyFor(verb);
        clauses.hangOnNoun(verb);
        clauses.mendSecond(verb);
      } else if (token.is(GERUND)) {
        clauses.mendGerund(token);
      } else if (token.lemma().equals("for")) {
        clauses.mendSecondObject(token);
      }
    }
  }

  private void mendInfinitive(Token verb, Token to) {
    Optional<Token> subject = objectEnding(startOf(verb, to) - 1);
    if (subject.isEmpty()
        || arcs.hasChild(
            verb.index(), noun -> noun.isNoun() && arcs.is(noun, SUBJECT, PASSIVE_SUBJECT))) {
      return;
    }
    int preposition = arcs.heads()[subject.get().index()];
    int governor = arcs.heads()[preposition];
    boolean marks = governor == verb.index();
    if (!arcs.at(preposition).lemma().equals("for")
        || !(marks || (isNominal(governor) && isNear(verb, governor) && isNames(subject.get())))) {
      return;
    }
    boolean passive = arcs.hasChild(verb.index(), PASSIVE_AUXILIARY);
    arcs.attach(subject.get(), verb.index(), passive ? PASSIVE_SUBJECT : SUBJECT);
    arcs.attach(arcs.at(preposition), verb.index(), MARKER);
    if (!marks) {
      arcs.attach(verb, governor, ADNOMINAL);
    }
  }

  /** "to", or the "not" before it. */
  private int startOf(Token verb, Token to) {
    int before = to.index() - 1;
    boolean negated = before > 0 && arcs.heads()[before] == verb.index() && isNegation(before);
    return negated ? before : to.index();
  }

  private boolean isNegation(int token) {
    return arcs.is(token, NEGATION);
  }

  /** The object of a preposition whose words end at the token. */
  private Optional<Token> objectEnding(int last) {
    int i = last;
    while (i > 0 && arcs.at(i).isNoun() && !arcs.is(i, PREPOSITION_OBJECT)) {
      i = arcs.heads()[i];
    }
    boolean object = i > 0 && arcs.is(i, PREPOSITION_OBJECT) && arcs.heads()[i] < i;
    return object && arcs.lastOf(i) == last ? Optional.of(arcs.at(i)) : Optional.empty();
  }

  private boolean isNominal(int word) {
    return word >= 0 && (arcs.at(word).isCommonNoun() || arcs.is(word, PREDICATE_ADJECTIVE));
  }

  /** Hangs on the word or on what the word hangs on. */
  private boolean isNear(Token verb, int word) {
    int head = arcs.heads()[verb.index()];
    return head >= 0 && (head == word || head == arcs.heads()[word]);
  }

  private boolean isNames(Token first) {
    return arcs.tokens().stream()
        .filter(token -> token.equals(first) || isJoined(token, first))
        .allMatch(token -> token.isProper() && !isIndefinite(token));
  }

  private boolean isList(Token first) {
    return arcs.tokens().stream().anyMatch(token -> isJoined(token, first));
  }

  private boolean isJoined(Token token, Token first) {
    return arcs.is(token, CONJUNCT) && arcs.isBelow(token.index(), first.index());
  }

  private boolean isIndefinite(Token noun) {
    return arcs.hasChild(noun.index(), child -> INDEFINITE_ARTICLES.contains(child.lemma()));
  }

  private Optional<Token> mark(Token verb) {
    return arcs.child(verb.index(), MARKER)
        .filter(word -> word.is(ADPOSITION) && word.lemma().equals("for"));
  }

  /** "stressed the need for | the senate to pass it": what "for" opens, hung on the verb. */
  private void mendEmptyFor(Token verb) {
    int subject =
        arcs.child(verb.index(), SUBJECT, PASSIVE_SUBJECT)
            .map(noun -> arcs.firstOf(noun.index()))
            .orElse(0);
    int preposition = subject - 1;
    int noun = preposition - 1;
    if (noun > 0
        && arcs.at(preposition).lemma().equals("for")
        && arcs.is(preposition, PREPOSITION)
        && !arcs.hasChild(preposition, PREPOSITION_OBJECT)
        && arcs.heads()[preposition] == noun
        && isNominal(noun)) {
      arcs.attach(arcs.at(preposition), verb.index(), MARKER);
      arcs.attach(verb, noun, ADNOMINAL);
    }
  }

  /** "voiced its support | for Chad to join", hung on the verb. */
  private void hangOnNoun(Token verb) {
    Optional<Token> mark = mark(verb);
    int noun = mark.map(word -> word.index() - 1).orElse(-1);
    if (noun > 0
        && arcs.at(noun).isCommonNoun()
        && arcs.heads()[noun] == arcs.heads()[verb.index()]
        && arcs.is(noun, OBJECT, PREDICATE_NOUN, PASSIVE_SUBJECT, PREPOSITION_OBJECT)) {
      arcs.attach(verb, noun, ADNOMINAL);
    }
  }

  /** "for Chad to act | and | for Mali to wait". */
  private void mendSecond(Token verb) {
    int and = mark(verb).map(word -> word.index() - 1).orElse(-1);
    int first = arcs.heads()[verb.index()];
    if (isAnd(and) && first >= 0 && first < and && mark(arcs.at(first)).isPresent()) {
      arcs.attach(verb, first, CONJUNCT);
      arcs.attach(arcs.at(and), first, COORDINATOR);
    }
  }

  private boolean isAnd(int token) {
    return token > 1 && arcs.at(token).is(CONJUNCTION);
  }

  /** "called for Chad to act | and | for access": both are called for. */
  private void mendSecondObject(Token preposition) {
    int and = preposition.index() - 1;
    if (!isAnd(and) || !arcs.is(preposition, PREPOSITION, CONJUNCT)) {
      return;
    }
    int verb = arcs.heads()[preposition.index()];
    while (verb >= 0 && mark(arcs.at(verb)).isEmpty()) {
      verb = arcs.heads()[verb];
    }
    if (verb > 0 && verb < and && arcs.heads()[verb] >= 0) {
      arcs.attach(preposition, arcs.heads()[verb], PREPOSITION);
      arcs.attach(arcs.at(and), arcs.heads()[verb], COORDINATOR);
    }
  }

  private void mendGerund(Token verb) {
    Optional<Token> subject = objectEnding(verb.index() - 1);
    if (subject.isEmpty() || !isNames(subject.get()) || !isList(subject.get())) {
      return;
    }
    int preposition = arcs.heads()[subject.get().index()];
    boolean hung =
        arcs.is(verb, ADNOMINAL) && arcs.heads()[verb.index()] == arcs.heads()[preposition];
    if (hung && arcs.at(preposition).lemma().matches("of|for")) {
      arcs.attach(subject.get(), verb.index(), SUBJECT);
      arcs.attach(verb, preposition, PREPOSITION_CLAUSE);
    }
  }
}
