package entente.calendar;

import java.time.LocalDate;

/** A stretch of time that words count in. */
public enum Unit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The day so many units on. */
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
    };
  }
}
