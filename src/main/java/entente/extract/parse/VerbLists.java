package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Mends lists of verbs that the parser took for something else.
 *
 * <p>A base form after a comma ("open up prospects, resolutely stand guard") goes on with the verbs
 * behind a "to"; so does an infinitive after a comma at the end of at least two ("oppose it, to
 * promote peace"). Gerunds between commas that end in "and doing" go on with the first ("discussed
 * opening ports, easing rules, and training crews").
 */
final class VerbLists {
  private final Arcs arcs;
  private final Gerunds gerunds;

  private VerbLists(Arcs arcs) {
    this.arcs = arcs;
    this.gerunds = new Gerunds(arcs);
  }

  static void mend(Arcs arcs) {
    VerbLists lists = new VerbLists(arcs);
    for (Token token : arcs.tokens()) {
      lists.mendBaseForm(token);
      lists.mendLastInfinitive(token);
      lists.mendGerundSeries(token);
      lists.mendGerundBehindNouns(token);
      lists.mendTense(token);
      lists.mendSecondRoot(token);
      lists.mendListedSubject(token);
    }
  }

  private void mendBaseForm(Token verb) {
    int head = arcs.heads()[verb.index()];
    boolean loose =
        verb.is(BASE_FORM)
            && head >= 0
            && arcs.is(verb, PREPOSITION, ADVERBIAL_CLAUSE, UNNAMED)
            && arcs.isBehindComma(verb)
            && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, AUXILIARY, MARKER);
    if (loose && arcs.at(head).is(BASE_FORM)) {
      arcs.relations()[verb.index()] = CONJUNCT;
    } else if (loose && head < verb.index()) {
      infinitiveBefore(verb)
          .or(() -> infinitiveAbove(head))
          .ifPresent(first -> {
            arcs.attach(verb, first.index(), CONJUNCT);
          });
    }
  }

  /**
   * "has watched as rebels burned farms, | took hostages": no participle, so it goes on with
   * "burned".
   */
  private void mendTense(Token verb) {
    int head = arcs.heads()[verb.index()];
    boolean loose =
        verb.is(PAST_TENSE)
            && head >= 0
            && head < verb.index()
            && arcs.at(head).is(PAST_PARTICIPLE, BASE_FORM)
            && (arcs.isBehindComma(verb) || arcs.at(verb.index() - 1).is(CONJUNCTION))
            && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, AUXILIARY, MARKER);
    if (loose) {
      arcs.between(head, verb).stream()
          .filter(before -> before.is(PAST_TENSE) && arcs.hasChild(before.index(), SUBJECT))
          .reduce((one, later) -> later)
          .ifPresent(before -> arcs.attach(verb, before.index(), CONJUNCT));
    }
  }

  /** "Togo noted the report, | commended the experts": goes on with the first verb. */
  private void mendSecondRoot(Token verb) {
    boolean loose =
        verb.isTensed()
            && arcs.heads()[verb.index()] < 0
            && arcs.isBehindComma(verb)
            && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE, MARKER);
    if (loose) {
      arcs.tokens().subList(0, verb.index()).stream()
          .filter(first -> first.isVerb() && arcs.heads()[first.index()] < 0)
          .filter(first -> arcs.hasChild(first.index(), SUBJECT))
          .findFirst()
          .ifPresent(first -> arcs.attach(verb, first.index(), CONJUNCT));
    }
  }

  /**
   * "Togo condemned | the raid, rejected the claim and": between a comma and its verb no subject
   * stands, so the noun is what is condemned.
   */
  private void mendListedSubject(Token noun) {
    int verb = arcs.heads()[noun.index()];
    if (!noun.isNoun() || !arcs.is(noun, SUBJECT) || verb < noun.index()) {
      return;
    }
    int first = arcs.is(verb, CONJUNCT) ? arcs.heads()[verb] : -1;
    boolean listed =
        first >= 0
            && first < noun.index()
            && arcs.at(first).isVerb()
            && arcs.at(verb).isTensed()
            && arcs.hasChild(first, SUBJECT)
            && !arcs.hasChild(first, OBJECT)
            && arcs.isBehindComma(arcs.at(verb))
            && commas(first, verb) == 1;
    if (listed) {
      arcs.attach(noun, first, OBJECT);
    }
  }

  /** How many commas and words that join stand between two words. */
  private long commas(int from, int to) {
    return arcs.tokens().subList(from + 1, to).stream()
        .filter(token -> token.is(COMMA, CONJUNCTION))
        .count();
  }

  /** The nearest verb behind a "to", below the same governor. */
  private Optional<Token> infinitiveBefore(Token verb) {
    return arcs.between(arcs.heads()[verb.index()], verb).stream()
        .filter(token -> token.is(BASE_FORM) && isListedInfinitive(token.index()))
        .filter(token -> arcs.isBelow(token.index(), arcs.heads()[verb.index()]))
        .reduce((one, later) -> later);
  }

  /** "to resume flights suspended since May, | reopen the border": not hung on the participle. */
  private Optional<Token> infinitiveAbove(int participle) {
    for (int i = participle; i >= 0 && !arcs.at(i).isFinite(); i = arcs.heads()[i]) {
      if (arcs.at(i).is(BASE_FORM)) {
        return Optional.of(arcs.at(i)).filter(verb -> isListedInfinitive(verb.index()));
      }
    }
    return Optional.empty();
  }

  private void mendLastInfinitive(Token verb) {
    boolean adverbial = arcs.is(verb, ADVERBIAL_CLAUSE) && verb.is(BASE_FORM);
    int to = verb.index() - 1;
    if (!adverbial || to < 1 || !arcs.at(to).is(TO) || !arcs.at(to - 1).text().equals(",")) {
      return;
    }
    int governor = arcs.heads()[verb.index()];
    if (governor < to && arcs.at(governor).is(BASE_FORM) && isListedInfinitive(governor)) {
      arcs.relations()[verb.index()] = CONJUNCT;
    }
  }

  /** One of several under a "to", or the only one where its own "to" is there to be repeated. */
  private boolean isListedInfinitive(int verb) {
    int first = verb;
    int members = 1;
    while (arcs.is(first, CONJUNCT) && arcs.heads()[first] >= 0 && members <= arcs.heads().length) {
      first = arcs.heads()[first];
      members++;
    }
    boolean to = first > 0 && arcs.at(first - 1).is(TO);
    boolean wished = arcs.is(first, OPEN_COMPLEMENT, COMPLEMENT, ADNOMINAL);
    return to && (members > 2 || wished);
  }

  private void mendGerundSeries(Token first) {
    boolean opens =
        gerunds.isAction(first)
            && arcs.is(first, OBJECT, OPEN_COMPLEMENT, PREPOSITION_CLAUSE, CONJUNCT);
    if (!opens) {
      return;
    }
    List<Token> series =
        arcs.tokens().subList(first.index() + 1, arcs.heads().length).stream()
            .filter(gerunds::isAction)
            .filter(next ->
                arcs.isBelow(next.index(), first.index())
                    || arcs.isBelow(next.index(), besides(first, next)))
            .filter(next -> arcs.isBehindComma(next) || isAfterAnd(next))
            .toList();
    if (series.stream().anyMatch(this::isAfterAnd)) {
      series.stream()
          .filter(next -> arcs.is(next, ADVERBIAL_CLAUSE, ADNOMINAL))
          .forEach(next -> arcs.attach(next, first.index(), CONJUNCT));
    }
  }

  /**
   * "a commitment to opening schools, | building roads and": hung on the noun, or on the verb above
   * where it tells of no saying, goes on with what it is to; the gerund itself where it hangs
   * elsewhere.
   */
  private int besides(Token first, Token next) {
    int to = arcs.is(first, PREPOSITION_CLAUSE) ? arcs.heads()[first.index()] : -1;
    int noun = to >= 0 && arcs.at(to).lemma().equals("to") ? arcs.heads()[to] : -1;
    int top = next.index();
    while (arcs.is(top, CONJUNCT) && arcs.heads()[top] > first.index()) {
      top = arcs.heads()[top];
    }
    boolean beside = noun >= 0 && arcs.heads()[top] == noun && arcs.is(top, ADNOMINAL);
    return beside || isBesideVerb(first, top) ? top : first.index();
  }

  private boolean isBesideVerb(Token first, int next) {
    return arcs.is(first, PREPOSITION_CLAUSE)
        && arcs.is(next, ADVERBIAL_CLAUSE)
        && arcs.isBelow(first.index(), arcs.heads()[next])
        && !arcs.isListed(next, "saying")
        && !arcs.isListed(next, "sideways");
  }

  /** "discussed | the importance of peace, rights, and ensuring": goes on with the nouns. */
  private void mendGerundBehindNouns(Token gerund) {
    int verb = arcs.heads()[gerund.index()];
    int and = gerund.index() - 1;
    boolean loose =
        gerund.is(GERUND)
            && arcs.is(gerund, CONJUNCT)
            && verb >= 0
            && arcs.at(verb).is(PAST_TENSE, SINGULAR_PRESENT, PLAIN_PRESENT)
            && and > 1
            && arcs.at(and).text().equals("and")
            && arcs.at(and - 1).is(COMMA);
    int last = and - 2;
    boolean listed = loose && arcs.is(last, CONJUNCT) && arcs.at(last).isCommonNoun();
    int first = listed ? arcs.heads()[last] : -1;
    if (first >= 0 && arcs.at(first).isNoun() && arcs.is(first, PREPOSITION_OBJECT)) {
      arcs.attach(gerund, first, CONJUNCT);
      arcs.attach(arcs.at(and), first, COORDINATOR);
    }
  }

  private boolean isAfterAnd(Token gerund) {
    int before = gerund.index() - 1;
    while (before > 0 && arcs.at(before).is(ADVERB)) {
      before--;
    }
    return before > 0 && arcs.at(before).text().equals("and");
  }
}
