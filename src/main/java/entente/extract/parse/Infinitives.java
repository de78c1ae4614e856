package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.lexicon.Cues;
import entente.lexicon.Operator.Effect;
import entente.lexicon.Operator.WordClass;
import java.util.Optional;

/**
 * Mends infinitives: "its treaty as well as its support to help" (an infinitive has no subject: the
 * support belongs to the list before), "a commitment to peace and to help" (the second thing that
 * the commitment is to).
 */
final class Infinitives {
  private final Arcs arcs;

  private Infinitives(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    Infinitives infinitives = new Infinitives(arcs);
    for (Token token : arcs.tokens()) {
      infinitives.mendTagged(token);
      infinitives.mendListedSubject(token);
      infinitives.mendSecondInfinitive(token);
      infinitives.mendCutSubject(token);
      infinitives.mendOccasion(token);
      infinitives.mendFar(token);
      infinitives.mendExpressed(token);
    }
  }

  /** "their commitment | to work | together": an infinitive, though "to" was taken otherwise. */
  private void mendTagged(Token verb) {
    int to = verb.index() - 1;
    boolean tagged =
        verb.is(BASE_FORM)
            && arcs.is(verb, PREPOSITION_OBJECT)
            && to > 0
            && arcs.heads()[verb.index()] == to
            && arcs.at(to).lemma().equals("to");
    int noun = tagged ? arcs.heads()[to] : -1;
    if (noun < 0 || !arcs.at(noun).isNoun()) {
      return;
    }
    arcs.attach(verb, noun, ADNOMINAL);
    arcs.attach(arcs.at(to), verb.index(), AUXILIARY);
    int above = arcs.heads()[noun];
    for (Token next : arcs.tokens().subList(verb.index() + 1, arcs.tokens().size())) {
      boolean behind = arcs.firstOf(next.index()) == arcs.lastOf(verb.index()) + 1;
      if (behind && arcs.heads()[next.index()] == above && arcs.is(next, ADVERBIAL, PREPOSITION)) {
        arcs.attach(next, verb.index(), arcs.relations()[next.index()]);
      }
    }
  }

  /** "took the opportunity | to thank": whoever takes it thanks. */
  private void mendOccasion(Token verb) {
    int noun = arcs.heads()[verb.index()];
    int over = noun >= 0 && arcs.is(noun, OBJECT) ? arcs.heads()[noun] : -1;
    boolean infinitive = over >= 0 && arcs.is(verb, ADNOMINAL) && hasTo(verb.index());
    if (infinitive && isSoDone(arcs.at(over).lemma() + " " + arcs.at(noun).lemma())) {
      arcs.attach(verb, over, OPEN_COMPLEMENT);
    }
  }

  /** "went so far as | to condemn", "went as far as | expelling": whoever goes so far does so. */
  private void mendFar(Token verb) {
    int as = verb.index() - (hasTo(verb.index()) ? 2 : 1);
    int far = as - 1;
    int over = far > 0 ? arcs.heads()[far] : -1;
    boolean farAs = over >= 0 && arcs.at(far).is(ADVERB) && arcs.at(as).lemma().equals("as");
    if (farAs
        && verb.is(BASE_FORM, GERUND)
        && arcs.at(over).isVerb()
        && isSoDone(arcs.at(over).lemma() + " " + arcs.at(far).lemma())) {
      arcs.attach(verb, over, OPEN_COMPLEMENT);
      arcs.attach(arcs.at(as), far, ADVERBIAL);
    }
  }

  /** "Readiness was expressed | to reopen the line": the readiness is to reopen it. */
  private void mendExpressed(Token verb) {
    int over = arcs.heads()[verb.index()];
    boolean below =
        over >= 0 && arcs.is(verb, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE) && hasTo(verb.index());
    if (below
        && arcs.hasChild(over, PASSIVE_AUXILIARY)
        && (arcs.isListed(over, "performing") || arcs.isListed(over, "voicing"))) {
      arcs.child(over, PASSIVE_SUBJECT)
          .filter(noun -> !noun.isProper() && isStance(noun))
          .ifPresent(noun -> arcs.attach(verb, noun.index(), ADNOMINAL));
    }
  }

  private boolean isStance(Token noun) {
    return !arcs.cues().stances(noun.lemma(), Cues.WordClass.NOUN).isEmpty();
  }

