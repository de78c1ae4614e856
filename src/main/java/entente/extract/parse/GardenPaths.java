package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Optional;

/**
 * Mends sentences whose first participle was taken for their verb: "The progress | made since May
 * shows the strength of the union" is about what the progress shows.
 */
final class GardenPaths {
  private GardenPaths() {}

  static void mend(Arcs arcs) {
    for (Token verb : arcs.tokens()) {
      if (isAlone(arcs, verb)) {
        participle(arcs, verb).ifPresent(made -> reduce(arcs, made, verb));
      }
    }
  }

  /** A second root with no subject of its own, right behind a noun. */
  private static boolean isAlone(Arcs arcs, Token verb) {
    boolean finite =
        verb.is(SINGULAR_PRESENT, PLAIN_PRESENT, PAST_TENSE)
            || arcs.hasChild(verb.index(), aux -> arcs.is(aux, AUXILIARY) && aux.isFinite());
    int first = arcs.firstOf(verb.index());
    return finite
        && arcs.heads()[verb.index()] < 0
        && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
        && first > 0
        && arcs.at(first - 1).isNoun();
  }

  /** The root before it that may be a participle, with a subject and no object. */
  private static Optional<Token> participle(Arcs arcs, Token verb) {
    return arcs.tokens().stream()
        .filter(token -> token.index() < verb.index() && arcs.heads()[token.index()] < 0)
        .reduce((one, later) -> later)
        .filter(made -> made.is(PAST_TENSE, PAST_PARTICIPLE))
        .filter(made -> !arcs.hasChild(made.index(), AUXILIARY, PASSIVE_AUXILIARY, OBJECT))
        .filter(made -> arcs.hasChild(made.index(), SUBJECT));
  }

  private static void reduce(Arcs arcs, Token made, Token verb) {
    Token subject = arcs.child(made.index(), SUBJECT).orElseThrow();
    arcs.attach(subject, verb.index(), SUBJECT);
    arcs.attach(made, subject.index(), ADNOMINAL);
  }
}
