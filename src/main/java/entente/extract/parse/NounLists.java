package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mends pairs of nouns of which the parser joined the second with a wrong first.
 *
 * <p>A noun after "and" belongs to the noun before it that carries the same adjective ("the
 * international system with the UN at its core and the international order"), has the same owner or
 * is a stance like it. What follows "including" is part of the object, what follows "as well as" of
 * the list.
 */
final class NounLists {
  private final Arcs arcs;

  private NounLists(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    NounLists lists = new NounLists(arcs);
    for (Token token : arcs.tokens()) {
      lists.mendAsWellAs(token);
      lists.mendAdjective(token);
      lists.mendDeeds(token);
      lists.mendParallelNoun(token);
      lists.mendParallelOwner(token);
      lists.mendParallelStance(token);
      lists.mendIncluding(token);
    }
  }

  /** "met A as well as | senior officials": hung on the "as" or "well", which joins it to A. */
  private void mendAsWellAs(Token noun) {
    int as = arcs.firstOf(noun.index()) - 1;
    boolean joined =
        noun.isNoun()
            && as > 2
            && arcs.at(as).text().equals("as")
            && arcs.at(as - 1).text().equals("well")
            && (arcs.heads()[noun.index()] == as || arcs.heads()[noun.index()] == as - 1);
    int beside = joined ? arcs.heads()[as] : -1;
    if (beside >= 0 && beside < as - 2 && arcs.at(beside).isNoun()) {
      boolean above = arcs.at(as - 3).is(COMMA) && !arcs.hasChild(noun.index(), POSSESSOR);
      int first = above ? objectAbove(beside) : beside;
      arcs.attach(noun, first, CONJUNCT);
      arcs.attach(arcs.at(as), first, COORDINATOR);
    }
  }

  /** Behind a comma not the noun next to it, but the object that it stands in. */
  private int objectAbove(int noun) {
    int top = noun;
    for (int i = noun; i >= 0 && !arcs.at(i).isVerb(); i = arcs.heads()[i]) {
      top = arcs.is(i, OBJECT) && arcs.at(i).isNoun() ? i : top;
    }
    return top;
  }

  /** "the enduring, strategic partnership": "enduring" is no noun of its own. */
  private void mendAdjective(Token noun) {
    int word = arcs.heads()[noun.index()];
    boolean apposition = arcs.is(noun, APPOSITION) && word >= 0 && noun.isNoun();
    int first = apposition ? arcs.firstOf(noun.index()) : -1;
    if (first == word + 2
        && arcs.at(word + 1).text().equals(",")
        && arcs.at(first).isAdjective()
        && arcs.at(word).is(SINGULAR_NOUN)
        && arcs.at(word).text().endsWith("ing")) {
      arcs.attach(noun, arcs.heads()[word], arcs.relations()[word]);
      arcs.tokens().stream()
          .filter(token -> arcs.heads()[token.index()] == word)
          .forEach(token -> arcs.hang(token.index(), noun.index()));
      arcs.attach(arcs.at(word), noun.index(), MODIFIER);
    }
  }

  /** "condemned the shelling, | looting and burning of the market": nouns, and no clause. */
  private void mendDeeds(Token deed) {
    int verb = arcs.heads()[deed.index()];
    boolean clause = deed.is(GERUND) && arcs.is(deed, ADVERBIAL_CLAUSE) && verb >= 0;
    boolean lists =
        clause
            && !arcs.hasChild(deed.index(), OBJECT, SUBJECT, PREPOSITION, COMPLEMENT)
            && arcs.hasChild(deed.index(), next -> arcs.is(next, CONJUNCT) && next.isNoun());
    int before = deed.index() - 2;
    if (lists
        && before > verb
        && isDeed(arcs.at(before))
        && arcs.is(before, OBJECT, CONJUNCT)
        && arcs.at(before + 1).text().equals(",")) {
      arcs.attach(deed, before, CONJUNCT);
    }
  }

  private static boolean isDeed(Token noun) {
    return noun.isNoun() && noun.text().endsWith("ing");
  }

  /** "praises Peru's efforts, including its support": part of the efforts, not of praising. */
  private void mendIncluding(Token including) {
    int verb = arcs.heads()[including.index()];
    boolean loose =
        including.text().equals("including")
            && arcs.is(including, PREPOSITION)
            && verb >= 0
            && arcs.at(verb).isVerb();
    if (loose) {
      arcs.between(verb, including).stream()
          .filter(token -> arcs.heads()[token.index()] == verb)
          .filter(token -> arcs.is(token, OBJECT))
          .findFirst()
          .ifPresent(object -> arcs.hang(including.index(), object.index()));
    }
  }

  private void mendParallelNoun(Token noun) {
    boolean apposition = arcs.is(noun, APPOSITION) && noun.isNoun();
    int and = firstOf(noun) - 1;
    if (!apposition || and < 1 || !arcs.at(and).text().equals("and")) {
      return;
    }
    for (int i = arcs.heads()[noun.index()]; i >= 0; i = arcs.heads()[i]) {
      if (arcs.at(i).isNoun() && sharesAdjective(i, noun.index())) {
        arcs.attach(noun, i, CONJUNCT);
        arcs.attach(arcs.at(and), i, COORDINATOR);
        return;
      }
      if (arcs.at(i).isVerb()) {
        objectWithAdjective(i, noun)
            .ifPresent(object -> {
              arcs.attach(noun, object.index(), CONJUNCT);
              arcs.attach(arcs.at(and), object.index(), COORDINATOR);
            });
        return;
      }
    }
    orphaned(noun, and);
  }

  /**
   * "Togo's rejection of violence and its support for peace": owned like the rejection, so joined
   * with it.
   */
  private void mendParallelOwner(Token noun) {
    int partner = arcs.heads()[noun.index()];
    int owner = arcs.firstOf(noun.index());
    int and = owner - 1;
    boolean joined =
        arcs.is(noun, CONJUNCT)
            || (arcs.is(noun, APPOSITION) && and > 0 && arcs.at(and).text().equals("and"));
    boolean owned =
        joined && partner >= 0 && noun.isNoun() && arcs.at(owner).is(POSSESSIVE_PRONOUN);
    if (!owned || arcs.heads()[owner] != noun.index()) {
      return;
    }
    if (hasOwner(partner)) {
      named(partner, and, arcs.at(owner)).ifPresent(name -> arcs.attach(noun, name, CONJUNCT));
      return;
    }
    int above = arcs.heads()[partner];
    while (above >= 0
        && !arcs.at(above).isVerb()
        && !(arcs.at(above).isNoun() && hasOwner(above))) {
      above = arcs.heads()[above];
    }
    int verb = above;
    if (above >= 0 && arcs.at(above).isVerb()) {
      above = arcs.child(verb, OBJECT).map(Token::index).filter(this::hasOwner).orElse(-1);
    }
    if (above >= 0 && above < partner) {
      arcs.attach(noun, above, CONJUNCT);
      if (and > 0 && (arcs.heads()[and] == partner || arcs.heads()[and] == verb)) {
        arcs.attach(arcs.at(and), above, COORDINATOR);
      }
    }
  }

  /** "our condemnation of the Front | and its acts": of both. */
  private Optional<Integer> named(int partner, int and, Token owner) {
    boolean others = owner.text().matches("its|his|her|their");
    boolean ours = arcs.hasChild(partner, word -> word.text().matches("our|my"));
    int name = and - 1;
    return others
            && ours
            && name > partner
            && arcs.at(name).isProper()
            && arcs.isBelow(name, partner)
        ? Optional.of(name)
        : Optional.empty();
  }

  /**
   * "the importance of elections and a commitment to reform": a stance is joined with the stance
   * above, not with what that is about.
   */
  private void mendParallelStance(Token noun) {
    int partner = arcs.heads()[noun.index()];
    boolean joined = arcs.is(noun, CONJUNCT) && partner >= 0;
    if (!joined || !isStanceAbout(noun) || isStance(partner)) {
      return;
    }
    int top = topAbove(partner);
    boolean stance = isStance(top);
    if (top != partner && (stance || arcs.hasChild(noun.index(), c -> c.text().equals("the")))) {
      joinTo(top, partner, noun);
    }
  }

  /** The nearest stance above, else the outermost noun of the clause, else the verb's object. */
  private int topAbove(int partner) {
    int top = partner;
    int i = arcs.heads()[partner];
    while (i >= 0 && !isClause(i)) {
      top = arcs.at(i).isNoun() ? i : top;
      if (arcs.at(i).isNoun() && isStance(i)) {
        return i;
      }
      i = arcs.heads()[i];
    }
    int verb = i;
    return top != partner || verb < 0 || verb > partner
        ? top
        : arcs.tokens().subList(verb, partner).stream()
            .filter(object -> arcs.heads()[object.index()] == verb)
            .filter(object -> arcs.is(object, OBJECT))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(partner);
  }

  private void joinTo(int top, int partner, Token noun) {
    arcs.attach(noun, top, CONJUNCT);
    for (Token and : arcs.between(partner, noun)) {
      if (arcs.heads()[and.index()] == partner && arcs.is(and, COORDINATOR)) {
        arcs.attach(and, top, COORDINATOR);
      }
    }
  }

  /** A noun of a stance, which says in a phrase of its own what it is about. */
  private boolean isStance(int noun) {
    return Stream.of("importance", "willingness", "regard")
        .anyMatch(list -> arcs.isListed(noun, list));
  }

  /** Says what it is about: "a commitment to reform". */
  private boolean isStanceAbout(Token noun) {
    return isStance(noun.index())
        && noun.isNoun()
        && arcs.hasChild(
            noun.index(),
            child ->
                child.index() > noun.index()
                    && arcs.is(child, PREPOSITION, ADNOMINAL, ADVERBIAL_CLAUSE));
  }

  private boolean isClause(int token) {
    return arcs.at(token).isVerb() && !arcs.at(token).is(GERUND);
  }

  private boolean hasOwner(int noun) {
    return arcs.hasChild(noun, POSSESSOR);
  }

  /** The "and" hangs on the verb, its noun elsewhere: the object of that verb may be meant. */
  private void orphaned(Token noun, int and) {
    int verb = arcs.heads()[and];
    if (verb >= 0 && arcs.at(verb).isVerb()) {
      objectWithAdjective(verb, noun)
          .ifPresent(object -> {
            arcs.attach(noun, object.index(), CONJUNCT);
            arcs.hang(and, object.index());
          });
    }
  }

  private Optional<Token> objectWithAdjective(int verb, Token noun) {
    return arcs.tokens().stream()
        .filter(token -> arcs.heads()[token.index()] == verb && token.index() < noun.index())
        .filter(token -> arcs.is(token, OBJECT))
        .filter(token -> sharesAdjective(token.index(), noun.index()))
        .findFirst();
  }

  private boolean sharesAdjective(int one, int other) {
    return one != other
        && arcs.hasChild(
            one,
            adjective ->
                adjective.isAdjective()
                    && arcs.hasChild(other, same -> same.lemma().equals(adjective.lemma())));
  }

  private int firstOf(Token noun) {
    return arcs.tokens().stream()
        .filter(token -> arcs.heads()[token.index()] == noun.index() || token.equals(noun))
        .mapToInt(Token::index)
        .min()
        .orElse(noun.index());
  }
}
