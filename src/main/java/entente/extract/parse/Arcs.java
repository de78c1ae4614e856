package entente.extract.parse;

import entente.article.Sentence;
import entente.article.Token;
import java.util.List;
import java.util.function.Predicate;

/**
 * The attachments of a sentence while they are being mended.
 *
 * @param sentence as the parser gave it
 * @param heads the index of each token's head, -1 for the root; changed in place
 * @param relations the name of each token's relation to its head; changed in place
 */
@SuppressWarnings("ArrayRecordComponent")
record Arcs(Sentence sentence, int[] heads, String[] relations) {
  List<Token> tokens() {
    return sentence.tokens();
  }

  Token at(int index) {
    return sentence.tokens().get(index);
  }

  /** The tokens from one up to another; none where the other stands before it. */
  List<Token> between(int from, Token to) {
    return from < to.index() ? sentence.tokens().subList(from, to.index()) : List.of();
  }

  boolean hasChild(int governor, Predicate<Token> test) {
    return sentence.tokens().stream()
        .anyMatch(other -> heads[other.index()] == governor && test.test(other));
  }

  /** Whether the token is the other or stands below it. */
  boolean isBelow(int token, int ancestor) {
    int steps = 0;
    for (int i = token; i >= 0 && steps <= heads.length; i = heads[i], steps++) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Whether every token leads to a root. */
  boolean isTree() {
    return tokens().stream().allMatch(token -> leadsToRoot(token.index()));
  }

  private boolean leadsToRoot(int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < heads.length; steps++) {
      at = heads[at];
    }
    return at < 0;
  }

  /** Hangs the token on another head. */
  void attach(Token token, int head, String relation) {
    heads[token.index()] = head;
    relations[token.index()] = relation;
  }

  /** The first token of what stands below the token; punctuation before it is left out. */
  int firstOf(int token) {
    int first = token;
    while (first > 0 && isBelow(first - 1, token)) {
      first--;
    }
    while (first < token && relations[first].equals("punct")) {
      first++;
    }
    return first;
  }

  /** The last token of what stands below the token; punctuation at its end is left out. */
  int lastOf(int token) {
    int last = token;
    for (int i = token + 1; i < heads.length; i++) {
      if (isBelow(i, token) && !relations[i].equals("punct")) {
        last = i;
      }
    }
    return last;
  }
}
