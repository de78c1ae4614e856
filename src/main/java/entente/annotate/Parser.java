package entente.annotate;

import java.util.List;

/**
 * Reads the grammar of one sentence; the only thing the rest of the project asks of a parser.
 *
 * <p>An implementation may be used by many threads at once and gives the same answer to the same
 * words.
 */
public interface Parser {

  /**
   * One node for each word, in the same order.
   *
   * @throws RuntimeException if the engine fails on these words; the caller then does without a
   *     tree, and tells so
   */
  List<Node> parse(List<Word> words);

  /**
   * A word as the parser is to see it.
   *
   * @param form the word with straight quotation marks and repaired capitals, at most 64 characters
   */
  record Word(String form, Hint hint) {}

  /** What is known about a word before it is parsed. */
  enum Hint {
    /** Nothing. */
    NONE,
    /** The word stands for a name: a proper noun, or the adjective made from one. */
    NAME,
    /** The word stands for a number or an amount of money. */
    NUMBER
  }

  /**
   * The place of a word in the sentence.
   *
   * @param pos Penn Treebank tag
   * @param lemma lower case, the dictionary form
   * @param head index of the governing word, -1 at the root
   * @param relation ClearNLP label
   */
  record Node(String pos, String lemma, int head, String relation) {}
}
