package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Mends lists that are the subject of a clause and that the parser cut: "The Union, the Republic of
 * Chad, Mali, and Niger have agreed" has one subject of four members; in "Today, President A of X
 * and President B of Y met" the presidents are no day.
 */
final class SubjectLists {
  private SubjectLists() {}

  static void mend(Arcs arcs) {
    for (Token verb : arcs.tokens()) {
      if (verb.isVerb()) {
        mendBehindDay(arcs, verb);
        mendSecond(arcs, verb);
        mendAsWellAs(arcs, verb);
      }
    }
  }

  /** "Today, | A and B held a call": read as what the day is, all of them or all but the last. */
  private static void mendBehindDay(Arcs arcs, Token verb) {
    boolean told = verb.isTensed() || arcs.hasChild(verb.index(), AUXILIARY, PASSIVE_AUXILIARY);
    Optional<Token> day = told ? arcs.child(verb.index(), NOUN_ADVERBIAL) : Optional.empty();
    day.filter(one -> one.index() < verb.index())
        .flatMap(one -> arcs.child(one.index(), APPOSITION))
        .filter(name -> name.isProper() && isBehindComma(arcs, name))
        .ifPresent(name -> subject(arcs, name, verb));
  }

  private static void subject(Arcs arcs, Token name, Token verb) {
    Optional<Token> last = arcs.child(verb.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE);
    int and = last.map(one -> arcs.firstOf(one.index()) - 1).orElse(-1);
    boolean listed =
        and > name.index()
            && arcs.is(and, COORDINATOR)
            && arcs.isBelow(and, name.index())
            && last.orElseThrow().isProper();
    if (listed) {
      arcs.attach(name, verb.index(), arcs.relations()[last.orElseThrow().index()]);
      arcs.attach(last.orElseThrow(), arcs.heads()[and], CONJUNCT);
    } else if (last.isEmpty()) {
      boolean passive = arcs.hasChild(verb.index(), PASSIVE_AUXILIARY);
      arcs.attach(name, verb.index(), passive ? PASSIVE_SUBJECT : SUBJECT);
    }
  }

  /** Two subjects of one verb, a comma between them and an "and" in the second. */
  private static void mendSecond(Arcs arcs, Token verb) {
    List<Token> subjects =
        arcs.tokens().stream()
            .filter(token -> arcs.heads()[token.index()] == verb.index())
            .filter(token -> arcs.is(token, SUBJECT, PASSIVE_SUBJECT))
            .toList();
    if (subjects.size() != 2) {
      return;
    }
    Token first = subjects.get(0);
    Token second = subjects.get(1);
    boolean list =
        first.isNoun()
            && second.isNoun()
            && isBehindComma(arcs, second)
            && arcs.hasChild(second.index(), CONJUNCT)
            && arcs.hasChild(second.index(), COORDINATOR);
    if (list) {
      arcs.attach(second, first.index(), CONJUNCT);
      liftNames(arcs, second);
    }
  }

  /** "the Republic of Chad, | Mali, and Niger": beside the republic, not of it. */
  private static void liftNames(Arcs arcs, Token second) {
    arcs.child(second.index(), PREPOSITION)
        .flatMap(of -> arcs.child(of.index(), PREPOSITION_OBJECT))
        .flatMap(name -> arcs.child(name.index(), CONJUNCT))
        .filter(name -> name.isProper() && isBehindComma(arcs, name))
        .ifPresent(name -> arcs.attach(name, second.index(), CONJUNCT));
  }

  /** "Andorra, as well as | Monaco, welcomed": both did, and "as well as" joins them. */
  private static void mendAsWellAs(Arcs arcs, Token verb) {
    Optional<Token> subject = arcs.child(verb.index(), SUBJECT, PASSIVE_SUBJECT);
    int first = subject.map(Token::index).orElse(verb.index());
    List<Token> between = arcs.between(first + 1, verb);
    for (Token name : between) {
      int at = name.index();
      boolean joined =
          at - first > 3
              && arcs.heads()[at] == first
              && arcs.is(name, APPOSITION)
              && arcs.at(at - 1).text().equals("as")
              && arcs.at(at - 2).text().equals("well")
              && arcs.at(at - 3).text().equals("as");
      if (joined) {
        arcs.attach(name, first, CONJUNCT);
        arcs.tokens().subList(at - 3, at).forEach(word -> arcs.attach(word, first, COORDINATOR));
      }
    }
  }

  private static boolean isBehindComma(Arcs arcs, Token noun) {
    int first = arcs.firstOf(noun.index());
    return first > 0 && arcs.at(first - 1).is(COMMA);
  }
}
