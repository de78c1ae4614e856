package entente.extract.frame;

import entente.article.Token;
import java.util.List;

/**
 * Whether words still make a phrase where others between them were left out: "efforts | secure the
 * release" and "prepare for | by strengthening" do not.
 */
final class Seams {
  private static final String OPENS_THING =
      "DT|PDT|PRP.?|JJ.?|NN.*|CD|VBG|VBN|RB.?|W.*|``|\\$|EX|POS";

  private Seams() {}

  /** Whether the phrase reads on at each gap and does not break off at its end. */
  static boolean hold(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean gap = tokens.get(i).index() + 1 < tokens.get(i + 1).index();
      if (gap && !readsOn(tokens.get(i), tokens.get(i + 1))) {
        return false;
      }
    }
    return !waits(tokens.getLast());
  }

  /** Whether the word asks for one behind it. */
  static boolean waits(Token token) {
    return token.pos().matches("IN|TO|DT|PRP\\$|CC|MD|WDT|POS");
  }

  private static boolean readsOn(Token before, Token after) {
    String next = after.pos();
    return switch (before.pos()) {
      case "IN" -> next.matches(OPENS_THING);
      case "TO", "MD" -> next.matches("VB|RB");
      case "DT", "PRP$", "JJ" -> next.matches("JJ.?|NN.*|CD|VBG|VBN|RB");
      case "VB", "VBP", "VBZ", "VBD" -> !next.matches("VB|VBZ|VBP|VBD|MD");
      case "NN", "NNS", "NNP", "NNPS" -> !next.matches("VB|DT|PRP.?");
      default -> true;
    };
  }
}
