package entente.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/** A date with the parts that the words give: "July 3", "May 2024", "2013". */
public record Partial(OptionalInt year, OptionalInt month, OptionalInt day) {

  /** A day of a month. */
  static Partial ofDay(int month, int day) {
    return new Partial(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day));
  }

  /** A month. */
  static Partial ofMonth(int month) {
    return new Partial(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.empty());
  }

  /** A year. */
  static Partial ofYear(int year) {
    return new Partial(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
  }

  /** The same parts in a year; a year that is stated stays. */
  public Partial in(int other) {
    return year.isPresent() ? this : new Partial(OptionalInt.of(other), month, day);
  }

  /** Whether the parts are a date: no February 30, no month 13. */
  public boolean isValid() {
    try {
      if (month.isPresent()) {
        YearMonth of = YearMonth.of(year.orElse(2000), month.getAsInt());
        return day.isEmpty() || of.isValidDay(day.getAsInt());
      }
      return year.isPresent() && day.isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * The first day.
   *
   * @throws IllegalStateException if the year is missing
   */
  LocalDate first() {
    return LocalDate.of(known(), month.orElse(1), day.orElse(1));
  }

  /**
   * The last day.
   *
   * @throws IllegalStateException if the year is missing
   */
  LocalDate last() {
    YearMonth of = YearMonth.of(known(), month.orElse(12));
    return of.atDay(day.orElse(of.lengthOfMonth()));
  }

  /** ISO 8601, as precise as the parts; {@code --07-02} where the year is missing. */
  public String iso() {
    String start =
        year.isPresent() ? "%04d".formatted(year.getAsInt()) : day.isPresent() ? "-" : "";
    String rest = month.isPresent() ? "-%02d".formatted(month.getAsInt()) : "";
    return start + rest + (day.isPresent() ? "-%02d".formatted(day.getAsInt()) : "");
  }

  private int known() {
    return year.orElseThrow(() -> new IllegalStateException("no year: " + this));
  }
}
