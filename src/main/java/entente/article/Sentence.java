package entente.article;

import java.util.List;

/**
 * A sentence: its words as a tree.
 *
 * @param number from 0, in the article
 * @param tokens in text order; heads are indexes into this list; the heads form no circle
 */
public record Sentence(int number, Span span, Block block, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
