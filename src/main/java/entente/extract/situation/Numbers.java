package entente.extract.situation;

import entente.article.Span;
import entente.article.Text;
import entente.lexicon.Cues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers with their unit and qualifier off the surface: "more than 21.2 billion US dollars",
 * "tens of thousands", "three-day".
 */
final class Numbers {
  private static final String EXACT = "exact";
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("(?i)[ \\u00a0]?[ap](?:\\.?m\\b.*|\\.?$)");
  private static final Pattern MORE_DIGITS = Pattern.compile("[ -]\\d.*");
  private static final Pattern DIGITS_BEFORE = Pattern.compile(".*\\d[ -]");

  private final Cues cues;
  private final Pattern plain;
  private final Pattern vague;
  private final Pattern lasting;
  private final Pattern qualifier;
  private final Pattern leading;
  private final Pattern conversion;

  /** How a number stands before what it measures. */
  enum Form {
    DIGITS,
    WORDS,
    /** "dozens": more than so many. */
    VAGUE
  }

  /**
   * A number.
   *
   * @param span from the currency to the unit
   * @param value in plain digits
   * @param unit code, or empty for a bare number
   * @param joined whether a hyphen joins number and unit: "three-day"
   * @param plain whether it has digits only, as a year has
   */
  record Amount(
      Span span,
      BigDecimal value,
      Optional<String> unit,
      String qualifier,
      Form form,
      boolean joined,
      boolean plain) {

    /** Whether it looks like a year. */
    boolean isYear() {
      int whole = value.intValue();
      return plain && unit.isEmpty() && value.scale() <= 0 && whole >= 1500 && whole <= 2100;
    }

    boolean isExact() {
      return qualifier.equals(EXACT);
    }

    boolean isMoney() {
      return unit.filter(code -> code.matches("[A-Z]{3}")).isPresent();
    }
  }

  Numbers(Cues cues) {
    NumberForms forms = new NumberForms(cues);
    this.cues = cues;
    this.plain = forms.plain();
    this.vague = forms.vague();
    this.lasting = forms.lasting();
    this.qualifier = forms.qualifier();
    this.leading = forms.leading();
    this.conversion = forms.conversion();
  }

  /** The words without "more than" and the like before them. */
  String unqualified(String words) {
    return leading.matcher(words).replaceFirst("");
  }

  /** Whether the words end with "€250 million (about": the same sum follows in another currency. */
  boolean opensConversion(String words) {
    return conversion.matcher(words).matches();
  }

  /** The numbers in a stretch of text, in text order. */
  List<Amount> in(Text text, Span stretch) {
    String words = text.in(stretch);
    int begin = text.utf16(stretch.begin());
    List<Amount> found = new ArrayList<>();
    Matcher numbers = plain.matcher(words);
    while (numbers.find()) {
      read(text, words, begin, numbers).ifPresent(found::add);
    }
    vague.matcher(words).results().forEach(match -> found.add(vague(text, words, begin, match)));
    lasting.matcher(words).results().forEach(match -> found.add(one(text, begin, match)));
    found.sort(Comparator.comparingInt(amount -> amount.span().begin()));
    return found;
  }

  /** "dozens of", "hundreds of millions of dollars". */
  private Amount vague(Text text, String words, int begin, MatchResult match) {
    String unitWords = match.group("unit");
    Optional<String> unit = unitWords == null ? Optional.empty() : unit(unitWords);
    int end = unit.isPresent() ? match.end("unit") : match.end("vague");
    String number = match.group("vague").toLowerCase(Locale.ROOT);
    return new Amount(
        text.span(begin + match.start(), begin + end),
        new BigDecimal(cues.code("vague-number", number).orElseThrow()),
        unit,
        qualifierOf(words.substring(0, match.start())).orElse("moreThan"),
        Form.VAGUE,
        false,
        false);
  }

  /** "hour-long". */
  private Amount one(Text text, int begin, MatchResult match) {
    return new Amount(
        text.span(begin + match.start(), begin + match.end()),
        BigDecimal.ONE,
        unit(match.group("unit")),
        EXACT,
        Form.WORDS,
        true,
        false);
  }

