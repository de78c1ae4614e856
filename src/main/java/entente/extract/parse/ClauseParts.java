package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.I_OR_WE;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Mends subjects and objects that the parser hung on another noun.
 *
 * <p>"At the invitation of President A, President B paid a visit": a clause that has no subject has
 * taken it for an apposition of the name before the comma. "Received at the palace the Minister":
 * what comes behind a place or manner without a comma is the object. "HRH the Crown Prince said":
 * the first of two subjects belongs to the second. "Held their ministers' meeting focused on
 * trade": the noun before the participle is what was held. "They discussed jointly seeking funds":
 * the verb has the subject, not the gerund behind it. "Attention was paid to winter: Chad will send
 * tents": the clause before a colon or semicolon is no part of the one behind. "Ended a visit,
 * during which he met X": the clause tells of the visit.
 */
final class ClauseParts {
  private final Arcs arcs;

  private ClauseParts(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    ClauseParts parts = new ClauseParts(arcs);
    for (Token token : arcs.tokens()) {
      parts.mendFrontedSubject(token);
      parts.mendShiftedObject(token);
      parts.mendDoubleSubject(token);
      parts.mendHeldMeeting(token);
      parts.mendSubjectBehind(token);
      parts.mendVerbAsNoun(token);
      parts.mendLentSubject(token);
      parts.mendWe(token);
      parts.mendBeforeColon(token);
      parts.mendObjectPredicate(token);
      parts.mendDuringWhich(token);
    }
  }

  private void mendFrontedSubject(Token verb) {
    boolean finite = verb.isTensed() || arcs.hasChild(verb.index(), child -> child.is(MODAL));
    if (!verb.isVerb()
        || !finite
        || arcs.hasChild(
            verb.index(),
            SUBJECT,
            PASSIVE_SUBJECT,
            CLAUSE_SUBJECT,
            PASSIVE_CLAUSE_SUBJECT,
            EXPLETIVE)) {
      return;
    }
    int last = lastBefore(verb);
    arcs.tokens().subList(0, verb.index()).stream()
        .filter(token -> arcs.is(token, APPOSITION) && hangsOnName(token))
        .filter(token -> isInFrontedPhrase(token, verb) && isBehindComma(token))
        .filter(token -> arcs.lastOf(token.index()) == last)
        .findFirst()
        .ifPresent(subject -> arcs.attach(subject, verb.index(), SUBJECT));
  }

  /** "We, | the ministers of A and B, | welcome": who "we" are, and no second subject. */
  private void mendWe(Token we) {
    boolean first = I_OR_WE.contains(we.lemma()) && arcs.is(we, SUBJECT);
    int verb = arcs.heads()[we.index()];
    if (first && verb > we.index()) {
      arcs.tokens().subList(we.index() + 1, verb).stream()
          .filter(noun -> arcs.heads()[noun.index()] == verb && arcs.is(noun, SUBJECT))
          .forEach(noun -> arcs.attach(noun, we.index(), APPOSITION));
    }
  }

  /** "They | discussed | jointly seeking funds": the subject hung on the gerund behind the verb. */
  private void mendLentSubject(Token subject) {
    int head = arcs.heads()[subject.index()];
    int above = head < 0 ? head : arcs.heads()[head];
    boolean lent =
        arcs.is(subject, SUBJECT)
            && subject.index() < above
            && above < head
            && arcs.at(head).is(GERUND)
            && arcs.is(head, OPEN_COMPLEMENT);
    if (lent && !arcs.hasChild(above, SUBJECT, PASSIVE_SUBJECT, CLAUSE_SUBJECT, EXPLETIVE)) {
      arcs.attach(subject, above, SUBJECT);
    }
  }

  /** "Attention was paid to winter: | Chad will send tents": no part of the clause behind. */
  private void mendBeforeColon(Token verb) {
    int over = arcs.heads()[verb.index()];
    boolean before =
        over > verb.index()
            && verb.isVerb()
            && arcs.is(verb, COMPLEMENT, ADVERBIAL_CLAUSE)
            && arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
            && !arcs.hasChild(verb.index(), MARKER);
    int end = before ? arcs.lastOf(verb.index()) + 1 : over;
    if (before && end < over && List.of(":", ";").contains(arcs.at(end).text())) {
      arcs.attach(verb, over, PARATAXIS);
    }
  }

  /** "branded the vote | a farce", hung on the subject: what the object is called. */
  private void mendObjectPredicate(Token noun) {
    int subject = arcs.heads()[noun.index()];
    int verb = subject < 0 ? subject : arcs.heads()[subject];
    boolean strayed =
        arcs.is(noun, APPOSITION)
            && verb > subject
            && verb < noun.index()
            && arcs.is(subject, SUBJECT);
    int first = strayed ? arcs.firstOf(noun.index()) : 0;
    if (strayed
        && arcs.at(first).is(DETERMINATIVE)
        && arcs.child(verb, OBJECT)
            .filter(object -> arcs.lastOf(object.index()) + 1 == first)
            .filter(object -> !arcs.at(first - 1).is(COMMA))
            .isPresent()) {
      arcs.attach(noun, verb, OBJECT_PREDICATE);
    }
  }

  /** "ended a visit, | during which he met X": tells of the visit, and is no clause of the verb. */
  private void mendDuringWhich(Token clause) {
    int verb = arcs.heads()[clause.index()];
    boolean complement = verb >= 0 && arcs.is(clause, COMPLEMENT) && verb < clause.index();
    int first = complement ? arcs.firstOf(clause.index()) : 0;
    boolean which =
        first > 1
            && arcs.at(first - 1).is(COMMA)
            && arcs.is(first, PREPOSITION)
            && arcs.at(first + 1).is(WH_DETERMINATIVE);
    if (which) {
      arcs.child(verb, OBJECT).ifPresent(o -> arcs.attach(clause, o.index(), RELATIVE));
    }
  }

