package entente.calendar;

import java.time.DayOfWeek;
import java.util.OptionalInt;

/** What words of time mean before it is known when they were written. */
public sealed interface Expression {

  /** From which day words count. */
  enum From {
    /** The day of the news: "yesterday". */
    NEWS,
    /** The event that was dated last: "the following day". */
    EVENT
  }

  /**
   * A date with some parts, or from one to another; both are the same for a single date.
   *
   * @param shift years from the article's: -1 in "in May last year"
   * @param side -1 in "last May", 1 in "next May", 0 in "this May"
   */
  record Dates(Partial from, Partial to, OptionalInt shift, OptionalInt side)
      implements Expression {
    static Dates of(Partial from, Partial to) {
      return new Dates(from, to, OptionalInt.empty(), OptionalInt.empty());
    }
  }

  /**
   * A day of the week.
   *
   * @param side -1 in "last Monday", 1 in "next Monday", 0 in "this Monday"
   * @param week -1 in "on Monday last week"
   */
  record Weekday(DayOfWeek day, OptionalInt side, OptionalInt week) implements Expression {}

  /** "over the weekend"; {@code side} as for a weekday. */
  record Weekend(OptionalInt side) implements Expression {}

  /** "the 3rd of last month": a day of the month so many months from the article's. */
  record InMonth(int day, int months) implements Expression {}

  /** So many units from a day: "yesterday", "last month"; from the event: "the following day". */
  record Shift(int count, Unit unit, From from) implements Expression {}
}
