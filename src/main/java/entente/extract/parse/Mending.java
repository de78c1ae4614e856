package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Sentence;
import entente.article.Token;
import entente.lexicon.Cues;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Mends attachments of the parser before a sentence is read as a tree.
 *
 * <p>Attachments that statistical parsers often get wrong in long lists are mended: a verb in base
 * form coordinated with anything else belongs to the nearest base form before it ("is ready to
 * deepen trust, expand cooperation"); a gerund after a gerund under a preposition is coordinated
 * with it; so is a verb hung on another of the same form by an unnamed relation; and a finite verb
 * coordinated with a base form takes the noun before it for its subject ("will build a port and
 * Togo opened a road").
 *
 * <p>Further: a past tense coordinated with an infinitive belongs to the past tense above it
 * ("urged action to stop the war and reaffirmed"); a finite verb right after a noun that is
 * coordinated takes it for its subject ("discussed trade and the leaders agreed"); a preposition
 * repeated after "and" or "as well as" carries a second object of the first ("on trade as well as
 * on energy"); in "with the President saying" the President is the subject.
 */
final class Mending {
  private final Arcs arcs;

  private Mending(Arcs arcs) {
    this.arcs = arcs;
  }

  /** The sentence with its attachments mended. */
  static Arcs of(Sentence sentence, Cues cues) {
    Arcs arcs = Arcs.of(sentence, cues);
    new Mending(arcs).mendAll();
    return arcs;
  }

  private void mendAll() {
    Roots.mendMarks(arcs);
    Auxiliaries.mend(arcs);
    Roots.mend(arcs);
    NonGrata.mend(arcs);
    Elisions.mend(arcs);
    Gaps.mend(arcs);
    Callings.mend(arcs);
    ClauseParts.mend(arcs);
    ToldClauses.mend(arcs);
    ShiftedObjects.mend(arcs);
    ToldClauses.mendAdded(arcs);
    Infinitives.mend(arcs);
    ForClauses.mend(arcs);
    OwnedPairs.mend(arcs);
    FrontedPhrases.mend(arcs);
    TitledLists.mend(arcs);
    NameLists.mend(arcs);
    SubjectLists.mend(arcs);
    NamedHeads.mend(arcs);
    NounLists.mend(arcs);
    NounSeries.mend(arcs);
    Gerunds.mend(arcs);
    VerbLists.mend(arcs);
    InnerLists.mend(arcs);
    arcs.tokens().forEach(this::mend);
    arcs.tokens().forEach(this::mendPreposition);
  }

  private void mend(Token token) {
    int head = arcs.heads()[token.index()];
    if (head < 0 || !token.isVerb()) {
      return;
    }
    Token governor = arcs.at(head);
    boolean sameForm = governor.tag() == token.tag();
    if (arcs.is(token, UNNAMED) && sameForm && head < token.index()) {
      arcs.relations()[token.index()] = CONJUNCT;
    }
    boolean bare = token.is(BASE_FORM) && !hasOwnAuxiliary(token);
    if (arcs.is(token, CONJUNCT) && bare && !governor.is(BASE_FORM) && !goesOn(token, governor)) {
      baseFormBefore(token).ifPresent(base -> arcs.hang(token.index(), base.index()));
    }
    boolean adverbial = arcs.is(token, ADVERBIAL_CLAUSE) && !hasMark(token);
    if (isFinite(token) && (adverbial || arcs.is(token, CONJUNCT))) {
      giveSubject(token);
    }
    if (arcs.is(token, CONJUNCT)
        && isFinite(token)
        && governor.isVerb()
        && governor.tag() != token.tag()) {
      finiteAbove(token, governor).ifPresent(finite -> arcs.hang(token.index(), finite.index()));
    }
    if (arcs.is(token, CONJUNCT) && isFinite(token)) {
      teller(token, governor).ifPresent(verb -> arcs.hang(token.index(), verb.index()));
    }
    if (isSideways(token)) {
      standBeside(token);
    } else if (arcs.is(token, ADVERBIAL_CLAUSE) && token.is(GERUND)) {
      gerundBefore(token, governor).ifPresent(gerund -> coordinate(token, gerund));
    }
  }

  private static boolean isFinite(Token verb) {
    return verb.is(PAST_TENSE, SINGULAR_PRESENT);
  }

  /** For a verb that has no subject of its own: the verb of the same tense over an infinitive. */
  private Optional<Token> finiteAbove(Token verb, Token infinitive) {
    boolean subject = arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT);
    int steps = 0;
    for (int i = infinitive.index();
        i >= 0 && !subject && steps <= arcs.heads().length;
        i = arcs.heads()[i]) {
      if (arcs.at(i).tag() == verb.tag()) {
        return Optional.of(arcs.at(i));
      }
      steps++;
    }
    return Optional.empty();
  }

  private void mendPreposition(Token token) {
    boolean preposition = arcs.is(token, PREPOSITION, CONJUNCT, AGENT) && token.index() > 1;
    if (preposition && token.is(TO, ADPOSITION) && follows(token, "and", "as", "also")) {
      objectOf(token)
          .ifPresent(object ->
              sameBefore(token, object)
                  .ifPresent(first -> {
                    arcs.attach(object, first.index(), CONJUNCT);
                    for (int i = token.index(); i >= 0 && isJoining(i, token.index()); i--) {
                      arcs.attach(arcs.at(i), first.index(), COORDINATOR);
                    }
                  }));
    }
    if (token.lemma().equals("with") && arcs.is(token, PREPOSITION)) {
      absolute(token);
    }
  }

  /** The words of "as well as on" or "and on" up to the preposition. */
  private boolean isJoining(int index, int preposition) {
    String word = arcs.at(index).text();
    return index == preposition || List.of("and", "as", "well", "also", "but").contains(word);
  }

  private boolean follows(Token token, String... words) {
    String before = arcs.at(token.index() - 1).text();
    return Arrays.asList(words).contains(before);
  }

  private Optional<Token> objectOf(Token preposition) {
    return arcs.tokens().stream()
        .filter(other ->
            arcs.heads()[other.index()] == preposition.index()
                && arcs.is(other, PREPOSITION_OBJECT, PREPOSITION_CLAUSE))
        .findFirst();
  }

  /**
   * The object of the nearest such preposition before, with no verb of its own tense between; of
   * one that takes a gerund as well, where this one does.
   */
  private Optional<Token> sameBefore(Token preposition, Token object) {
    Optional<Token> nearest = Optional.empty();
    for (int i = preposition.index() - 2; i > 0 && !isFinite(arcs.at(i)); i--) {
      boolean same =
          arcs.at(i).lemma().equals(preposition.lemma()) && arcs.is(i, PREPOSITION, AGENT);
      Optional<Token> before = same ? objectOf(arcs.at(i)) : Optional.empty();
      if (before.filter(one -> one.is(GERUND) == object.is(GERUND)).isPresent()) {
        return before;
      }
      nearest = nearest.or(() -> before);
    }
    return nearest;
  }

  /** "with President X reiterating the commitment": X reiterates. */
  private void absolute(Token with) {
    Optional<Token> verb =
        arcs.tokens().stream()
            .filter(other -> other.is(GERUND) && other.index() > with.index() + 1)
            .filter(other ->
                (arcs.heads()[other.index()] == with.index() && arcs.is(other, PREPOSITION_CLAUSE))
                    || isAbsolute(with, other))
            .findFirst();
    if (verb.isEmpty() || arcs.heads()[with.index()] < 0) {
      return;
    }
    for (Token other : arcs.tokens()) {
      boolean noun =
          arcs.heads()[other.index()] == with.index() && arcs.is(other, PREPOSITION_OBJECT);
      if (noun && other.index() < verb.get().index()) {
        arcs.attach(other, verb.get().index(), SUBJECT);
      }
    }
    arcs.attach(verb.get(), arcs.heads()[with.index()], ADVERBIAL_CLAUSE);
    arcs.attach(with, verb.get().index(), MARKER);
  }

  /** "with the Secretary General, A, | acting as witness": what A does, right behind the name. */
  private boolean isAbsolute(Token with, Token verb) {
    int last = verb.index() - 2;
    return arcs.is(verb, ADVERBIAL_CLAUSE)
        && arcs.heads()[verb.index()] == arcs.heads()[with.index()]
        && last > with.index()
        && arcs.at(last + 1).text().equals(",")
        && arcs.is(last, APPOSITION)
        && arcs.heads()[arcs.heads()[last]] == with.index();
  }

  /** "will build a port and Togo opened a road": Togo is no port; it opened the road. */
  private void giveSubject(Token verb) {
    int noun = verb.index() - 1;
    while (noun > 0 && arcs.at(noun).is(ADVERB)) {
      noun--;
    }
    boolean needed = noun >= 0 && !hasOwnAuxiliary(verb) && arcs.is(noun, CONJUNCT);
    if (!needed || !arcs.at(noun).isNoun()) {
      return;
    }
    int first = arcs.heads()[noun];
    if (isTemporal(first)) {
      openClause(first, verb);
      return;
    }
    for (int i = first + 1; i < noun; i++) {
      if (arcs.heads()[i] == first && arcs.is(i, COORDINATOR)) {
        arcs.hang(i, arcs.heads()[verb.index()]);
      }
    }
    arcs.attach(arcs.at(noun), verb.index(), SUBJECT);
    arcs.relations()[verb.index()] = CONJUNCT;
  }

  /** The object of "after" or the like. */
  private boolean isTemporal(int noun) {
    int preposition = arcs.is(noun, PREPOSITION_OBJECT) ? arcs.heads()[noun] : -1;
    return preposition >= 0
        && List.of("after", "before", "since", "until").contains(arcs.at(preposition).lemma());
  }

  /** "after Ghana and Togo closed the border": both closed it, and "after" opens the clause. */
  private void openClause(int subject, Token verb) {
    int preposition = arcs.heads()[subject];
    arcs.attach(arcs.at(subject), verb.index(), SUBJECT);
    arcs.attach(verb, arcs.heads()[preposition], ADVERBIAL_CLAUSE);
    arcs.attach(arcs.at(preposition), verb.index(), MARKER);
  }

  private void coordinate(Token token, Token first) {
    arcs.attach(token, first.index(), CONJUNCT);
  }

  /**
   * "supports Kazakhstan in joining BRICS, playing a role": the second gerund belongs to the first.
   */
  private Optional<Token> gerundBefore(Token token, Token governor) {
    for (int i = token.index() - 1; i > governor.index(); i--) {
      Token candidate = arcs.at(i);
      boolean underPreposition =
          arcs.heads()[i] >= 0
              && arcs.is(i, PREPOSITION_CLAUSE)
              && arcs.heads()[arcs.heads()[i]] == governor.index()
              && candidate.is(GERUND);
      boolean asPreposition =
          candidate.is(GERUND) && arcs.is(i, PREPOSITION) && arcs.heads()[i] == governor.index();
      if (underPreposition || asPreposition) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean hasOwnAuxiliary(Token verb) {
    return arcs.tokens().stream()
        .anyMatch(other -> arcs.heads()[other.index()] == verb.index() && isAuxiliary(other));
  }

  private boolean isAuxiliary(Token token) {
    return arcs.is(token, SUBJECT, PASSIVE_SUBJECT, AUXILIARY);
  }

  private Optional<Token> baseFormBefore(Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token candidate = arcs.at(i);
      if (candidate.is(BASE_FORM)
          && !arcs.isBelow(candidate.index(), verb.index())
          && !inRelative(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean inRelative(Token token) {
    int steps = 0;
    for (int i = token.index();
        i >= 0 && steps <= arcs.heads().length;
        i = arcs.heads()[i], steps++) {
      boolean marked = arcs.is(i, ADVERBIAL_CLAUSE) && hasMarkAndSubject(i);
      if (arcs.is(i, RELATIVE) || marked) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMark(Token verb) {
    return arcs.hasChild(verb.index(), MARKER, ADVERBIAL);
  }

  private boolean hasMarkAndSubject(int verb) {
    boolean mark = false;
    boolean subject = false;
    for (Token other : arcs.tokens()) {
      mark |= arcs.heads()[other.index()] == verb && arcs.is(other, MARKER);
      subject |= arcs.heads()[other.index()] == verb && arcs.is(other, SUBJECT);
    }
    return mark && subject;
  }

  private boolean isSideways(Token verb) {
    return verb.is(GERUND) && arcs.isListed(verb.index(), "sideways");
  }

  /** "recognises that Kosovo is a state, | and supports": of the verb of the same tense above. */
  private Optional<Token> teller(Token verb, Token told) {
    int and = verb.index() - 1;
    boolean apart = and > 1 && arcs.at(and).text().equals("and") && arcs.at(and - 1).is(COMMA);
    boolean clause =
        arcs.is(told, COMPLEMENT)
            && arcs.hasChild(told.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
            && arcs.hasChild(told.index(), mark -> mark.text().equals("that"));
    int above = arcs.heads()[told.index()];
    return apart
            && clause
            && above >= 0
            && arcs.at(above).tag() == verb.tag()
            && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
        ? Optional.of(arcs.at(above))
        : Optional.empty();
  }

  /** Behind a comma alone no member of a list: "to widening trade, | bearing in mind". */
  private void standBeside(Token gerund) {
    if (arcs.is(gerund, CONJUNCT) && arcs.at(gerund.index() - 1).is(COMMA)) {
      arcs.relations()[gerund.index()] = ADVERBIAL_CLAUSE;
    }
  }

  /** "we welcome the plan to sail – and | commit to help": a present, behind a comma or dash. */
  private boolean goesOn(Token verb, Token governor) {
    int and = verb.index() - 1;
    boolean apart =
        and > 1 && arcs.at(and).text().equals("and") && arcs.at(and - 1).is(COMMA, COLON);
    return apart
        && governor.is(PLAIN_PRESENT)
        && arcs.heads()[and] == governor.index()
        && !arcs.hasChild(governor.index(), OPEN_COMPLEMENT);
  }
}
