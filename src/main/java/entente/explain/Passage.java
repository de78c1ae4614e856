package entente.explain;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a text around some of its words.
 *
 * <p>A paragraph ends at an empty line, and at a line that ends a sentence or is too short to have
 * been broken by a fixed width.
 *
 * @param begin of the first sentence, in code points of the text
 * @param end of the last one, exclusive
 * @param before what stands before the words
 * @param words the words themselves
 * @param after what stands behind them
 */
public record Passage(int begin, int end, String before, String words, String after) {
  private static final Pattern GAP =
      Pattern.compile("\\n\\s*\\n|(?<=[.!?…”\"])\\s*\\n|(?<=(?:^|\\n)[^\\n]{0,48})\\n");

  /**
   * The passage for words given in code points of the text.
   *
   * @throws IndexOutOfBoundsException if they are not within the text
   */
  static Passage of(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(0, end);
    int first = paragraphBegin(text, from);
    int last = paragraphEnd(text, to);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(first, last).replace('\n', ' '));
    int start = from == first ? first : first + Math.max(0, sentences.preceding(from - first + 1));
    int stop = to >= last ? last : first + sentences.following(Math.max(0, to - first - 1));
    return new Passage(
        text.codePointCount(0, start),
        text.codePointCount(0, stop),
        line(text.substring(start, from)).stripLeading(),
        line(text.substring(from, to)),
        line(text.substring(to, stop)).stripTrailing());
  }

  private static int paragraphBegin(String text, int before) {
    int begin = 0;
    Matcher gap = GAP.matcher(text);
    while (gap.find() && gap.end() <= before) {
      begin = gap.end();
    }
    return begin;
  }

  private static int paragraphEnd(String text, int after) {
    Matcher gap = GAP.matcher(text);
    return gap.find(Math.min(after, text.length())) ? gap.start() : text.length();
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
