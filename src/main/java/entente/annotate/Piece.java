package entente.annotate;

import entente.annotate.Parser.Hint;

/**
 * A stretch of the text that becomes one token.
 *
 * @param from UTF-16 index, in
 * @param to UTF-16 index, out
 * @param hint what is known about it before parsing
 */
record Piece(int from, int to, Hint hint) {
  int length() {
    return to - from;
  }
}
