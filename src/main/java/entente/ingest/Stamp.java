package entente.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, perhaps with a time, as headers write it.
 *
 * <p>Of {@code 03/07/2024} the first number is the day, unless the time is American (a.m., p.m.,
 * Eastern Time) or the number cannot be a day.
 *
 * @param from where the words begin in the line, in UTF-16 units
 * @param to where they end
 * @param day ISO 8601; {@code --07-02} where the year is missing
 * @param time ISO 8601 with the offset where the words give one, or ""
 */
record Stamp(int from, int to, String day, String time) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final String END = "(?![\\p{L}\\d])";
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b[.,]*\\s+", FLAGS);
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<y1>"
              + YEAR
              + ")[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})"
              + "|(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y2>"
              + YEAR
              + ")"
              + "|(?<d3>"
              + DAY
              + ")(?: of)?[ -](?<m3>"
              + MONTH
              + ")(?:,?[ -](?<y3>"
              + YEAR
              + "))?"
              + "|(?<m4>"
              + MONTH
              + ") ?(?<d4>"
              + DAY
              + ")(?:(?:, ?| )(?<y4>"
              + YEAR
              + "))?)"
              + "(?=T\\d|"
              + END
              + ")",
          FLAGS);
  private static final Pattern TIME =
      Pattern.compile(
          "(?<h>\\d{1,2})[:.](?<m>\\d{2})(?::(?<s>\\d{2})(?:\\.\\d+)?)?(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?"
              + "(?:\\s?\\(?(?<zone>GMT|UTC|Z|[A-Z]{1,4}T|MSK)\\)?)?(?:\\s?(?<offset>[+-](?:\\d{2}:?\\d{2}|\\d{1,2})))?"
              + END,
          FLAGS);
  private static final Pattern GAP =
      Pattern.compile("T|\\s*(?:[,|–—\\[(-]\\s*)?(?:at\\s+)?", FLAGS);

  /** The stamp that begins exactly at an index of the words. */
  static Optional<Stamp> at(String words, int from) {
    int begin = after(WEEKDAY, words, from);
    Matcher date = DATE.matcher(words).region(begin, words.length());
    Matcher time = TIME.matcher(words);
    if (date.lookingAt()) {
      boolean timed = time.region(after(GAP, words, date.end()), words.length()).lookingAt();
      return timed ? stamp(date, time, from, time.end()) : stamp(date, from, date.end());
    }
    if (!time.region(begin, words.length()).lookingAt()) {
      return Optional.empty();
    }
    date.region(after(WEEKDAY, words, after(GAP, words, time.end())), words.length());
    return date.lookingAt() ? stamp(date, time, from, date.end()) : Optional.empty();
  }

  /** Day and time in ISO 8601, or the day where there is no time. */
  String moment() {
    return time.isEmpty() ? day : day + "T" + time;
  }

  /** Whether the year is stated. */
  boolean hasYear() {
    return !day.startsWith("--");
  }

  /** The day in the year that lies within six months of another day, as a full date. */
  Optional<LocalDate> near(LocalDate other) {
    MonthDay monthDay = MonthDay.parse(day);
    return List.of(other.getYear() - 1, other.getYear(), other.getYear() + 1).stream()
        .filter(monthDay::isValidYear)
        .map(monthDay::atYear)
        .filter(date -> Math.abs(date.toEpochDay() - other.toEpochDay()) <= 183)
        .findFirst();
  }

  private static int after(Pattern pattern, String words, int from) {
    Matcher matcher = pattern.matcher(words).region(from, words.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static Optional<Stamp> stamp(Matcher date, Matcher time, int from, int to) {
    try {
      return Optional.of(new Stamp(from, to, day(date, isAmerican(time)), clock(time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Stamp> stamp(Matcher date, int from, int to) {
    try {
      return Optional.of(new Stamp(from, to, day(date, false), ""));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String day(Matcher date, boolean american) {
    if (date.group("y1") != null) {
      return day(date.group("y1"), number(date.group("m1")), number(date.group("d1")));
    }
    if (date.group("y2") != null) {
      int first = number(date.group("a"));
      int second = number(date.group("b"));
      boolean monthFirst = second > 12 || (american && first <= 12);
      return day(date.group("y2"), monthFirst ? first : second, monthFirst ? second : first);
    }
    if (date.group("d3") != null) {
      return day(date.group("y3"), month(date.group("m3")), number(date.group("d3")));
    }
    return day(date.group("y4"), month(date.group("m4")), number(date.group("d4")));
  }

  private static String day(@Nullable String year, int month, int day) {
    return year == null
        ? MonthDay.of(month, day).toString()
        : LocalDate.of(Integer.parseInt(year), month, day).toString();
  }

  private static int number(String words) {
    return Integer.parseInt(words.replaceAll("\\D", ""));
  }

  private static int month(String words) {
    return 1 + MONTHS.indexOf(words.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static boolean isAmerican(Matcher time) {
    String zone = time.group("zone");
    return time.group("half") != null || (zone != null && zone.matches("(?i)[ECMP][SD]?T"));
  }

  private static String clock(Matcher time) {
    int hour = Integer.parseInt(time.group("h"));
    String half = time.group("half");
    if (half != null) {
      hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
    String seconds = time.group("s");
    int second = seconds == null ? 0 : Integer.parseInt(seconds);
    LocalTime clock = LocalTime.of(hour, Integer.parseInt(time.group("m")), second);
    return (seconds == null ? clock.toString() : clock.format(DateTimeFormatter.ISO_LOCAL_TIME))
        + zone(time);
  }

  /** The offset; other zone names than Greenwich's have more than one meaning. */
  private static String zone(Matcher time) {
    String offset = time.group("offset");
    String zone = time.group("zone");
    if (offset != null) {
      return ZoneOffset.of(offset).toString();
    }
    return zone != null && zone.matches("(?i)GMT|UTC|Z") ? "Z" : "";
  }
}
