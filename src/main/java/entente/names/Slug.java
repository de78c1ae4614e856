package entente.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as a segment of an IRI: NFKD, ASCII, lower case, hyphens ("Kassym-Jomart Tokayev" →
 * "kassym-jomart-tokayev").
 */
public final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /** The slug; for words without any Latin letter or digit, "x-" and eight digits of their hash. */
  public static String of(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String folded =
        plain
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("’", "")
            .replace("'", "");
    String slug = EDGES.matcher(OTHERS.matcher(folded).replaceAll("-")).replaceAll("");
    return slug.isEmpty() ? "x-" + Hash.hex(words, 8) : slug;
  }
}
