package entente.extract.situation;

import entente.article.Span;
import entente.article.Text;
import entente.lexicon.Cues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads numbers with their unit and qualifier off the surface: "more than 21.2 billion US dollars".
 */
final class Numbers {
  private static Pattern number(String words, String magnitudes) {
    return Pattern.compile(
        "(?<![\\w.,:/+–-])(?<currency>US ?\\$|\\$|€|£|¥|₹|₽|₸|₩|₴|\\b[A-Z]{3}(?= ?\\d))? ?"
            + "(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(?<word>(?i:"
            + words
            + ")\\b|(?i:an?)(?="
            + " (?:"
            + magnitudes
            + ")\\b)))(?<magnitude>[\\u200b\\u200c\\u00a0"
            + " -]{1,2}(?:"
            + magnitudes
            + ")\\b)?(?<unit> ?%|["
            + " -](?:US |U\\.S\\. )?(?:[A-Za-z]+))?"
            + "(?![\\d:/+–A-Za-z]|-\\d|st\\b|nd\\b|rd\\b|th\\b)");
  }

  private final Cues cues;
  private final Pattern number;
  private final Pattern qualifier;
  private final Pattern leading;
  private final Pattern conversion;

  /**
   * A number.
   *
   * @param span from the currency to the unit
   * @param value in plain digits
   * @param unit code, or empty for a bare number
   */
  record Amount(
      Span span,
      BigDecimal value,
      Optional<String> unit,
      String qualifier,
      boolean inWords,
      boolean plain) {

    /** Whether it looks like a year. */
    boolean isYear() {
      int whole = value.intValue();
      return plain && unit.isEmpty() && value.scale() <= 0 && whole >= 1500 && whole <= 2100;
    }
  }

  Numbers(Cues cues) {
    this.cues = cues;
    String qualifiers = either(cues.coded("qualifier"));
    number = number(either(cues.words("cardinal")), either(cues.coded("magnitude")));
    qualifier = Pattern.compile("(?i)\\b(" + qualifiers + ")(?: the)? ?$");
    leading = Pattern.compile("(?i)^(?:(?:" + qualifiers + "|of) )+");
    conversion = Pattern.compile("(?s).*\\d[^()]{0,20}\\((?:(?:" + qualifiers + ") |US)? ?");
  }

  private static String either(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining("|"));
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
    number
        .matcher(words)
        .results()
        .forEach(match -> read(text, words, begin, match).ifPresent(found::add));
    return found;
  }

  private Optional<Amount> read(Text text, String words, int begin, MatchResult match) {
    Matcher groups = number.matcher(words);
    if (!groups.find(match.start())) {
      return Optional.empty();
    }
    String currency = groups.group("currency");
    String unitWords = groups.group("unit");
    Optional<String> before = currency == null ? Optional.empty() : code(currency);
    boolean noCurrency = currency != null && before.isEmpty();
    Optional<String> after = unitWords == null ? Optional.empty() : code(unitWords);
    int end = before.isPresent() || after.isEmpty() ? endWithoutUnit(groups) : groups.end("unit");
    int start = noCurrency ? groups.end("currency") : groups.start();
    String digits = words.substring(start, end).strip();
    BigDecimal value = value(groups);
    boolean plain =
        groups.group("magnitude") == null
            && groups.group("digits") != null
            && !groups.group("digits").contains(",");
    int from = start + words.substring(start, end).indexOf(digits);
    Span span = text.span(begin + from, begin + from + digits.length());
    return Optional.of(
        new Amount(
            span,
            value,
            before.or(() -> after),
            qualifier(words.substring(0, from)),
            groups.group("word") != null,
            plain));
  }

  private static int endWithoutUnit(Matcher groups) {
    return groups.group("unit") == null ? groups.end() : groups.start("unit");
  }

  private BigDecimal value(Matcher groups) {
    String digits = groups.group("digits");
    String word = groups.group("word");
    BigDecimal base =
        digits != null
            ? new BigDecimal(digits.replace(",", ""))
            : word.matches("(?i)an?")
                ? BigDecimal.ONE
                : new BigDecimal(cues.code("number", word.toLowerCase(Locale.ROOT)).orElse("0"));
    String magnitude = groups.group("magnitude");
    return magnitude == null
        ? base
        : base.scaleByPowerOfTen(
            Integer.parseInt(
                cues.code("magnitude", magnitude.replaceFirst("^[\\u200b\\u200c\\u00a0 -]+", ""))
                    .orElse("0")));
  }

  private Optional<String> code(String words) {
    String bare = words.strip().replaceFirst("^[-]", "").toLowerCase(Locale.ROOT);
    String last = bare.replaceFirst("^(us|u\\.s\\.) ", "");
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return cues.code("unit", bare)
        .or(() -> cues.code("unit", last))
        .or(() -> cues.code("unit", singular));
  }

  private String qualifier(String before) {
    Matcher matcher = qualifier.matcher(before.stripTrailing());
    return matcher.find()
        ? cues.code("qualifier", matcher.group(1).toLowerCase(Locale.ROOT)).orElse("exact")
        : "exact";
  }
}
