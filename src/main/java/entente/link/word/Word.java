package entente.link.word;

import entente.article.Unbroken;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a text.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where it ends
 * @param text as written, in one piece
 * @param key for comparison: lower case, without marks, dots and apostrophes
 */
public record Word(int from, int to, String text, String key) {
  private static final Pattern DOTTED = Pattern.compile("(\\p{Lu}\\.){2,}");

  static Word of(int from, String written) {
    String text = Unbroken.of(written);
    return new Word(from, from + written.length(), text, key(text));
  }

  /** Whether it begins with a capital. */
  public boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** Whether it has several letters and no small one: "SCO". */
  public boolean isUpper() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether it is one letter, with or without a dot: "R.". */
  public boolean isInitial() {
    return key.length() == 1 && isCapital();
  }

  /** Letters with their points: "U.S.". */
  public boolean isAbbreviation() {
    return DOTTED.matcher(text).matches();
  }

  private static String key(String text) {
    String plain =
        text.chars().allMatch(unit -> unit < 128)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    StringBuilder key = new StringBuilder();
    for (char unit : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (unit) {
        case '.', '\'', '’', 'ʼ', '‘', '`' -> {}
        case 'ł' -> key.append('l');
        case 'ø' -> key.append('o');
        case 'đ', 'ð' -> key.append('d');
        case 'ı' -> key.append('i');
        case 'ə' -> key.append('a');
        case 'ß' -> key.append("ss");
        case 'æ' -> key.append("ae");
        case 'œ' -> key.append("oe");
        default -> key.append(unit);
      }
    }
    return key.toString();
  }
}
