package entente.extract.frame;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that fill a slot of a predicate; not always next to each other.
 *
 * @param head the word at its head
 * @param tokens its words, in text order
 * @param action whether it is something to do ("deepen trust") rather than a thing or a clause
 */
public record Phrase(Token head, List<Token> tokens, boolean action) {
  /**
   * @throws IllegalArgumentException if there are no words
   */
  public Phrase {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs words: " + head);
    }
  }

  public static Phrase thing(Token head, List<Token> tokens) {
    return new Phrase(head, tokens, false);
  }

  /** The same head with these words. */
  public Phrase with(List<Token> words) {
    return new Phrase(head, words, action);
  }

  /** With more words before, between or behind its own. */
  public Phrase joined(Collection<Token> more) {
    return with(
        Stream.concat(tokens.stream(), more.stream())
            .distinct()
            .sorted(Comparator.comparingInt(Token::index))
            .toList());
  }

  /** The shortest span that covers its words. */
  public Span span() {
    return Tree.span(tokens);
  }

  /** Whether it holds more than marks. */
  public boolean hasWords() {
    return tokens.stream()
        .anyMatch(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /** Whether the word is one of its own. */
  public boolean has(Token token) {
    return tokens.contains(token);
  }
}
