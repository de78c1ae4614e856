package entente.calendar;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dates that name a month or a day of it: "3 July 2024", "July 3-5", "from 28 June to 2 July".
 *
 * <p>Of the numbers in "03/07/2024" the order is known only where one cannot be a month; with dots
 * the day comes first.
 */
final class ExplicitDates {
  /** One date or, with days of one month, a range. */
  private record Point(Partial from, Partial to) {
    boolean hasYear() {
      return to.year().isPresent();
    }
  }

  private final Scan scan;

  ExplicitDates(Scan scan) {
    this.scan = scan;
  }

  /** The date that begins at the next piece, perhaps a day that is none; the pieces are passed. */
  Optional<Expression.Dates> read() {
    int start = scan.at();
    Optional<Expression.Dates> found = numeric().or(this::dates);
    if (found.isEmpty()) {
      scan.to(start);
    }
    return found;
  }

  /** "24/02/2020", "Monday 24/02/2020". */
  private Optional<Expression.Dates> numeric() {
    int start = scan.at();
    if (scan.weekday(true).isPresent()) {
      scan.takeSign(",");
    }
    Optional<Piece> piece = scan.next().filter(p -> p.kind() == Piece.Kind.NUMERIC);
    if (piece.isEmpty()) {
      scan.to(start);
      return Optional.empty();
    }
    scan.to(scan.at() + 1);
    return numbers(piece.get().text()).map(date -> Expression.Dates.of(date, date));
  }

  private static Optional<Partial> numbers(String text) {
    String[] parts = text.split("[-/.]");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int third = Integer.parseInt(parts[2]);
    if (parts[0].length() == 4) {
      return Optional.of(Partial.ofDay(second, third).in(first));
    }
    boolean dayFirst = first > 12 || first == second || text.contains(".");
    return parts[2].length() == 4 && (dayFirst || second > 12)
        ? Optional.of(
            (dayFirst ? Partial.ofDay(second, first) : Partial.ofDay(first, second)).in(third))
        : Optional.empty();
  }

  private Optional<Expression.Dates> dates() {
    boolean between = scan.peek(-1).filter(p -> p.lower().matches("between|from")).isPresent();
    Optional<Point> first = point();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = scan.at();
    boolean ranged = scan.range() || (between && scan.takeWord("and"));
    Optional<Point> second = ranged ? point() : Optional.empty();
    if (second.isEmpty()) {
      scan.to(end);
      return Optional.of(hinted(first.get()));
    }
    return range(first.get(), second.get());
  }

  /** "June 30 – July 2, 2024": the first year is that of the second, or the one before. */
  private Optional<Expression.Dates> range(Point first, Point second) {
    boolean alike = first.from().day().isPresent() == second.to().day().isPresent();
    if (!alike) {
      return Optional.empty();
    }
    Expression.Dates dates = hinted(new Point(first.from(), second.to()));
    if (dates.to().year().isEmpty()) {
      return Optional.of(dates);
    }
    int year = dates.to().year().getAsInt();
    Partial from = dates.from().in(year);
    boolean valid = from.isValid() && dates.to().isValid();
    Partial begin =
        valid && from.first().isAfter(dates.to().last()) ? dates.from().in(year - 1) : from;
    return Optional.of(Expression.Dates.of(begin, dates.to()));
  }

  /** With the words behind that give the year: "May last year". */
  private Expression.Dates hinted(Point point) {
    int end = scan.at();
    Expression.Dates plain = Expression.Dates.of(point.from(), point.to());
    if (point.hasYear()) {
      return plain;
    }
    scan.takeSign(",");
    scan.takeWord("of");
    Optional<CalendarWords.Entry> year =
        scan.take("from-news").filter(entry -> entry.counted() == Unit.YEAR);
    if (year.isEmpty()) {
      scan.to(end);
      return plain;
    }
    return new Expression.Dates(
        point.from(), point.to(), OptionalInt.of(year.get().number()), OptionalInt.empty());
  }

  private Optional<Point> point() {
    int start = scan.at();
    if (scan.weekday(true).isPresent()) {
      scan.takeSign(",");
      scan.takeWord("the");
    }
    Optional<Point> point = dayFirst().or(this::monthFirst);
    if (point.isEmpty()) {
      scan.to(start);
      return Optional.empty();
    }
    weekdayBehind();
    return point;
  }

  /** "July 3 (Wednesday)", "July 3, Wednesday,". */
  private void weekdayBehind() {
    int end = scan.at();
    boolean opened = scan.takeSign("(");
    boolean closed =
        (opened || scan.takeSign(","))
            && scan.weekday(true).isPresent()
            && (!opened || scan.takeSign(")"));
    if (!closed) {
      scan.to(end);
    }
  }

  private Optional<Point> dayFirst() {
    int start = scan.at();
    OptionalInt day = scan.day();
    OptionalInt last = day.isPresent() ? lastDay(day.getAsInt(), false) : OptionalInt.empty();
    if (day.isPresent()) {
      scan.takeWord("of");
      scan.takeDash();
      OptionalInt month = scan.month();
      if (month.isPresent()) {
        return Optional.of(days(month.getAsInt(), day.getAsInt(), last));
      }
    }
    scan.to(start);
    return Optional.empty();
  }

  private Optional<Point> monthFirst() {
    OptionalInt month = scan.month();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int end = scan.at();
    scan.takeWord("the");
    OptionalInt day = scan.day();
    if (day.isPresent()) {
      return Optional.of(days(month.getAsInt(), day.getAsInt(), lastDay(day.getAsInt(), true)));
    }
    scan.to(end);
    scan.takeWord("of");
    Partial of = Partial.ofMonth(month.getAsInt());
    OptionalInt year = yearBehind();
    if (year.isEmpty()) {
      scan.to(end);
    }
    Partial whole = year.isPresent() ? of.in(year.getAsInt()) : of;
    return Optional.of(new Point(whole, whole));
  }

  private Point days(int month, int first, OptionalInt last) {
    OptionalInt year = yearBehind();
    Partial from = Partial.ofDay(month, first);
    Partial to = Partial.ofDay(month, last.orElse(first));
    return year.isPresent()
        ? new Point(from.in(year.getAsInt()), to.in(year.getAsInt()))
        : new Point(from, to);
  }

  private OptionalInt yearBehind() {
    int end = scan.at();
    if (!scan.takeSign(",")) {
      scan.takeDash();
    }
    OptionalInt year = scan.year();
    if (year.isEmpty()) {
      scan.to(end);
    }
    return year;
  }

  /** The second day of "3-5", "3 to 5", "3 and 4"; none in "July 3 to 5 August". */
  private OptionalInt lastDay(int first, boolean monthBefore) {
    int end = scan.at();
    boolean ranged = scan.range() || scan.takeWord("and") || scan.takeSign("&");
    OptionalInt last = ranged ? scan.day() : OptionalInt.empty();
    int behind = scan.at();
    boolean another = monthBefore && scan.month().isPresent();
    boolean taken = last.isPresent() && last.getAsInt() > first && !another;
    scan.to(taken ? behind : end);
    return taken ? last : OptionalInt.empty();
  }
}