  private Optional<Amount> read(Text text, String words, int begin, Matcher groups) {
    String currency = groups.group("currency");
    String unitWords = groups.group("unit");
    Optional<String> before = currency == null ? Optional.empty() : currency(currency);
    boolean noCurrency = currency != null && before.isEmpty();
    Optional<String> after = unitWords == null ? Optional.empty() : unit(unitWords);
    int end = before.isPresent() || after.isEmpty() ? endWithoutUnit(groups) : groups.end("unit");
    int start = noCurrency ? groups.end("currency") : groups.start();
    if (isNoAmount(words, start, end) || (isShort(groups) && before.isEmpty())) {
      return Optional.empty();
    }
    String digits = words.substring(start, end).strip();
    boolean plain =
        groups.group("magnitude").isEmpty()
            && groups.group("digits") != null
            && !groups.group("digits").contains(",");
    int from = start + words.substring(start, end).indexOf(digits);
    return Optional.of(
        new Amount(
            text.span(begin + from, begin + from + digits.length()),
            value(groups),
            before.or(() -> after),
            qualifierOf(words.substring(0, from)).orElse(EXACT),
            groups.group("word") != null ? Form.WORDS : Form.DIGITS,
            unitWords != null && unitWords.startsWith("-") && before.isEmpty(),
            plain));
  }

  /** "5 p.m.", "202 555 0143". */
  private static boolean isNoAmount(String words, int start, int end) {
    String rest = words.substring(end);
    return TIME_OF_DAY.matcher(rest).matches()
        || MORE_DIGITS.matcher(rest).matches()
        || DIGITS_BEFORE.matcher(words.substring(0, start)).matches();
  }

  /** "5m": a million only of money. */
  private boolean isShort(Matcher groups) {
    return cues.is("money-magnitude", groups.group("magnitude").strip().toLowerCase(Locale.ROOT));
  }

  private static int endWithoutUnit(Matcher groups) {
    return groups.group("unit") == null ? groups.end() : groups.start("unit");
  }

  private BigDecimal value(Matcher groups) {
    String digits = groups.group("digits");
    BigDecimal value =
        digits != null
            ? new BigDecimal(digits.replaceAll("[,\\u00a0\\u202f]", ""))
            : worth(groups.group("word"));
    for (String magnitude : groups.group("magnitude").split("[\\u200b\\u200c\\u00a0\\u202f -]+")) {
      value =
          value.multiply(
              new BigDecimal(
                  cues.code("magnitude", magnitude.toLowerCase(Locale.ROOT)).orElse("1")));
    }
    return groups.group("rest") == null ? value : value.add(worth(groups.group("rest")));
  }

  /** "twenty-five", "half a", "a". */
  private BigDecimal worth(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("an?")) {
      return BigDecimal.ONE;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : cues.code("part", lower).map(List::of).orElse(List.of(lower.split("-")))) {
      sum = sum.add(new BigDecimal(cues.code("number", part).orElse(part)));
    }
    return sum;
  }

  private Optional<String> currency(String words) {
    return cues.code("currency", words).or(() -> unit(words));
  }

  private Optional<String> unit(String words) {
    String bare = words.strip().replaceFirst("^[-]", "").toLowerCase(Locale.ROOT);
    String last = bare.replaceFirst("^(us|u\\.s\\.) ", "");
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return cues.code("unit", bare)
        .or(() -> cues.code("unit", last))
        .or(() -> cues.code("unit", singular))
        .or(() -> cues.code("duration", singular));
  }

  /** Where "more than" begins at the end of the words before a number; their end where none is. */
  int boundFrom(String before) {
    Matcher matcher = qualifier.matcher(before.stripTrailing());
    return matcher.find() ? matcher.start(1) : before.length();
  }

  private Optional<String> qualifierOf(String before) {
    Matcher matcher = qualifier.matcher(before.stripTrailing());
    return matcher.find()
        ? cues.code("qualifier", matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
