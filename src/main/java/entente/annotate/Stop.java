package entente.annotate;

/**
 * A place where a sentence may end; all in UTF-16 indexes.
 *
 * @param begin where the sentence begins
 * @param at the first full stop, question or exclamation mark
 * @param stopsEnd behind the last of several such marks
 * @param end behind the closing quotation marks and brackets that follow
 */
record Stop(int begin, int at, int stopsEnd, int end) {
  /** Whether quotation marks or brackets follow the stop. */
  boolean isClosed() {
    return end > stopsEnd;
  }
}
