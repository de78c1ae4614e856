package entente.extract;

import entente.article.Token;
import java.util.List;

/**
 * One member of what a stance is about.
 *
 * @param head the word at its head
 * @param tokens its words, in text order
 * @param verbal whether it is something to do ("deepen trust") rather than a thing
 */
record Argument(Token head, List<Token> tokens, boolean verbal) {
  Argument {
    tokens = List.copyOf(tokens);
  }
}
