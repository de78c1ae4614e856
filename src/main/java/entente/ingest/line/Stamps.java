package entente.ingest.line;

import entente.calendar.Calendar;
import entente.calendar.HeaderDay;
import entente.calendar.Partial;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates with times as headers write them.
 *
 * <p>Of {@code 03/07/2024} the first number is the day, unless the time is American (a.m., p.m.,
 * Eastern Time) or the number cannot be a day.
 */
public final class Stamps {
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

  private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:published|posted|issued|released|date)\\b[^\\d]{0,12}$");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:updated?|modified|changed?|edited|printed|accessed|retrieved|today|copyright|©|review(?:ed)?)\\b[^\\d]{0,16}$");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)\\b(?:last )?(?:updated|modified)\\b[^\\d]{0,16}$");
  private static final int NEAR = 24;

  private final Calendar calendar;
  private final Pattern place;

  public Stamps(Calendar calendar) {
    this.calendar = calendar;
    this.place = Dateline.place(calendar.names("month", "weekday"));
  }

  /** The form of a place in a dateline, which no name of a month or day begins. */
  Pattern place() {
    return place;
  }

  /** The stamp that begins exactly at an index of the words. */
  public Optional<Stamp> at(String words, int from) {
    Optional<HeaderDay> day = day(words, from);
    Matcher time = TIME.matcher(words);
    if (day.isPresent()) {
      int end = from + day.get().to();
      boolean timed = time.region(after(words, end), words.length()).lookingAt();
      return timed
          ? stamp(day.get(), time, from, time.end())
          : Optional.of(stamp(day.get(), day.get().date(), from, end, ""));
    }
    if (!time.region(from, words.length()).lookingAt()) {
      return Optional.empty();
    }
    int begin = after(words, time.end());
    return day(words, begin).flatMap(found -> stamp(found, time, from, begin + found.to()));
  }

  /**
   * The stamp of publication in a line that may hold other words and days: behind a word for
   * publishing, else the first that is not the day of a change.
   */
  public Optional<Stamp> published(String words) {
    List<Stamp> found = all(words);
    return found.stream()
        .filter(stamp -> isBehind(PUBLISHED, words, stamp))
        .findFirst()
        .or(() -> found.stream().filter(stamp -> !isBehind(CHANGED, words, stamp)).findFirst());
  }

  /** The stamp of the last change: "Updated: 12 Feb 2021". */
  public Optional<Stamp> changed(String words) {
    return all(words).stream().filter(stamp -> isBehind(UPDATED, words, stamp)).findFirst();
  }

  /** The stamps in a line that state a year. */
  private List<Stamp> all(String words) {
    List<Stamp> found = new ArrayList<>();
    Matcher begin = BEGIN.matcher(words);
    int from = 0;
    while (begin.find(from)) {
      Optional<Stamp> stamp = at(words, begin.start()).filter(Stamp::hasYear);
      stamp.ifPresent(found::add);
      from = Math.max(begin.end(), stamp.map(Stamp::to).orElse(0));
      if (from >= words.length()) {
        break;
      }
    }
    return found;
  }

  private static boolean isBehind(Pattern cue, String words, Stamp stamp) {
    return cue.matcher(words.substring(Math.max(0, stamp.from() - NEAR), stamp.from())).find();
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
      return Optional.of(stamp(day, date, from, to, clock(time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Stamp stamp(HeaderDay day, Partial date, int from, int to, String time) {
    Optional<String> other =
        day.monthFirst().map(Partial::iso).filter(iso -> !iso.equals(date.iso()));
    return new Stamp(from, to, date.iso(), time, other);
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
