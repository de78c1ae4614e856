package entente.annotate;

import entente.annotate.Parser.Hint;
import entente.article.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words, numbers and marks.
 *
 * <p>Hyphenated words and amounts of money stay whole, a name becomes one piece, clitics are cut
 * off ("Xi|'s", "do|n't"). Nothing is changed; spaces and control characters belong to no piece.
 */
final class Tokenizer {
  /** Longer words are cut: the engine's time grows with the square of a word's length. */
  static final int LONGEST_WORD = 64;

  private static final String LETTERS =
      "[\\p{L}\\p{N}](?:" + Unbroken.BREAK + "|[\\p{L}\\p{N}\\p{M}\\p{Cf}_])*+";

  /** Codes of ISO 4217 that stand before a sum: "USD 6.5 billion". */
  private static final String CURRENCIES =
      "USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|NZD|CHF|KRW|AED|SAR|QAR|KWD|TRY|BRL|MXN|ZAR|NGN|KES"
          + "|EGP|RUB|KZT|UAH|PLN|SEK|NOK|DKK|SGD|HKD|MYR|IDR|THB|VND|PHP|PKR|BDT";

  /** Most words: what follows leaves no other reading, so none of the others is tried. */
  private static final String PLAIN = "\\p{Lu}?\\p{Ll}++(?=[\\s,;:])";

  private static final Pattern PIECE =
      Pattern.compile(
          String.join(
              "|",
              "(?<plain>" + PLAIN + ")",
              "(?<address>(?:https?://|www\\.)[^\\s\"“”<>]+(?<![.,;:!?)])"
                  + "|[\\w.+-]{1,64}+@\\w[\\w-]*+(?:\\.\\w[\\w-]*+)++)",
              "(?<money>(?:(?:\\b(?:US|U\\.S\\.|A|C|HK|NT|S|NZ)\\s?)?[$€£¥₽₸₹₴₩]|\\b(?:"
                  + CURRENCIES
                  + "))\\s?\\d(?:[.,]?\\d)*+"
                  + "(?:[\\s-](?i:hundred|thousand|million|billion|trillion)\\b"
                  + "|(?:bn|mln|m|tn|k)\\b)?)",
              "(?<ordinal>\\d++(?:st|nd|rd|th)\\b(?!-))",
              "(?<day>\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b(?!/))",
              "(?<number>\\d++(?:[.,:]\\d++)*+%?(?![\\p{L}\\p{N}_]|[-+][\\p{L}\\p{N}]))",
              "(?<dotted>(?:\\p{L}\\.){2,}+)",
              "(?<short>\\b(?:" + Abbreviations.PATTERN + "|\\p{Lu})\\.(?=\\s*+[\\p{L}\\d,;:]))",
              "(?<word>"
                  + LETTERS
                  + "(?:(?:"
                  + Unbroken.LINK
                  + "|[-‐‑+&'’]|(?<=\\p{L})–(?=\\p{Lu})|\\.(?=\\d)|(?<=\\d),(?=\\d))"
                  + LETTERS
                  + ")*+)",
              "(?<clitic>['’](?:s|S|re|ve|ll|d|m)\\b)",
              "(?<run>(?<sign>[^\\s\\p{L}\\p{N}\\p{Z}\\p{C}\\p{M}])\\k<sign>{2,}+)",
              "(?<mark>\\.{2,}+|-{2,}+|`{2,}+|'{2,}+|[^\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{M}]\\p{M}*+)"));

  private static final Pattern CLITIC =
      Pattern.compile("(?:n['’][tT]|N['’]T|['’](?:[sS]|[rR][eE]|[vV][eE]|[lL]{2}|[dD]|[mM]))$");

  private Tokenizer() {}

  /** The pieces between two UTF-16 indexes, in text order. */
  static List<Piece> pieces(String text, int from, int to, Names names) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text).region(from, to);
    while (matcher.find()) {
      if (matcher.group("plain") != null || matcher.group("word") != null) {
        word(text, matcher.start(), matcher.end(), pieces);
      } else {
        boolean number =
            matcher.group("money") != null
                || matcher.group("number") != null
                || matcher.group("day") != null;
        cut(
            text,
            new Piece(matcher.start(), matcher.end(), number ? Hint.NUMBER : Hint.NONE),
            pieces);
      }
    }
    return joined(pieces, names.in(from, to));
  }

  /** A word, its clitic apart. */
  private static void word(String text, int from, int to, List<Piece> pieces) {
    int end = to;
    Matcher clitic = CLITIC.matcher(text).region(from, to);
    clitic.useAnchoringBounds(true);
    if (clitic.find() && clitic.start() > from) {
      end = clitic.start();
    } else if (to - from == 6 && text.regionMatches(true, from, "cannot", 0, 6)) {
      end = from + 3;
    }
    cut(text, new Piece(from, end, Hint.NONE), pieces);
    if (end < to) {
      pieces.add(new Piece(end, to, Hint.NONE));
    }
  }

  /** A piece of at most {@link #LONGEST_WORD} characters, or several. */
  private static void cut(String text, Piece piece, List<Piece> pieces) {
    int from = piece.from();
    while (piece.to() - from > LONGEST_WORD) {
      int to = from + LONGEST_WORD;
      if (Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      pieces.add(new Piece(from, to, piece.hint()));
      from = to;
    }
    pieces.add(new Piece(from, piece.to(), piece.hint()));
  }

  /** The same pieces, those that a name touches as one. */
  private static List<Piece> joined(List<Piece> pieces, List<Range> names) {
    if (names.isEmpty()) {
      return pieces;
    }
    List<Piece> joined = new ArrayList<>(pieces.size());
    int name = 0;
    for (Piece piece : pieces) {
      while (name < names.size() && names.get(name).to() <= piece.from()) {
        name++;
      }
      boolean named = name < names.size() && names.get(name).from() < piece.to();
      if (named && !joined.isEmpty() && names.get(name).from() < joined.getLast().to()) {
        int from = joined.removeLast().from();
        joined.add(new Piece(from, piece.to(), Hint.NAME));
      } else if (named && piece.hint() == Hint.NONE && covers(names.get(name), piece)) {
        joined.add(new Piece(piece.from(), piece.to(), Hint.NAME));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean covers(Range name, Piece piece) {
    return name.from() <= piece.from() && piece.to() <= name.to();
  }
}
