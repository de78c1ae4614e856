package entente.article;

/**
 * A word of a sentence and its place in the grammar; a name of several words is one token.
 *
 * @param index from 0, in the sentence
 * @param text the words as stored, with single spaces inside a name
 * @param lemma lower case, the dictionary form
 * @param pos Penn Treebank tag
 * @param head index of the governing token, or -1 at the root
 * @param relation the grammatical relation to the head, ClearNLP style ("nsubj", "dobj", "prep",
 *     "pobj", "conj", …)
 */
public record Token(
    int index, Span span, String text, String lemma, String pos, int head, String relation) {

  /** Whether nothing governs this token. */
  public boolean isRoot() {
    return head < 0;
  }

  /** Whether this is any form of a verb. */
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  /** Whether this is a noun or a name. */
  public boolean isNoun() {
    return pos.startsWith("NN");
  }
}
