package entente.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The words of a text without what only its layout put into them: soft hyphens, marks of no width,
 * hyphens at the ends of lines, letters set as one.
 */
public final class Unbroken {
  /** First words of compounds that keep their hyphen at the end of a line: "long-term". */
  private static final String COMPOUNDS =
      "(?:all|anti|co|cross|decision|ever|far|fact|four|full|half|high|land|large|law|long|low|mid"
          + "|multi|non|one|over|peace|policy|post|pre|pro|self|short|small|so|three|two|well|wide)";

  private static final String LINE_END = "\\h*+(?:\\r\\n|[\\n\\r\\f\\u2028])[\\h\\u200b]*+";

  /** Between two letters of one word: a hyphen and the end of the line. */
  public static final String BREAK =
      "(?:(?<=\\p{L})(?<!\\b"
          + COMPOUNDS
          + ")[-\\u2010]"
          + LINE_END
          + "(?=\\p{Ll})(?!(?:and|or|to)\\b)|(?<=\\p{L})\\u00AD"
          + LINE_END
          + "(?=\\p{L}))";

  /** The hyphen of a compound that stands at the end of a line: "China-" and "Kazakhstan". */
  public static final String LINK =
      "[-\\u2010]" + LINE_END + "(?!(?:and|or|to)\\b)(?=[\\p{L}\\p{N}])";

  private static final Pattern BREAKS = Pattern.compile(BREAK);
  private static final Pattern LINKS = Pattern.compile("(?<=\\p{L})" + LINK);
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  /** Letters that a printer sets as one: "ﬁ". */
  private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");

  private Unbroken() {}

  /** The words in one piece; other line ends stay. */
  public static String of(String words) {
    if (words.chars().noneMatch(Unbroken::mayBreak)) {
      return words;
    }
    String whole = BREAKS.matcher(words).replaceAll("");
    String seen = UNSEEN.matcher(LINKS.matcher(whole).replaceAll("-")).replaceAll("");
    return LIGATURE
        .matcher(seen)
        .replaceAll(letters -> Normalizer.normalize(letters.group(), Normalizer.Form.NFKC));
  }

  private static boolean mayBreak(int unit) {
    return unit == '\n'
        || unit == '\r'
        || unit == '\f'
        || (unit >= '\ufb00' && unit <= '\ufb06')
        || Character.getType(unit) == Character.FORMAT;
  }
}
