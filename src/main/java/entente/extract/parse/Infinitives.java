package entente.extract.parse;

import entente.article.Token;
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
      infinitives.mendListedSubject(token);
      infinitives.mendSecondInfinitive(token);
      infinitives.mendCutSubject(token);
    }
  }

  private void mendListedSubject(Token noun) {
    int verb = arcs.heads()[noun.index()];
    int and = arcs.firstOf(noun.index()) - 1;
    boolean subject = noun.isNoun() && relation(noun).equals("nsubj") && and > 0 && hasTo(verb);
    if (subject && arcs.at(and).lemma().matches("and|as") && relation(arcs.at(and)).equals("cc")) {
      int partner = arcs.heads()[and];
      if (partner >= 0 && partner < and && arcs.at(partner).isNoun()) {
        arcs.attach(noun, partner, "conj");
        if (!noun.pos().startsWith("NNP")) {
          arcs.attach(arcs.at(verb), noun.index(), "acl");
        }
      }
    }
  }

  private void mendSecondInfinitive(Token verb) {
    int to = verb.index() - 1;
    boolean second =
        to > 1 && arcs.at(to).pos().equals("TO") && arcs.at(to - 1).text().equals("and");
    int governor = second ? arcs.heads()[verb.index()] : -1;
    if (governor < 0 || governor > to || !relation(verb).matches("advcl|xcomp|conj|acl|relcl")) {
      return;
    }
    int preposition = relation(arcs.at(governor)).equals("pobj") ? arcs.heads()[governor] : -1;
    if (preposition > 0 && arcs.at(preposition).lemma().equals("to")) {
      attachToNoun(verb, arcs.heads()[preposition], governor);
    } else {
      arcs.tokens().subList(governor, to).stream()
          .filter(noun -> arcs.heads()[noun.index()] == governor && noun.isNoun())
          .filter(noun -> relation(noun).equals("dobj") && takesTo(noun))
          .findFirst()
          .ifPresent(noun -> arcs.attach(verb, noun.index(), "acl"));
    }
  }

  /** "a commitment to the accord | and | to help": the "and" goes along. */
  private void attachToNoun(Token verb, int noun, int first) {
    if (noun >= 0 && arcs.at(noun).isNoun()) {
      arcs.attach(verb, noun, "acl");
      Token and = arcs.at(verb.index() - 2);
      if (arcs.heads()[and.index()] == first) {
        arcs.attach(and, noun, "cc");
      }
    }
  }

  /** "The need of help | to end the war, including in Mali, | was noted": the need was noted. */
  private void mendCutSubject(Token verb) {
    int to = verb.index() - 1;
    boolean opens =
        arcs.heads()[verb.index()] < 0
            && verb.pos().equals("VB")
            && to > 1
            && arcs.at(to).pos().equals("TO")
            && arcs.at(to - 1).isNoun();
    Optional<Token> subject = opens ? child(verb.index(), "nsubj") : Optional.empty();
    Optional<Token> finite =
        subject.flatMap(noun ->
            arcs.tokens().stream()
                .filter(token -> token.index() > verb.index() && isBareFinite(token))
                .findFirst());
    if (subject.isPresent() && finite.isPresent()) {
      int over = finite.get().index();
      boolean passive = child(over, "auxpass").isPresent();
      arcs.attach(subject.get(), over, passive ? "nsubjpass" : "nsubj");
      arcs.attach(verb, to - 1, "acl");
    }
  }

  /** A second root, finite and without a subject, right behind a comma. */
  private boolean isBareFinite(Token verb) {
    int start = arcs.firstOf(verb.index());
    boolean finite =
        verb.pos().matches("VB[DZP]")
            || arcs.hasChild(verb.index(), aux -> aux.pos().matches("VB[DZP]|MD"));
    return arcs.heads()[verb.index()] < 0
        && finite
        && child(verb.index(), "nsubj").or(() -> child(verb.index(), "nsubjpass")).isEmpty()
        && start > 0
        && (arcs.at(start).text().equals(",") || arcs.at(start - 1).text().equals(","));
  }

  private Optional<Token> child(int governor, String relation) {
    return arcs.tokens().stream()
        .filter(token -> arcs.heads()[token.index()] == governor)
        .filter(token -> relation(token).equals(relation))
        .findFirst();
  }

  private boolean takesTo(Token noun) {
    return arcs.hasChild(
        noun.index(), child -> relation(child).equals("prep") && child.lemma().equals("to"));
  }

  private boolean hasTo(int verb) {
    return arcs.at(verb).isVerb() && arcs.hasChild(verb, child -> child.pos().equals("TO"));
  }

  private String relation(Token token) {
    return arcs.relations()[token.index()];
  }
}
