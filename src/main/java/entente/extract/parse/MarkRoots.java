package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.List;

/**
 * Mends points of a list under whose last mark the parser hung the words: "to send a mission;" is
 * about sending.
 */
final class MarkRoots {
  private MarkRoots() {}

  static void mend(Arcs arcs) {
    for (Token mark : arcs.tokens()) {
      boolean root = arcs.heads()[mark.index()] < 0 && mark.is(COMMA, COLON, FULL_STOP);
      List<Token> below =
          arcs.tokens().stream()
              .filter(token -> root && arcs.heads()[token.index()] == mark.index())
              .filter(token -> token.isVerb() || token.isNoun())
              .toList();
      if (below.size() == 1) {
        lift(arcs, below.getFirst(), mark);
      }
    }
  }

  private static void lift(Arcs arcs, Token word, Token mark) {
    for (Token token : arcs.tokens()) {
      if (arcs.heads()[token.index()] == mark.index()) {
        arcs.attach(token, word.index(), arcs.relations()[token.index()]);
      }
    }
    arcs.attach(word, -1, ROOT);
    arcs.attach(mark, word.index(), PUNCTUATION);
  }
}
