package entente.extract;

import entente.article.Span;
import entente.article.Text;
import entente.facts.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads dates off the surface of a stretch of text.
 *
 * <p>What the words leave out comes from two anchors, and where an anchor is unknown the date stays
 * unread:
 *
 * <ul>
 *   <li>the <em>year</em> of the article completes "July 2" (the year that brings it nearest to the
 *       article's day) and resolves "last year", "30 years ago";
 *   <li>the <em>news day</em> resolves "today" and "Wednesday" (that day or the last before it).
 * </ul>
 */
final class DateWords {
  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:1[89]|20)\\d\\d)";
  private static final String COUNT =
      "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)";

  private final Optional<LocalDate> articleDay;
  private final Optional<LocalDate> newsDay;
  private final List<Rule> rules;

  /** Where a rule needs a month, a text without one need not be searched. */
  private record Rule(
      Pattern pattern, boolean month, BiFunction<DateWords, MatchResult, Optional<When>> reading) {}

  DateWords(Optional<LocalDate> articleDay, Optional<LocalDate> newsDay) {
    this.articleDay = articleDay;
    this.newsDay = newsDay;
    this.rules = RULES;
  }

  private static final List<Rule> RULES =
      List.of(
          rule(
              "(?:[Ff]rom )?"
                  + MONTH
                  + " "
                  + DAY
                  + " ?(?:to|until|through|-|–|—) ?(?:"
                  + MONTH
                  + " )?"
                  + DAY
                  + "\\b(?:,? "
                  + YEAR
                  + ")?",
              DateWords::range),
          rule("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", DateWords::iso),
          rule("\\b" + MONTH + " " + DAY + "\\b(?:,? " + YEAR + ")?", DateWords::monthDay),
          rule("\\b" + DAY + "(?: of)? " + MONTH + "\\b(?:,? " + YEAR + ")?", DateWords::dayMonth),
          rule("\\b" + MONTH + "(?: of)?,? " + YEAR + "\\b", DateWords::month),
          rule("\\b(?:[Ii]n|[Ll]ate|[Ee]arly) " + MONTH + "\\b", DateWords::month),
          rule(
              "\\b(January|February|March|April|June|July|August|September|October|November|December)\\b(?="
                  + " [a-z])",
              DateWords::month),
          rule("\\b(?:[Ii]n|[Oo]f|[Dd]uring|the year) " + YEAR + "\\b(?![-–]\\d)", DateWords::year),
          rule("\\b([Ll]ast|[Tt]his|[Nn]ext) year\\b", DateWords::relativeYear),
          rule("\\b" + COUNT + " years ago\\b", DateWords::yearsAgo),
          rule(
              "\\b([Tt]oday|[Yy]esterday|[Tt]omorrow)\\b(?!['’]s (?:world|challenges|global))",
              DateWords::relativeDay),
          rule("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", DateWords::weekday));

  private static Rule rule(
      String pattern, BiFunction<DateWords, MatchResult, Optional<When>> reading) {
    boolean month = pattern.contains(MONTH) || pattern.contains("(January|");
    return new Rule(Pattern.compile(pattern), month, reading);
  }

  /** The dates in a stretch of text, in text order, without overlap; an earlier rule wins. */
  List<Dated> in(Text text, Span stretch) {
    List<Dated> found = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    String words = text.in(stretch);
    int begin = text.utf16(stretch.begin());
    boolean month = MONTHS.stream().anyMatch(words::contains);
    for (Rule rule : rules) {
      if (rule.month() && !month) {
        continue;
      }
      rule.pattern()
          .matcher(words)
          .results()
          .forEach(match -> {
            Span span = text.span(begin + match.start(), begin + match.end());
            if (taken.stream().noneMatch(span::overlaps)) {
              taken.add(span);
              rule.reading().apply(this, match).ifPresent(when -> found.add(new Dated(span, when)));
            }
          });
    }
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(found);
  }

  private Optional<When> range(MatchResult match) {
    Optional<LocalDate> from = day(match.group(1), match.group(2), match.group(5));
    String month = match.group(3) == null ? match.group(1) : match.group(3);
    Optional<LocalDate> to = day(month, match.group(4), match.group(5));
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(when(from.get() + "/" + to.get(), match, derivation(match.group(5))))
        : Optional.empty();
  }

  private Optional<When> iso(MatchResult match) {
    return day(month(Integer.parseInt(match.group(2))), match.group(3), match.group(1))
        .map(day -> when(day.toString(), match, "stated"));
  }

  private static String month(int number) {
    return number >= 1 && number <= 12 ? Month.of(number).name().substring(0, 3) : "";
  }

  private Optional<When> monthDay(MatchResult match) {
    return day(match.group(1), match.group(2), match.group(3))
        .map(day -> when(day.toString(), match, derivation(match.group(3))));
  }

  private Optional<When> dayMonth(MatchResult match) {
    return day(match.group(2), match.group(1), match.group(3))
        .map(day -> when(day.toString(), match, derivation(match.group(3))));
  }

  private Optional<When> month(MatchResult match) {
    Month month = monthOf(match.group(1)).orElseThrow();
    boolean stated = match.groupCount() > 1;
    OptionalInt year =
        stated ? OptionalInt.of(Integer.parseInt(match.group(2))) : nearestYear(month, 15);
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            when(
                YearMonth.of(year.getAsInt(), month).toString(),
                match,
                stated ? "stated" : "article-year"));
  }

  private Optional<When> year(MatchResult match) {
    return Optional.of(when(match.group(1), match, "stated"));
  }

  private Optional<When> relativeYear(MatchResult match) {
    int shift =
        switch (match.group(1).toLowerCase(Locale.ROOT)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return articleDay.map(
        day -> when(String.valueOf(day.getYear() + shift), match, "relative-year"));
  }

  private Optional<When> yearsAgo(MatchResult match) {
    int years = count(match.group(1));
    return articleDay.map(
        day -> when(String.valueOf(day.getYear() - years), match, "relative-year"));
  }

  private static int count(String words) {
    List<String> small =
        List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    List<String> tens = List.of("ten", "twenty", "thirty", "forty", "fifty");
    if (small.contains(words)) {
      return small.indexOf(words) + 2;
    }
    return tens.contains(words) ? 10 * (tens.indexOf(words) + 1) : Integer.parseInt(words);
  }

  private Optional<When> relativeDay(MatchResult match) {
    int shift =
        switch (match.group(1).toLowerCase(Locale.ROOT)) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    return newsDay.map(day -> when(day.plusDays(shift).toString(), match, "relative-day"));
  }

  private Optional<When> weekday(MatchResult match) {
    DayOfWeek weekday = DayOfWeek.valueOf(match.group().toUpperCase(Locale.ROOT));
    return newsDay.map(day -> {
      int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
      return when(day.minusDays(back).toString(), match, "weekday");
    });
  }

  private Optional<LocalDate> day(
      String month, String day, @org.jspecify.annotations.Nullable String year) {
    Optional<Month> known = monthOf(month);
    int number = Integer.parseInt(day);
    if (known.isEmpty() || number < 1 || number > known.get().maxLength()) {
      return Optional.empty();
    }
    OptionalInt inYear =
        year == null ? nearestYear(known.get(), number) : OptionalInt.of(Integer.parseInt(year));
    if (inYear.isEmpty() || number > YearMonth.of(inYear.getAsInt(), known.get()).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(inYear.getAsInt(), known.get(), number));
  }

  /** The year in which the day lies nearest to the article's. */
  private OptionalInt nearestYear(Month month, int day) {
    if (articleDay.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate anchor = articleDay.get();
    LocalDate same = LocalDate.of(anchor.getYear(), month, Math.min(day, month.minLength()));
    int shift =
        same.isAfter(anchor.plusMonths(6)) ? -1 : same.isBefore(anchor.minusMonths(6)) ? 1 : 0;
    return OptionalInt.of(anchor.getYear() + shift);
  }

  private static Optional<Month> monthOf(String word) {
    String start = word.substring(0, Math.min(3, word.length())).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst();
  }

  private static String derivation(@org.jspecify.annotations.Nullable String year) {
    return year == null ? "article-year" : "stated";
  }

  private static When when(String edtf, MatchResult match, String derivation) {
    return new When(edtf, match.group().strip(), derivation);
  }
}
