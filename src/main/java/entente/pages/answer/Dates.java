package entente.pages.answer;

import entente.names.Labels;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as precise as they are known: EDTF in words, and as stretches of a line of years. */
final class Dates {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?(~?).*");

  private Dates() {}

  /** A stretch in years, half-open, and whether it is only about then. */
  record Stretch(double from, double to, boolean about) {}

  /** "3 July 2024 to 5 July 2024", "July 2024", or "". */
  static String words(String start, String end) {
    if (start.isEmpty()) {
      return end.isEmpty() ? "" : "until " + Labels.date(end);
    }
    boolean same = end.isEmpty() || end.equals(start);
    return Labels.date(start) + (same ? "" : " to " + Labels.date(end));
  }

  static Optional<Stretch> stretch(String edtf) {
    Matcher date = DATE.matcher(edtf);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    boolean about = !date.group(4).isEmpty();
    if (date.group(2) == null) {
      return Optional.of(new Stretch(year, year + 1.0, about));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    double days = Year.of(year).length();
    double first = month.atDay(1).getDayOfYear() - 1;
    if (date.group(3) == null) {
      double last = first + month.lengthOfMonth();
      return Optional.of(new Stretch(year + first / days, year + last / days, about));
    }
    double day = first + Integer.parseInt(date.group(3)) - 1;
    return Optional.of(new Stretch(year + day / days, year + (day + 1) / days, about));
  }
}
