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
        mendFronted(arcs, verb);
        mendHeadline(arcs, verb);
        mendSecond(arcs, verb);
        mendApposed(arcs, verb);
        mendAsWellAs(arcs, verb);
      }
    }
  }

  /**
   * "Kenya, Uganda | agree on a border", as headlines list two: the first is called upon by none.
   */
  private static void mendHeadline(Arcs arcs, Token verb) {
    Optional<Token> called = arcs.child(verb.index(), VOCATIVE).filter(Token::isProper);
    Optional<Token> subject = arcs.child(verb.index(), SUBJECT).filter(Token::isProper);
    boolean listed =
        verb.is(PLAIN_PRESENT)
            && called.isPresent()
            && subject.isPresent()
            && called.get().index() < subject.get().index()
            && isBehindComma(arcs, subject.get());
    if (listed) {
      arcs.attach(called.get(), verb.index(), SUBJECT);
      arcs.attach(subject.get(), called.get().index(), CONJUNCT);
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

  /** "In addition, | Chad, Mali, and Togo are at work": read as what is in addition, but Togo. */
  private static void mendFronted(Arcs arcs, Token verb) {
    boolean subject = arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT);
    arcs.child(verb.index(), PREPOSITION)
        .filter(fronted -> subject && fronted.index() < verb.index())
        .flatMap(fronted -> arcs.child(fronted.index(), PREPOSITION_OBJECT))
        .flatMap(object -> arcs.child(object.index(), CONJUNCT))
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

  /** "Chad, | Mali and Togo look forward": no comma behind them, so Mali and Togo are not Chad. */
  private static void mendApposed(Arcs arcs, Token verb) {
    Optional<Token> first =
        arcs.child(verb.index(), SUBJECT, PASSIVE_SUBJECT)
            .filter(name -> name.isProper() && name.index() < verb.index());
    Optional<Token> second = first.flatMap(name -> arcs.child(name.index(), APPOSITION));
    int behind = first.map(name -> arcs.lastOf(name.index()) + 1).orElse(0);
    second
        .filter(name -> name.isProper() && isBehindComma(arcs, name))
        .filter(name -> !arcs.at(behind).is(COMMA))
        .filter(name -> arcs.hasChild(name.index(), COORDINATOR))
        .filter(name -> arcs.hasChild(name.index(), last -> isName(arcs, last)))
        .filter(name -> !NameLists.isTitle(arcs, name))
        .ifPresent(name -> arcs.attach(name, first.orElseThrow().index(), CONJUNCT));
  }

  private static boolean isName(Arcs arcs, Token last) {
    return arcs.is(last, CONJUNCT) && last.isProper() && !NameLists.isTitle(arcs, last);
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
