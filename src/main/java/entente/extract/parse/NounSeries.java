package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.INDEFINITE_ARTICLES;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Mends comma lists of nouns that the parser took for something else.
 *
 * <p>A comma list needs its "and": in "hegemonism, the policy of force and bloc confrontation" the
 * second noun is no apposition of the first, nor does it modify the last, and the third belongs to
 * the list. What stands behind "and" is no apposition, nor is what stands behind the comma of a
 * list of three. In "security, economic, and humanitarian aid" the first describes the last.
 */
final class NounSeries {
  private final Arcs arcs;

  private NounSeries(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    NounSeries series = new NounSeries(arcs);
    for (Token token : arcs.tokens()) {
      series.mendReversedList(token);
      series.mendKinds(token);
      series.mendSecondObject(token);
      series.mendApposition(token);
      series.mendBehindAnd(token);
    }
  }

  /** "security, economic, and humanitarian | aid", "legal, public health, and social | crises". */
  private void mendKinds(Token noun) {
    int kind = arcs.heads()[noun.index()];
    boolean listed = noun.isCommonNoun() && arcs.is(noun, CONJUNCT) && kind >= 0;
    boolean described =
        listed
            && arcs.hasChild(noun.index(), word -> word.isAdjective() && arcs.is(word, MODIFIER));
    int first = described && arcs.at(kind).isAdjective() ? arcs.heads()[kind] : kind;
    boolean bare =
        described
            && first >= 0
            && arcs.at(first).is(SINGULAR_NOUN)
            && arcs.heads()[first] >= 0
            && arcs.at(first + 1).is(COMMA, CONJUNCTION)
            && (first == kind ? isBehindKind(first) : arcs.is(kind, CONJUNCT));
    if (bare) {
      arcs.attach(noun, arcs.heads()[first], arcs.relations()[first]);
      arcs.tokens().subList(0, first).stream()
          .filter(word -> arcs.heads()[word.index()] == first)
          .forEach(word -> arcs.hang(word.index(), noun.index()));
      arcs.attach(arcs.at(first), noun.index(), MODIFIER);
    }
  }

  /** "legal, | public health": an adjective before its comma. */
  private boolean isBehindKind(int noun) {
    return arcs.hasChild(
        noun,
        word ->
            word.is(ADJECTIVE)
                && word.index() + 2 < noun
                && arcs.at(word.index() + 1).is(COMMA)
                && arcs.at(word.index() + 2).is(ADJECTIVE));
  }

  /** "agreed to promote trade, | the rule of law": hung on the verb above, promoted as well. */
  private void mendSecondObject(Token noun) {
    int verb = arcs.heads()[noun.index()];
    int before = arcs.firstOf(noun.index()) - 1;
    boolean strayed =
        noun.isCommonNoun()
            && arcs.is(noun, OBJECT)
            && verb >= 0
            && verb < before
            && arcs.at(before).is(COMMA);
    if (strayed) {
      arcs.between(verb + 1, noun).stream()
          .filter(object -> arcs.is(object, OBJECT) && arcs.heads()[object.index()] > verb)
          .filter(object -> arcs.isBelow(before - 1, object.index()))
          .filter(object -> arcs.isBelow(object.index(), verb))
          .findFirst()
          .ifPresent(object -> arcs.attach(noun, object.index(), CONJUNCT));
    }
  }

  /** "the impasse, | and the hardship": what stands behind "and" is one more. */
  private void mendBehindAnd(Token noun) {
    int first = arcs.heads()[noun.index()];
    int and = arcs.firstOf(noun.index()) - 1;
    boolean joined =
        noun.isCommonNoun()
            && arcs.is(noun, APPOSITION)
            && first >= 0
            && first < and
            && arcs.at(and).is(CONJUNCTION)
            && (arcs.at(and - 1).is(COMMA) || !isBare(noun.index()))
            && arcs.at(first).isCommonNoun();
    if (joined) {
      arcs.attach(noun, first, CONJUNCT);
      arcs.attach(arcs.at(and), first, COORDINATOR);
    }
  }

  private void mendApposition(Token noun) {
    int first = arcs.heads()[noun.index()];
    boolean apposition = arcs.is(noun, APPOSITION) && first >= 0 && noun.isNoun();
    if (!apposition || isName(noun) || !isCommaBetween(first, noun)) {
      return;
    }
    if (isName(arcs.at(first))) {
      liftBareItem(noun, first);
      return;
    }
    if ((isIndefinite(first) && isIndefinite(noun.index())) || goesOn(first, noun)) {
      arcs.relations()[noun.index()] = CONJUNCT;
    } else if (isBare(first)
        || isChain(noun)
        || (isBare(noun.index()) && !arcs.isListed(first, "heading"))) {
      lastAnd(noun)
          .ifPresent(and -> {
            arcs.relations()[noun.index()] = CONJUNCT;
            lift(and, first);
          });
    }
  }

  /** "the invasion of Ukraine, climate, and energy": a bare word goes on with the list. */
  private void liftBareItem(Token noun, int name) {
    boolean alone = arcs.tokens().stream().noneMatch(t -> arcs.heads()[t.index()] == noun.index());
    int next = noun.index() + 1;
    boolean goesOn =
        next + 1 < arcs.tokens().size()
            && arcs.at(next).text().equals(",")
            && arcs.at(next + 1).text().equals("and");
    int list = goesOn ? arcs.heads()[next + 1] : -1;
    if (alone && list >= 0 && list < name && arcs.at(list).isNoun() && arcs.isBelow(name, list)) {
      arcs.attach(noun, list, CONJUNCT);
    }
  }

