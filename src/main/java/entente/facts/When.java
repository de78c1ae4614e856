package entente.facts;

import java.util.regex.Pattern;

/**
 * A date as precise as the article tells.
 *
 * @param edtf {@code 2024-07-03}, {@code 2024-07}, {@code 2013}, {@code 2022~}, or {@code
 *     2024-07-02/2024-07-06} (Extended Date/Time Format, level 1)
 * @param words as written
 * @param derivation how the value follows from the words: {@code stated}, {@code article-year},
 *     {@code weekday}, {@code relative-year}, … (all in the definition of {@code
 *     ent:dateDerivation})
 */
public record When(String edtf, String words, String derivation) {
  private static final String ONE = "\\d{4}(-\\d{2}(-\\d{2})?)?~?";
  private static final Pattern EDTF = Pattern.compile(ONE + "(/" + ONE + ")?");

  /**
   * @throws IllegalArgumentException if {@code edtf} is none of the forms above
   */
  public When {
    if (!EDTF.matcher(edtf).matches()) {
      throw new IllegalArgumentException("not a date: " + edtf);
    }
  }

  /** The start, without the mark of uncertainty: an ISO date, month or year. */
  public String start() {
    int slash = edtf.indexOf('/');
    return (slash < 0 ? edtf : edtf.substring(0, slash)).replace("~", "");
  }

  /** The end, which is the start for a single date. */
  public String end() {
    return edtf.substring(edtf.indexOf('/') + 1).replace("~", "");
  }
}
