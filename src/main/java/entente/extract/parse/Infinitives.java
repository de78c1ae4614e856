package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;

/**
 * Mends infinitives: "its treaty as well as its support to help" (an infinitive has no subject: the
 * support belongs to the list before), "has a commitment to peace and to help" (the second thing
 * that the commitment is to).
 */
final class Infinitives {
  private final Arcs arcs;

  private Infinitives(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    Infinitives infinitives = new Infinitives(arcs);
    for (Token token : arcs.tokens()) {
      infinitives.mendListedSubject(token);
      infinitives.mendSecondInfinitive(token);
    }
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
    arcs.tokens().subList(governor, to).stream()
        .filter(noun -> arcs.heads()[noun.index()] == governor && noun.isNoun())
        .filter(noun -> arcs.is(noun, OBJECT) && takesTo(noun))
        .findFirst()
        .ifPresent(noun -> arcs.attach(verb, noun.index(), ADNOMINAL));
  }

  private boolean takesTo(Token noun) {
    return arcs.hasChild(
        noun.index(), child -> arcs.is(child, PREPOSITION) && child.lemma().equals("to"));
  }

  private boolean hasTo(int verb) {
    return arcs.at(verb).isVerb() && arcs.hasChild(verb, child -> child.is(TO));
  }
}
