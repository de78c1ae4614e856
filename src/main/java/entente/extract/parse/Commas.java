package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Optional;

/** What a comma says of where a verb belongs: to the verb above rather than to the nearest. */
final class Commas {
  private final Arcs arcs;

  Commas(Arcs arcs) {
    this.arcs = arcs;
  }

  boolean isSideways(Token verb) {
    return verb.is(GERUND) && arcs.isListed(verb.index(), "sideways");
  }

  /** "recognises that Kosovo is a state, | and supports": of the verb of the same tense above. */
  Optional<Token> teller(Token verb, Token told) {
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
  void standBeside(Token gerund) {
    if (arcs.is(gerund, CONJUNCT) && arcs.at(gerund.index() - 1).is(COMMA)) {
      arcs.relations()[gerund.index()] = ADVERBIAL_CLAUSE;
    }
  }

  /** "we welcome the plan to sail – and | commit to help": a present, behind a comma or dash. */
  boolean goesOn(Token verb, Token governor) {
    int and = verb.index() - 1;
    boolean apart =
        and > 1 && arcs.at(and).text().equals("and") && arcs.at(and - 1).is(COMMA, COLON);
    return apart
        && governor.is(PLAIN_PRESENT)
        && arcs.heads()[and] == governor.index()
        && !arcs.hasChild(governor.index(), OPEN_COMPLEMENT);
  }
}
