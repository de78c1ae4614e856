package entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a block of running text.
 *
 * <p>Made for what agencies and their copies write: no space after a full stop, quotations of
 * several sentences, abbreviations of states and titles, lists one item a line. A sentence keeps
 * its closing quotation marks; bullets and item numbers belong to none.
 */
final class SentenceSplitter {
  private static final String STOPS = ".!?…。！？";
  private static final String CJK_STOPS = "。！？";

  /** What stands before the first word of a list item. */
  private static final Pattern BULLET =
      Pattern.compile(
          "[-–—•*·▪●○■►➤✓\uf0b7\uf0a7]++[\\s\\p{Cf}]*+(?=[\\p{L}\\p{N}\"“])"
              + "|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4}|[IVX]{1,4}(?=[.)]\\s))[.)][\\s\\p{Cf}]*+(?=[\\p{Lu}\"“])"
              + "|\\(?\\d{1,2}\\)[\\s\\p{Cf}]*+|\\((?:[a-z]|[ivx]{1,4})\\)\\s[\\s\\p{Cf}]*+(?=\\p{L})");

  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*+(?:[-–—•*·▪●○■►➤✓\uf0b7\uf0a7]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s)");

  /** Without one of these a stretch is no sentence but a leftover mark. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]{2}|\\p{N}|\\p{IsIdeographic}");

  private final String text;
  private final Names names;

  SentenceSplitter(String text, Names names) {
    this.text = text;
    this.names = names;
  }

  /** The sentences between two UTF-16 indexes, in text order. */
  List<Range> sentences(int from, int to) {
    StopRules rules = new StopRules(text, names, to);
    List<Range> sentences = new ArrayList<>();
    int begin = from;
    int straightQuotes = 0;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '"') {
        straightQuotes++;
      }
      int end = at + 1;
      if (c == '\n' && endsItem(at, to)) {
        begin = add(sentences, begin, at);
      } else if (STOPS.indexOf(c) >= 0) {
        int stopsEnd = stopsEnd(at, to);
        end = rules.closersEnd(stopsEnd, straightQuotes % 2 == 1);
        straightQuotes += count('"', stopsEnd, end);
        if (CJK_STOPS.indexOf(c) >= 0
            || !hasWord(end, to)
            || rules.ends(new Stop(begin, at, stopsEnd, end))) {
          begin = add(sentences, begin, end);
        }
      }
      at = end;
    }
    add(sentences, begin, to);
    return sentences;
  }

  private int stopsEnd(int at, int to) {
    int end = at + 1;
    while (end < to && STOPS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int count(char wanted, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == wanted).count();
  }

  /** Whether the line break at this index ends an item of a list or a paragraph. */
  private boolean endsItem(int at, int to) {
    for (int i = at + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Character.isWhitespace(c)) {
        return ITEM.matcher(text).region(i, to).lookingAt();
      }
    }
    return false;
  }

  /** Adds the stretch without spaces and bullets, if there are words in it. */
  private int add(List<Range> sentences, int from, int to) {
    int begin = skipSpace(from, to);
    Matcher bullet = BULLET.matcher(text).region(begin, to);
    if (bullet.lookingAt()) {
      begin = skipSpace(bullet.end(), to);
    }
    int end = to;
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end && hasWord(begin, end)) {
      sentences.add(new Range(begin, end));
    }
    return to;
  }

  private boolean hasWord(int from, int to) {
    return WORD.matcher(text).region(from, to).find();
  }

  private int skipSpace(int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