  private boolean isSoDone(String words) {
    return arcs.cues()
        .operators()
        .find(words, WordClass.VERB, "to-verb")
        .filter(operator -> operator.effect() == Effect.SO)
        .isPresent();
  }

  private void mendListedSubject(Token noun) {
    int verb = arcs.heads()[noun.index()];
    int and = arcs.firstOf(noun.index()) - 1;
    boolean subject = noun.isNoun() && arcs.is(noun, SUBJECT) && and > 0 && hasTo(verb);
    if (subject && arcs.at(and).lemma().matches("and|as") && arcs.is(and, COORDINATOR)) {
      int partner = arcs.heads()[and];
      if (partner >= 0 && partner < and && arcs.at(partner).isNoun()) {
        arcs.attach(noun, partner, CONJUNCT);
        if (!noun.isProper()) {
          arcs.attach(arcs.at(verb), noun.index(), ADNOMINAL);
        }
      }
    }
  }

  private void mendSecondInfinitive(Token verb) {
    int to = verb.index() - 1;
    boolean second = to > 1 && arcs.at(to).is(TO) && arcs.at(to - 1).text().equals("and");
    int governor = second ? arcs.heads()[verb.index()] : -1;
    if (governor < 0
        || governor > to
        || !arcs.is(verb, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, RELATIVE, ADNOMINAL, CONJUNCT)) {
      return;
    }
    int preposition = arcs.is(governor, PREPOSITION_OBJECT) ? arcs.heads()[governor] : -1;
    if (preposition > 0 && arcs.at(preposition).lemma().equals("to")) {
      attachToNoun(verb, arcs.heads()[preposition], governor);
    } else {
      arcs.tokens().subList(governor, to).stream()
          .filter(noun -> arcs.heads()[noun.index()] == governor && noun.isNoun())
          .filter(noun -> arcs.is(noun, OBJECT) && takesTo(noun))
          .findFirst()
          .ifPresent(noun -> arcs.attach(verb, noun.index(), ADNOMINAL));
    }
  }

  /** "a commitment to the accord | and | to help": the "and" goes along. */
  private void attachToNoun(Token verb, int noun, int first) {
    if (noun >= 0 && arcs.at(noun).isNoun()) {
      arcs.attach(verb, noun, ADNOMINAL);
      Token and = arcs.at(verb.index() - 2);
      if (arcs.heads()[and.index()] == first) {
        arcs.attach(and, noun, COORDINATOR);
      }
    }
  }

  /** "The need of help | to end the war, including in Mali, | was noted": the need was noted. */
  private void mendCutSubject(Token verb) {
    int to = verb.index() - 1;
    boolean opens =
        arcs.heads()[verb.index()] < 0
            && verb.is(BASE_FORM)
            && to > 1
            && arcs.at(to).is(TO)
            && arcs.at(to - 1).isNoun();
    Optional<Token> subject = opens ? arcs.child(verb.index(), SUBJECT) : Optional.empty();
    Optional<Token> finite =
        subject.flatMap(noun ->
            arcs.tokens().stream()
                .filter(token -> token.index() > verb.index() && isBareFinite(token))
                .findFirst());
    if (subject.isPresent() && finite.isPresent()) {
      int over = finite.get().index();
      boolean passive = arcs.hasChild(over, PASSIVE_AUXILIARY);
      arcs.attach(subject.get(), over, passive ? PASSIVE_SUBJECT : SUBJECT);
      arcs.attach(verb, to - 1, ADNOMINAL);
    }
  }

  /** A second root, finite and without a subject, right behind a comma. */
  private boolean isBareFinite(Token verb) {
    int start = arcs.firstOf(verb.index());
    boolean finite = verb.isTensed() || arcs.hasChild(verb.index(), Token::isFinite);
    return arcs.heads()[verb.index()] < 0
        && finite
        && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT)
        && start > 0
        && (arcs.at(start).text().equals(",") || arcs.at(start - 1).text().equals(","));
  }

  private boolean takesTo(Token noun) {
    return arcs.hasChild(
        noun.index(), child -> arcs.is(child, PREPOSITION) && child.lemma().equals("to"));
  }

  private boolean hasTo(int verb) {
    return verb >= 0 && arcs.at(verb).isVerb() && arcs.hasChild(verb, child -> child.is(TO));
  }
}