  /** The last word of the phrase before the verb. */
  private int lastBefore(Token verb) {
    int last = verb.index() - 1;
    while (last > 0 && arcs.heads()[last] == verb.index() && !arcs.is(last, PREPOSITION)) {
      last--;
    }
    return last;
  }

  private boolean hangsOnName(Token token) {
    int head = arcs.heads()[token.index()];
    return head >= 0
        && head < token.index()
        && arcs.at(head).isProper()
        && !NameLists.isTitle(arcs, arcs.at(head));
  }

  private boolean isInFrontedPhrase(Token token, Token verb) {
    for (int i = token.index(); i >= 0; i = arcs.heads()[i]) {
      if (arcs.heads()[i] == verb.index()) {
        return arcs.is(i, PREPOSITION);
      }
    }
    return false;
  }

  private boolean isBehindComma(Token token) {
    int before = arcs.firstOf(token.index()) - 1;
    return before > 0 && arcs.at(before).text().equals(",");
  }

  private void mendShiftedObject(Token noun) {
    int first = arcs.firstOf(noun.index());
    boolean apposition = arcs.is(noun, APPOSITION) && noun.isNoun() && first > 1;
    boolean definite = first < noun.index() && arcs.is(first, DETERMINER, POSSESSOR);
    if (apposition && definite && !arcs.isListed(noun.index(), "when-or-how")) {
      verbOfPhraseEndingAt(first - 1)
          .filter(verb -> !arcs.hasChild(verb.index(), OBJECT, PREDICATE_NOUN, COMPLEMENT))
          .ifPresent(verb -> arcs.attach(noun, verb.index(), OBJECT));
    }
  }

  /** The verb of the prepositional phrase whose last word this is. */
  private Optional<Token> verbOfPhraseEndingAt(int last) {
    int index = last;
    while (index >= 0 && !arcs.is(index, PREPOSITION)) {
      index = arcs.heads()[index];
    }
    int verb = index < 0 ? -1 : arcs.heads()[index];
    return verb >= 0 && verb < index && arcs.at(verb).isVerb()
        ? Optional.of(arcs.at(verb))
        : Optional.empty();
  }

  private void mendDoubleSubject(Token subject) {
    int before = arcs.firstOf(subject.index()) - 1;
    int verb = arcs.heads()[subject.index()];
    if (arcs.is(subject, SUBJECT) && before > 0 && arcs.at(before).text().equals("and")) {
      int first = arcs.heads()[before];
      boolean both = first >= 0 && arcs.is(first, SUBJECT);
      if (both && arcs.heads()[first] == verb) {
        arcs.attach(subject, first, CONJUNCT);
      }
      return;
    }
    if (arcs.is(subject, SUBJECT)
        && before >= 0
        && arcs.is(before, SUBJECT)
        && arcs.heads()[before] == verb
        && arcs.at(before).isProper()) {
      arcs.attach(arcs.at(before), subject.index(), COMPOUND);
    }
  }

  /** "Requests the Chair to report", at the head of a clause of a resolution. */
  private void mendSubjectBehind(Token verb) {
    boolean head = verb.is(SINGULAR_PRESENT) && arcs.heads()[verb.index()] < 0;
    boolean first =
        head && arcs.tokens().subList(0, verb.index()).stream().allMatch(t -> t.is(ADVERB));
    if (first && !arcs.isListed(verb.index(), "before-speaker")) {
      arcs.tokens().stream()
          .filter(token -> arcs.heads()[token.index()] == verb.index())
          .filter(token -> arcs.is(token, SUBJECT) && token.index() > verb.index())
          .forEach(token -> arcs.attach(token, verb.index(), OBJECT));
    }
  }

  /** "Ghana champions free trade": what has an object is no noun, and the name before it acts. */
  private void mendVerbAsNoun(Token noun) {
    int before = noun.index() - 1;
    boolean root = noun.isNoun() && arcs.heads()[noun.index()] < 0 && before >= 0;
    boolean takes = root && arcs.hasChild(noun.index(), OBJECT, COMPLEMENT, OPEN_COMPLEMENT);
    if (takes && arcs.heads()[before] == noun.index() && arcs.at(before).is(PROPER_NOUN)) {
      arcs.attach(arcs.at(before), noun.index(), SUBJECT);
    }
  }

  private void mendHeldMeeting(Token meeting) {
    int participle = meeting.index() + 1;
    boolean subject = arcs.is(meeting, SUBJECT) && arcs.heads()[meeting.index()] == participle;
    int owner = subject ? arcs.firstOf(meeting.index()) - 1 : -1;
    if (owner < 1 || !arcs.is(owner, OBJECT)) {
      return;
    }
    int verb = arcs.heads()[owner];
    boolean joined = arcs.is(participle, COMPLEMENT, ADVERBIAL_CLAUSE, CONJUNCT, UNNAMED);
    if (joined && arcs.heads()[participle] == verb && arcs.at(owner).isNoun()) {
      arcs.attach(meeting, verb, OBJECT);
      arcs.attach(arcs.at(owner), meeting.index(), COMPOUND);
      arcs.attach(arcs.at(participle), meeting.index(), ADNOMINAL);
      arcs.tokens().stream()
          .filter(token -> arcs.heads()[token.index()] == owner && arcs.is(token, POSSESSOR))
          .forEach(token -> arcs.attach(token, meeting.index(), POSSESSOR));
    }
  }
}
