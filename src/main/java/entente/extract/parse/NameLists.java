package entente.extract.parse;

import static entente.article.Relation.*;

import entente.article.Token;
import java.util.List;
import java.util.Locale;

/**
 * Mends lists of persons with their titles, and places.
 *
 * <p>In "President A of X and Prime Minister B of Y" the second person is coordinated with the
 * first and not with X; in "officials of A, B and C met" C is one of those whose officials met; in
 * "with A in Dubai, the United Arab Emirates" the state says where Dubai is and does not take part.
 */
final class NameLists {
  private static final List<String> TITLES = List.of("leader", "rank", "honorific");

  private final Arcs arcs;

  private NameLists(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    NameLists lists = new NameLists(arcs);
    for (Token token : arcs.tokens()) {
      lists.mendPerson(token);
      lists.mendLastOfList(token);
      lists.mendBodyBefore(token);
      lists.mendStateOfPlace(token);
      lists.mendSharedOwner(token);
    }
  }

  private void mendPerson(Token person) {
    int state = arcs.heads()[person.index()];
    boolean coordinated = isConjunct(person) && state >= 0 && isTitled(person.index());
    if (!coordinated || isTitled(state) || !arcs.is(state, PREPOSITION_OBJECT)) {
      return;
    }
    int of = arcs.heads()[state];
    int first = of < 0 ? -1 : arcs.heads()[of];
    if (first >= 0 && arcs.at(of).text().equals("of") && isTitled(first)) {
      arcs.hang(person.index(), first);
      for (Token and : arcs.between(state, person)) {
        if (arcs.heads()[and.index()] == state && arcs.is(and, COORDINATOR)) {
          arcs.hang(and.index(), first);
        }
      }
    }
  }

  /** "the Coral Bank (CB) | President Ana Vik": she, of the bank. */
  private void mendBodyBefore(Token person) {
    int body = person.index() - 4;
    boolean bracket =
        body >= 0
            && arcs.at(body + 1).text().equals("(")
            && arcs.at(body + 3).text().equals(")")
            && arcs.at(body).isProper();
    if (bracket && arcs.heads()[person.index()] == body && isTitle(arcs, firstWord(person))) {
      arcs.attach(person, arcs.heads()[body], arcs.relations()[body]);
      arcs.attach(arcs.at(body), person.index(), COMPOUND);
    }
  }

  private static String firstWord(Token name) {
    return name.text().split(" ")[0];
  }

  /** "officials from A, B, and | C met": one verb has no two subjects. */
  private void mendLastOfList(Token last) {
    int and = last.index() - 1;
    int before = and > 0 ? arcs.heads()[and] : -1;
    boolean joined = before >= 0 && before < and && arcs.at(and).text().equals("and");
    int verb = arcs.heads()[last.index()];
    boolean second =
        joined
            && arcs.is(last, SUBJECT)
            && last.isProper()
            && arcs.at(before).isProper()
            && arcs.is(before, CONJUNCT)
            && arcs.tokens().stream()
                .anyMatch(one ->
                    one.index() < before
                        && arcs.heads()[one.index()] == verb
                        && arcs.is(one, SUBJECT));
    if (second) {
      arcs.attach(last, before, CONJUNCT);
    }
  }

  /** "conveyed President A and President B's concern": it is the concern of both. */
  private void mendSharedOwner(Token noun) {
    int first = arcs.heads()[noun.index()];
    boolean joined = isConjunct(noun) && first >= 0 && !noun.isProper();
    if (!joined || !arcs.at(first).isProper() || !isTitled(first)) {
      return;
    }
    for (Token owner : arcs.between(first, noun)) {
      boolean poss =
          arcs.heads()[owner.index()] == noun.index()
              && arcs.is(owner, POSSESSOR)
              && isTitled(owner.index());
      int and = poss ? arcs.firstOf(owner.index()) - 1 : -1;
      if (and > first && arcs.at(and).text().equals("and") && arcs.heads()[and] == first) {
        arcs.attach(noun, arcs.heads()[first], arcs.relations()[first]);
        arcs.attach(arcs.at(first), noun.index(), POSSESSOR);
        arcs.attach(owner, first, CONJUNCT);
        return;
      }
    }
  }

  private boolean isTitled(int noun) {
    return arcs.hasChild(noun, child -> arcs.is(child, COMPOUND, MODIFIER) && isTitle(arcs, child));
  }

  /** A word of office, rank or address. */
  static boolean isTitle(Arcs arcs, Token token) {
    return isTitle(arcs, token.text());
  }

  static boolean isTitle(Arcs arcs, String word) {
    String title = word.toLowerCase(Locale.ROOT).replace(".", "");
    return TITLES.stream().anyMatch(list -> arcs.cues().is(list, title));
  }

  private void mendStateOfPlace(Token state) {
    int comma = state.index() - 1;
    if (comma > 0 && arcs.at(comma).lemma().equals("the")) {
      comma--;
    }
    int place = comma - 1;
    boolean loose = isConjunct(state) || arcs.is(state, OBJECT);
    boolean listed = loose && place > 0 && arcs.at(comma).text().equals(",");
    if (listed && isPlace(place) && state.isProper() && !isFollowedByAnd(state)) {
      arcs.attach(state, place, APPOSITION);
    }
  }

  /** The object of "in" right before it. */
  private boolean isPlace(int noun) {
    int preposition = arcs.heads()[noun];
    return arcs.at(noun).isProper()
        && arcs.is(noun, PREPOSITION_OBJECT)
        && preposition == noun - 1
        && arcs.at(preposition).text().equals("in");
  }

  /** "in Ghana, Togo and Benin": a list after all. */
  private boolean isFollowedByAnd(Token noun) {
    return arcs.tokens().stream()
        .skip(noun.index() + 1L)
        .limit(2)
        .anyMatch(token -> token.text().equals("and"));
  }

  private boolean isConjunct(Token token) {
    return arcs.is(token, CONJUNCT);
  }
}
