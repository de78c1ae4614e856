package entente.ingest;

import entente.calendar.Calendar;
import entente.calendar.HeaderDay;
import entente.calendar.Partial;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates with times as headers write them.
 *
 * <p>Of {@code 03/07/2024} the first number is the day, unless the time is American (a.m., p.m.,
 * Eastern Time) or the number cannot be a day.
 */
final class Stamps {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final int LONGEST = 80;
  private static final Pattern TIME =
      Pattern.compile(
          "(?<h>\\d{1,2})[:.](?<m>\\d{2})(?::(?<s>\\d{2})(?:\\.\\d+)?)?(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?"
              + "(?:\\s?\\(?(?<zone>GMT|UTC|Z|[A-Z]{1,4}T|MSK)\\)?)?(?:\\s?(?<offset>[+-](?:\\d{2}:?\\d{2}|\\d{1,2})))?"
              + "(?![\\p{L}\\d])",
          FLAGS);
  private static final Pattern GAP =
      Pattern.compile("T|\\s*(?:[,|/·•–—\\[(-]\\s*)?(?:at\\s+)?", FLAGS);

  private final Calendar calendar;
  private final Pattern place;

  Stamps(Calendar calendar) {
    this.calendar = calendar;
    this.place = Dateline.place(calendar.names("month", "weekday"));
  }

  /** The form of a place in a dateline, which no name of a month or day begins. */
  Pattern place() {
    return place;
  }

  /** The stamp that begins exactly at an index of the words. */
  Optional<Stamp> at(String words, int from) {
    Optional<HeaderDay> day = day(words, from);
    Matcher time = TIME.matcher(words);
    if (day.isPresent()) {
      int end = from + day.get().to();
      boolean timed = time.region(after(words, end), words.length()).lookingAt();
      return timed
          ? stamp(day.get(), time, from, time.end())
          : Optional.of(new Stamp(from, end, day.get().date().iso(), ""));
    }
    if (!time.region(from, words.length()).lookingAt()) {
      return Optional.empty();
    }
    int begin = after(words, time.end());
    return day(words, begin).flatMap(found -> stamp(found, time, from, begin + found.to()));
  }

  private Optional<HeaderDay> day(String words, int from) {
    int to = Math.min(words.length(), from + LONGEST);
    return from < to ? calendar.headerDay(words.substring(from, to)) : Optional.empty();
  }

  private static int after(String words, int from) {
    Matcher gap = GAP.matcher(words).region(from, words.length());
    return gap.lookingAt() ? gap.end() : from;
  }

  private static Optional<Stamp> stamp(HeaderDay day, Matcher time, int from, int to) {
    try {
      Partial date = day.monthFirst().filter(other -> isAmerican(time)).orElse(day.date());
      return Optional.of(new Stamp(from, to, date.iso(), clock(time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