  private static boolean isName(Token token) {
    return token.isProper();
  }

  private boolean isCommaBetween(int first, Token noun) {
    return arcs.between(first, noun).stream().anyMatch(token -> token.text().equals(","));
  }

  private boolean isIndefinite(int noun) {
    return arcs.hasChild(noun, child -> INDEFINITE_ARTICLES.contains(child.lemma()));
  }

  private boolean isBare(int noun) {
    return !arcs.hasChild(noun, DETERMINER, POSSESSOR);
  }

  /** The last "and" below the noun, with no verb of a clause behind it. */
  private Optional<Token> lastAnd(Token noun) {
    return arcs.tokens().stream()
        .filter(token -> token.index() > noun.index() && token.text().equals("and"))
        .filter(token -> arcs.isBelow(token.index(), noun.index()))
        .filter(and -> partner(and).isPresent())
        .reduce((one, later) -> later);
  }

  /** The noun that an "and" joins to the one above it. */
  private Optional<Token> partner(Token and) {
    return arcs.tokens().stream()
        .filter(token -> token.index() > and.index() && token.isNoun())
        .filter(token -> arcs.heads()[token.index()] == arcs.heads()[and.index()])
        .filter(token -> arcs.is(token, CONJUNCT))
        .findFirst();
  }

  private void lift(Token and, int noun) {
    partner(and)
        .ifPresent(last -> {
          arcs.hang(last.index(), noun);
          arcs.hang(and.index(), noun);
        });
  }

  /** "oppose protectionism, the policy of force and bloc confrontation", hung on the last noun. */
  private void mendReversedList(Token last) {
    List<Token> items =
        arcs.tokens().subList(0, last.index()).stream()
            .filter(token -> arcs.heads()[token.index()] == last.index() && token.isNoun())
            .filter(token -> arcs.is(token, MODIFIER))
            .filter(token -> !isName(token))
            .toList();
    boolean whole = items.stream().anyMatch(item -> arcs.hasChild(item.index(), this::isOwnPhrase));
    if (!last.isNoun() || !whole || !isCommaBetween(items.getFirst().index(), items.getLast())) {
      return;
    }
    int first = items.getFirst().index();
    arcs.attach(arcs.at(first), arcs.heads()[last.index()], arcs.relations()[last.index()]);
    for (Token item : items.subList(1, items.size())) {
      arcs.attach(item, first, CONJUNCT);
    }
    arcs.attach(last, first, CONJUNCT);
    compoundOf(last, first);
  }

  private boolean isOwnPhrase(Token child) {
    return arcs.is(child, DETERMINER, PREPOSITION, POSSESSOR);
  }

  /** "and bloc confrontation": the word behind "and" belongs to the noun behind it. */
  private void compoundOf(Token last, int first) {
    int word = last.index() - 1;
    if (word > 1 && arcs.is(word, CONJUNCT) && arcs.at(word - 1).text().equals("and")) {
      arcs.attach(arcs.at(word), last.index(), COMPOUND);
      arcs.attach(arcs.at(word - 1), first, COORDINATOR);
    }
  }

  /** "A, B, | C": the list has begun and goes on. */
  private boolean goesOn(int first, Token noun) {
    boolean begun =
        arcs.between(first + 1, noun).stream()
            .anyMatch(member -> arcs.heads()[member.index()] == first && isMember(member));
    boolean member = isMember(arcs.at(first)) && isClosed(arcs.heads()[first], noun);
    return isBehindComma(noun) && (begun || member || isBetween(first, noun));
  }

  /** "A, | B, C, and D", where C is joined with A. */
  private boolean isBetween(int first, Token noun) {
    return arcs.tokens().subList(noun.index() + 1, arcs.heads().length).stream()
        .filter(next -> arcs.heads()[next.index()] == first && isMember(next))
        .anyMatch(next -> isClosed(first, next) || isClosed(next.index(), next));
  }

  private boolean isMember(Token noun) {
    return noun.isCommonNoun() && arcs.is(noun, CONJUNCT) && isBehindComma(noun);
  }

  private boolean isBehindComma(Token noun) {
    int before = arcs.firstOf(noun.index()) - 1;
    return before > 0 && arcs.at(before).is(COMMA);
  }

  /** Whether more that is joined with the first stands further on, the last behind an "and". */
  private boolean isClosed(int list, Token noun) {
    return arcs.tokens().subList(noun.index() + 1, arcs.heads().length).stream()
        .filter(last -> arcs.is(last, CONJUNCT) && arcs.heads()[last.index()] == list)
        .anyMatch(last -> arcs.at(arcs.firstOf(last.index()) - 1).is(CONJUNCTION));
  }

  /** "the tie, | the conflict, the war, and the issues": no one is called all that. */
  private boolean isChain(Token noun) {
    return isBehindComma(noun)
        && arcs.hasChild(
            noun.index(),
            next -> next.isCommonNoun() && arcs.is(next, APPOSITION) && isBehindComma(next));
  }
}
