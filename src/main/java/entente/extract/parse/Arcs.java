package entente.extract.parse;

import entente.article.Relation;
import entente.article.Sentence;
import entente.article.Tag;
import entente.article.Token;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The attachments of a sentence while they are being mended: a tree at all times.
 *
 * @param sentence as the parser gave it
 * @param heads the index of each token's head, -1 for the root; changed in place
 * @param relations each token's relation to its head; changed in place
 * @param cues the lists of words by which what the parser does not see is told
 */
@SuppressWarnings("ArrayRecordComponent")
record Arcs(Sentence sentence, int[] heads, Relation[] relations, Cues cues) {
  /** As the parser gave them. */
  static Arcs of(Sentence sentence, Cues cues) {
    return new Arcs(
        sentence,
        sentence.tokens().stream().mapToInt(Token::head).toArray(),
        sentence.tokens().stream().map(Token::relation).toArray(Relation[]::new),
        cues);
  }

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

  boolean is(Token token, Relation... anyOf) {
    return is(token.index(), anyOf);
  }

  boolean is(int token, Relation... anyOf) {
    for (Relation relation : anyOf) {
      if (relations[token] == relation) {
        return true;
      }
    }
    return false;
  }

  /** Whether the list of words has the token's dictionary form. */
  boolean isListed(int token, String list) {
    return cues.is(list, at(token).lemma());
  }

  Optional<Token> child(int governor, Relation... anyOf) {
    return child(governor, child -> is(child, anyOf));
  }

  boolean hasChild(int governor, Relation... anyOf) {
    return hasChild(governor, child -> is(child, anyOf));
  }

  boolean hasChild(int governor, Predicate<Token> test) {
    return child(governor, test).isPresent();
  }

  private Optional<Token> child(int governor, Predicate<Token> test) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == governor && test.test(at(i))) {
        return Optional.of(at(i));
      }
    }
    return Optional.empty();
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

  /** Whether the word stands right behind a comma, or with adverbs between. */
  boolean isBehindComma(Token word) {
    int before = word.index() - 1;
    while (before > 0 && at(before).is(Tag.ADVERB)) {
      before--;
    }
    return before > 0 && at(before).is(Tag.COMMA);
  }

  /** Hangs the token on another head; leaves it where it is if that would tie a circle. */
  void attach(Token token, int head, Relation relation) {
    if (hang(token.index(), head)) {
      relations[token.index()] = relation;
    }
  }

  /**
   * Hangs the token on another head, -1 for none.
   *
   * @return whether it hangs there now: below the token itself it cannot
   */
  boolean hang(int token, int head) {
    if (isBelow(head, token)) {
      return false;
    }
    heads[token] = head;
    return true;
  }

  /** The first token of what stands below the token; punctuation before it is left out. */
  int firstOf(int token) {
    int first = token;
    while (first > 0 && isBelow(first - 1, token)) {
      first--;
    }
    while (first < token && is(first, Relation.PUNCTUATION)) {
      first++;
    }
    return first;
  }

  /** The last token of what stands below the token; punctuation at its end is left out. */
  int lastOf(int token) {
    int last = token;
    for (int i = token + 1; i < heads.length; i++) {
      if (isBelow(i, token) && !is(i, Relation.PUNCTUATION)) {
        last = i;
      }
    }
    return last;
  }
}
