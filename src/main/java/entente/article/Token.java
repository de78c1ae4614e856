package entente.article;

/**
 * A word of a sentence and its place in the grammar; a name of several words is one token.
 *
 * @param index from 0, in the sentence
 * @param text the words as stored, with single spaces inside a name
 * @param lemma lower case, the dictionary form
 * @param head index of the governing token, or -1 at the root
 * @param relation the grammatical relation to the head
 */
public record Token(
    int index, Span span, String text, String lemma, Tag tag, int head, Relation relation) {

  /** Whether nothing governs this token. */
  public boolean isRoot() {
    return head < 0;
  }

  public boolean is(Tag... anyOf) {
    for (Tag one : anyOf) {
      if (one == tag) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is any form of a verb; a modal is none. */
  public boolean isVerb() {
    return Tag.VERBS.contains(tag);
  }

  /** Whether this is a verb in the past or present tense. */
  public boolean isTensed() {
    return Tag.TENSED.contains(tag);
  }

  /** Whether this is a verb in the past or present tense, or a modal. */
  public boolean isFinite() {
    return Tag.FINITE.contains(tag);
  }

  /** Whether this is a verb in the present tense. */
  public boolean isPresent() {
    return Tag.PRESENT.contains(tag);
  }

  /** Whether this is a noun or a name. */
  public boolean isNoun() {
    return Tag.NOUNS.contains(tag);
  }

  /** Whether this is a noun and no name. */
  public boolean isCommonNoun() {
    return Tag.COMMON_NOUNS.contains(tag);
  }

  /** Whether this is a name. */
  public boolean isProper() {
    return Tag.PROPER_NOUNS.contains(tag);
  }

  /** Whether this is a noun or a name in the plural. */
  public boolean isPlural() {
    return Tag.PLURALS.contains(tag);
  }

  /** Whether this is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return Tag.PRONOUNS.contains(tag);
  }

  /** Whether this is an adjective of any degree. */
  public boolean isAdjective() {
    return Tag.ADJECTIVES.contains(tag);
  }

  /** Whether this is an adverb of any degree. */
  public boolean isAdverb() {
    return Tag.ADVERBS.contains(tag);
  }

  /** Whether this is a word like "who", "which" or "when". */
  public boolean isWhWord() {
    return Tag.WH_WORDS.contains(tag);
  }
}
