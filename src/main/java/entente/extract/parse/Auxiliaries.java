package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Relation;
import entente.article.Token;
import java.util.List;

/**
 * Mends clauses whose auxiliary stands apart from its verb: "Peru has at no time | recognised",
 * "the envoys have, in the past year, | urged".
 *
 * <p>The parser then gives subject and phrases to the auxiliary, or takes it for the verb of the
 * clause. Only "have" before a past form is mended, where nothing but one phrase stands between.
 */
final class Auxiliaries {
  private final Arcs arcs;

  private Auxiliaries(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    Auxiliaries auxiliaries = new Auxiliaries(arcs);
    for (Token token : arcs.tokens()) {
      auxiliaries.mendLeft(token);
      auxiliaries.mendParted(token);
    }
  }

  /** What the auxiliary has taken is the verb's. */
  private void mendLeft(Token auxiliary) {
    int verb = arcs.heads()[auxiliary.index()];
    if (!arcs.is(auxiliary, AUXILIARY)
        || verb < auxiliary.index()
        || arcs.hasChild(verb, SUBJECT, PASSIVE_SUBJECT)) {
      return;
    }
    boolean passive = arcs.hasChild(verb, PASSIVE_AUXILIARY);
    for (Token child : List.copyOf(arcs.tokens())) {
      if (arcs.heads()[child.index()] == auxiliary.index()) {
        arcs.attach(child, verb, ofVerb(child, passive));
      }
    }
  }

  /** "had | a year | earlier condemned": what stands before the verb is no object. */
  private Relation ofVerb(Token child, boolean passive) {
    if (arcs.is(child, OBJECT)) {
      return NOUN_ADVERBIAL;
    }
    return passive && arcs.is(child, SUBJECT) ? PASSIVE_SUBJECT : arcs.relations()[child.index()];
  }

  /** "have | , in the past year, | urged": the past form behind the second comma is the verb. */
  private void mendParted(Token have) {
    int comma = have.index() + 1;
    boolean parted =
        have.isFinite()
            && have.lemma().equals("have")
            && arcs.hasChild(have.index(), SUBJECT)
            && !arcs.hasChild(have.index(), OBJECT)
            && comma < arcs.heads().length
            && arcs.at(comma).is(COMMA);
    if (!parted) {
      return;
    }
    int verb = afterPhrase(comma);
    if (verb > 0 && !arcs.hasChild(verb, SUBJECT, PASSIVE_SUBJECT, AUXILIARY)) {
      takeOver(have, arcs.at(verb));
    }
  }

  /** The past form right behind the phrase between two commas, adverbs aside; 0 for none. */
  private int afterPhrase(int comma) {
    int at = comma + 1;
    int length = arcs.heads().length;
    while (at < length && !arcs.at(at).is(COMMA)) {
      if (arcs.at(at).isVerb()) {
        return 0;
      }
      at++;
    }
    at++;
    while (at < length && arcs.at(at).is(ADVERB)) {
      at++;
    }
    return at < length && arcs.at(at).is(PAST_TENSE, PAST_PARTICIPLE) ? at : 0;
  }

  private void takeOver(Token have, Token verb) {
    arcs.attach(verb, arcs.heads()[have.index()], arcs.relations()[have.index()]);
    for (Token child : List.copyOf(arcs.tokens())) {
      if (arcs.heads()[child.index()] == have.index() && !child.equals(verb)) {
        arcs.attach(child, verb.index(), arcs.relations()[child.index()]);
      }
    }
    arcs.attach(have, verb.index(), AUXILIARY);
  }
}
