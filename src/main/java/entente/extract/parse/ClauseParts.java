package entente.extract.parse;

import entente.article.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Mends subjects and objects that the parser hung on another noun.
 *
 * <p>"At the invitation of President A, President B paid a visit": a clause that has no subject has
 * taken it for an apposition of the name before the comma. "Received at the palace the Minister":
 * what comes behind a place or manner without a comma is the object. "HRH the Crown Prince said":
 * the first of two subjects belongs to the second. "Held their ministers' meeting focused on
 * trade": the noun before the participle is what was held. "They discussed jointly seeking funds":
 * the verb has the subject, not the gerund behind it.
 */
final class ClauseParts {
  private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "time", "moment");

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
    }
  }

  private void mendFrontedSubject(Token verb) {
    boolean finite =
        Set.of("VBD", "VBZ", "VBP").contains(verb.pos())
            || arcs.hasChild(verb.index(), child -> child.pos().equals("MD"));
    if (!verb.isVerb()
        || !finite
        || arcs.hasChild(verb.index(), c -> relation(c).matches("[nc]subj.*|expl"))) {
      return;
    }
    int last = lastBefore(verb);
    arcs.tokens().subList(0, verb.index()).stream()
        .filter(token -> relation(token).equals("appos") && hangsOnName(token))
        .filter(token -> isInFrontedPhrase(token, verb) && isBehindComma(token))
        .filter(token -> arcs.lastOf(token.index()) == last)
        .findFirst()
        .ifPresent(subject -> arcs.attach(subject, verb.index(), "nsubj"));
  }

  /** "We, | the ministers of A and B, | welcome": who "we" are, and no second subject. */
  private void mendWe(Token we) {
    boolean first = we.text().matches("(?i)we|I") && relation(we).equals("nsubj");
    int verb = arcs.heads()[we.index()];
    if (first && verb > we.index()) {
      arcs.tokens().subList(we.index() + 1, verb).stream()
          .filter(noun -> arcs.heads()[noun.index()] == verb && relation(noun).equals("nsubj"))
          .forEach(noun -> arcs.attach(noun, we.index(), "appos"));
    }
  }

  /** "They | discussed | jointly seeking funds": the subject hung on the gerund behind the verb. */
  private void mendLentSubject(Token subject) {
    int head = arcs.heads()[subject.index()];
    int above = head < 0 ? head : arcs.heads()[head];
    boolean lent =
        relation(subject).equals("nsubj")
            && subject.index() < above
            && above < head
            && arcs.at(head).pos().equals("VBG")
            && relation(arcs.at(head)).equals("xcomp");
    if (lent && !arcs.hasChild(above, child -> relation(child).matches("nsubj.*|csubj|expl"))) {
      arcs.attach(subject, above, "nsubj");
    }
  }

  /** The last word of the phrase before the verb. */
  private int lastBefore(Token verb) {
    int last = verb.index() - 1;
    while (last > 0
        && arcs.heads()[last] == verb.index()
        && !relation(arcs.at(last)).equals("prep")) {
      last--;
    }
    return last;
  }

  private boolean hangsOnName(Token token) {
    int head = arcs.heads()[token.index()];
    return head >= 0
        && head < token.index()
        && arcs.at(head).pos().startsWith("NNP")
        && !NameLists.isTitle(arcs.at(head));
  }

  private boolean isInFrontedPhrase(Token token, Token verb) {
    for (int i = token.index(); i >= 0; i = arcs.heads()[i]) {
      if (arcs.heads()[i] == verb.index()) {
        return relation(arcs.at(i)).equals("prep");
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
    boolean apposition = relation(noun).equals("appos") && noun.isNoun() && first > 1;
    boolean definite =
        first < noun.index() && Set.of("det", "poss").contains(relation(arcs.at(first)));
    if (apposition && definite && !TIMES.contains(noun.lemma())) {
      verbOfPhraseEndingAt(first - 1)
          .filter(verb -> !arcs.hasChild(verb.index(), c -> relation(c).matches("dobj|ccomp|attr")))
          .ifPresent(verb -> arcs.attach(noun, verb.index(), "dobj"));
    }
  }

  /** The verb of the prepositional phrase whose last word this is. */
  private Optional<Token> verbOfPhraseEndingAt(int last) {
    int index = last;
    while (index >= 0 && !relation(arcs.at(index)).equals("prep")) {
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
    if (relation(subject).equals("nsubj") && before > 0 && arcs.at(before).text().equals("and")) {
      int first = arcs.heads()[before];
      boolean both = first >= 0 && relation(arcs.at(first)).equals("nsubj");
      if (both && arcs.heads()[first] == verb) {
        arcs.attach(subject, first, "conj");
      }
      return;
    }
    if (relation(subject).equals("nsubj")
        && before >= 0
        && relation(arcs.at(before)).equals("nsubj")
        && arcs.heads()[before] == verb
        && arcs.at(before).pos().startsWith("NNP")) {
      arcs.attach(arcs.at(before), subject.index(), "compound");
    }
  }

  /** "Requests the Chair to report", at the head of a clause of a resolution. */
  private void mendSubjectBehind(Token verb) {
    boolean head = verb.pos().equals("VBZ") && arcs.heads()[verb.index()] < 0;
    boolean first =
        head && arcs.tokens().subList(0, verb.index()).stream().allMatch(t -> t.pos().equals("RB"));
    if (first && !verb.lemma().equals("say")) {
      arcs.tokens().stream()
          .filter(token -> arcs.heads()[token.index()] == verb.index())
          .filter(token -> relation(token).equals("nsubj") && token.index() > verb.index())
          .forEach(token -> arcs.attach(token, verb.index(), "dobj"));
    }
  }

  /** "Ghana champions free trade": what has an object is no noun, and the name before it acts. */
  private void mendVerbAsNoun(Token noun) {
    int before = noun.index() - 1;
    boolean root = noun.isNoun() && arcs.heads()[noun.index()] < 0 && before >= 0;
    boolean takes =
        root && arcs.hasChild(noun.index(), c -> relation(c).matches("dobj|xcomp|ccomp"));
    if (takes && arcs.heads()[before] == noun.index() && arcs.at(before).pos().equals("NNP")) {
      arcs.attach(arcs.at(before), noun.index(), "nsubj");
    }
  }

  private void mendHeldMeeting(Token meeting) {
    int participle = meeting.index() + 1;
    boolean subject =
        relation(meeting).equals("nsubj") && arcs.heads()[meeting.index()] == participle;
    int owner = subject ? arcs.firstOf(meeting.index()) - 1 : -1;
    if (owner < 1 || !relation(arcs.at(owner)).equals("dobj")) {
      return;
    }
    int verb = arcs.heads()[owner];
    boolean joined = relation(arcs.at(participle)).matches("conj|dep|ccomp|advcl");
    if (joined && arcs.heads()[participle] == verb && arcs.at(owner).isNoun()) {
      arcs.attach(meeting, verb, "dobj");
      arcs.attach(arcs.at(owner), meeting.index(), "compound");
      arcs.attach(arcs.at(participle), meeting.index(), "acl");
      arcs.tokens().stream()
          .filter(token -> arcs.heads()[token.index()] == owner && relation(token).equals("poss"))
          .forEach(token -> arcs.attach(token, meeting.index(), "poss"));
    }
  }

  private String relation(Token token) {
    return arcs.relations()[token.index()];
  }
}
