package entente.extract.parse;

import static entente.article.Relation.*;

import entente.article.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Mends "declared the envoys personae non gratae", Latin that parsers do not know: the words are
 * what the envoys are declared to be.
 *
 * @param arcs the attachments
 */
record NonGrata(Arcs arcs) {
  static void mend(Arcs arcs) {
    for (Token persona : arcs.tokens()) {
      if (isLatin(arcs, persona)) {
        new NonGrata(arcs).mend(persona);
      }
    }
  }

  private static boolean isLatin(Arcs arcs, Token persona) {
    int from = persona.index();
    return from > 1
        && from + 2 < arcs.tokens().size()
        && arcs.tokens().subList(from, from + 3).stream()
            .allMatch(word -> arcs.cues().is("non-grata", word.text().toLowerCase(Locale.ROOT)));
  }

  private void mend(Token persona) {
    Token grata = arcs.at(persona.index() + 2);
    Optional<Token> declaring =
        arcs.between(0, persona).reversed().stream().filter(Token::isVerb).findFirst();
    if (declaring.isEmpty()) {
      return;
    }
    Token verb = declaring.get();
    for (Token word : arcs.tokens()) {
      int head = arcs.heads()[word.index()];
      boolean below = head >= persona.index() && head <= grata.index();
      if (below && arcs.is(word, SUBJECT, OBJECT) && word.index() < persona.index()) {
        arcs.attach(word, verb.index(), OBJECT);
      } else if (below && word.text().equals("by")) {
        arcs.attach(word, verb.index(), AGENT);
      } else if (below && word.index() > grata.index()) {
        arcs.attach(word, verb.index(), arcs.relations()[word.index()]);
      }
    }
    arcs.attach(grata, verb.index(), OBJECT_PREDICATE);
    for (Token word : List.of(persona, arcs.at(persona.index() + 1))) {
      arcs.attach(word, grata.index(), MODIFIER);
    }
  }
}
