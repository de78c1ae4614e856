package entente.rdf;

import entente.article.Span;

/** A stretch of a text with up to 32 code points on either side, counted in code points. */
record Quote(String exact, String prefix, String suffix) {
  private static final int AROUND = 32;

  /**
   * @param text the whole text as code points
   * @throws IndexOutOfBoundsException if the span runs past the end of the text
   */
  static Quote of(int[] text, Span span) {
    int from = Math.max(0, span.begin() - AROUND);
    int to = Math.min(text.length, span.end() + AROUND);
    return new Quote(
        words(text, span.begin(), span.end()),
        words(text, from, span.begin()),
        words(text, span.end(), to));
  }

  private static String words(int[] text, int begin, int end) {
    return new String(text, begin, end - begin);
  }
}
