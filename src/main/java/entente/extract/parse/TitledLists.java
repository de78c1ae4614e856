package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.lexicon.FunctionWords.OF_FOR_TO;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Mends lists of persons whose title or name stands between commas.
 *
 * <p>In "the President of X, A, Foreign Minister B and the Minister of Trade, C" the name A says
 * who the President is and is no second X; B and the Minister are listed with the President. In "A,
 * Head of the Ministry of Y, Ambassador B" the Ambassador is listed with A and is no second Y; in
 * "the envoy of X, A, and the Minister of Y, B" the Minister is listed with the envoy.
 */
final class TitledLists {
  private final Arcs arcs;

  private TitledLists(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    TitledLists lists = new TitledLists(arcs);
    arcs.tokens().forEach(lists::mendBehindDay);
    arcs.tokens().forEach(lists::mendAdded);
    arcs.tokens().forEach(lists::mendHolder);
    arcs.tokens().forEach(lists::mendSecond);
    arcs.tokens().forEach(lists::mendNext);
  }

  /** "received on Monday | the Minister": whom the verb takes, and not what the day is called. */
  private void mendBehindDay(Token office) {
    int day = arcs.heads()[office.index()];
    boolean apposed = day >= 0 && arcs.is(office, APPOSITION) && isOffice(office.index());
    int on = apposed ? arcs.heads()[day] : -1;
    int verb = on >= 0 && arcs.at(on).text().equals("on") ? arcs.heads()[on] : -1;
    boolean free =
        verb >= 0
            && arcs.at(verb).isVerb()
            && arcs.between(verb, office).stream()
                .noneMatch(token -> arcs.is(token, OBJECT) || token.text().equals(","));
    if (free && arcs.hasChild(office.index(), DETERMINER)) {
      arcs.attach(office, verb, OBJECT);
    }
  }

  /** "A and B, as well as | the Ambassador": one more of the list. */
  private void mendAdded(Token office) {
    int start = office.index() - (arcs.hasChild(office.index(), DETERMINER) ? 1 : 0);
    boolean added =
        start > 4
            && isOffice(office.index())
            && arcs.is(office, OBJECT, APPOSITION)
            && isComma(start - 4)
            && arcs.at(start - 3).text().equals("as")
            && arcs.at(start - 2).text().equals("well")
            && arcs.at(start - 1).text().equals("as");
    int first = added ? start - 5 : -1;
    while (first >= 0 && arcs.is(first, CONJUNCT)) {
      first = arcs.heads()[first];
    }
    if (first >= 0 && arcs.at(first).isProper()) {
      arcs.attach(office, first, CONJUNCT);
    }
  }

  /** "the President of X, | A": the name tells who holds the office. */
  private void mendHolder(Token name) {
    if (!isBetweenCommas(name) || !isBareName(name)) {
      return;
    }
    Optional<Token> office = office(name.index() - 2);
    int head = arcs.heads()[name.index()];
    boolean amiss =
        head >= 0
            && office.filter(title -> head != title.index()).isPresent()
            && (arcs.is(name, APPOSITION) || isListedAmiss(name, office.get()));
    if (amiss && !arcs.hasChild(office.get().index(), APPOSITION)) {
      int title = office.get().index();
      arcs.attach(name, title, APPOSITION);
      for (Token other : arcs.tokens()) {
        if (arcs.heads()[other.index()] == name.index()
            && other.index() > name.index()
            && arcs.is(other, CONJUNCT, COORDINATOR)) {
          arcs.attach(other, title, arcs.relations()[other.index()]);
        }
      }
    }
  }

  /** "the envoy of X, A, and | the Minister of Y, B": listed with the envoy, no name of A. */
  private void mendSecond(Token office) {
    int name = arcs.heads()[office.index()];
    int first = name >= 0 && arcs.is(name, APPOSITION) ? arcs.heads()[name] : -1;
    boolean listed =
        first >= 0
            && arcs.is(office, APPOSITION)
            && isOffice(office.index())
            && arcs.between(name, office).stream()
                .anyMatch(and -> arcs.is(and, COORDINATOR) && arcs.heads()[and.index()] == first);
    if (listed) {
      arcs.attach(office, first, CONJUNCT);
    }
  }

  private boolean isListedAmiss(Token name, Token office) {
    return arcs.is(name, CONJUNCT) && arcs.isBelow(arcs.heads()[name.index()], office.index());
  }

  /** "A, Head of the Ministry of Y, | Ambassador B": listed with A. */
  private void mendNext(Token person) {
    int amiss = arcs.heads()[person.index()];
    if (amiss < 0 || !arcs.is(person, CONJUNCT) || !isTitled(person) || isTitled(arcs.at(amiss))) {
      return;
    }
    int top = amiss;
    while (top >= 0 && arcs.is(top, PREPOSITION_OBJECT, PREPOSITION, CONJUNCT) && !isOffice(top)) {
      top = arcs.heads()[top];
    }
    boolean described = top >= 0 && top != amiss && isOffice(top) && arcs.is(top, APPOSITION);
    int first = described ? arcs.heads()[top] : -1;
    if (first >= 0 && arcs.at(first).isProper() && first < top) {
      arcs.attach(person, first, CONJUNCT);
    }
  }

  private boolean isBetweenCommas(Token name) {
    int next = name.index() + 1;
    return isComma(name.index() - 1)
        && (next >= arcs.tokens().size()
            || isComma(next)
            || arcs.at(next).text().matches("and|\\.|;|as"));
  }

  private boolean isComma(int token) {
    return token > 0 && token < arcs.tokens().size() && arcs.at(token).text().equals(",");
  }

  /** A name of several words without a title. */
  private boolean isBareName(Token token) {
    return token.isProper() && token.text().contains(" ") && !hasTitle(token.text());
  }

  /** The office whose "of …" ends at the token: "the Minister of Trade of X". */
  private Optional<Token> office(int last) {
    Optional<Token> office = Optional.empty();
    int at = last;
    while (at >= 0 && arcs.is(at, PREPOSITION_OBJECT)) {
      int of = arcs.heads()[at];
      if (of < 0 || !OF_FOR_TO.contains(arcs.at(of).text())) {
        break;
      }
      at = arcs.heads()[of];
      if (at >= 0 && isOffice(at)) {
        office = Optional.of(arcs.at(at));
      }
    }
    return office;
  }

  private boolean isOffice(int token) {
    Token word = arcs.at(token);
    return word.isNoun() && NameLists.isTitle(arcs, word);
  }

  private boolean isTitled(Token person) {
    boolean apart =
        arcs.hasChild(
            person.index(),
            child -> arcs.is(child, COMPOUND, MODIFIER) && NameLists.isTitle(arcs, child));
    return apart || hasTitle(person.text()) || isOffice(person.index());
  }

  /** Whether a name of several words begins with a title: "Foreign Minister B". */
  private boolean hasTitle(String name) {
    List<String> words = List.of(name.split("\\s+"));
    return words.subList(0, words.size() - 1).stream()
        .anyMatch(word -> NameLists.isTitle(arcs, word));
  }
}
