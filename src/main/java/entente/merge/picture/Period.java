package entente.merge.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date of limited precision may mean.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Period(LocalDate first, LocalDate last, Precision precision) {

  /** How exact a date is; later is more exact. */
  public enum Precision {
    YEAR(1),
    MONTH(2),
    DAY(3);

    private final int rank;

    Precision(int rank) {
      this.rank = rank;
    }

    /** More for the more exact. */
    public int rank() {
      return rank;
    }
  }

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(~?)");

  /** The period of an EDTF date; empty where the words are none or the day does not exist. */
  public static Optional<Period> of(String edtf) {
    Matcher date = DATE.matcher(edtf);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(date));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Period of(Matcher date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null || !date.group(4).isEmpty()) {
      return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    if (date.group(3) == null) {
      return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }
    LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
    return new Period(day, day, Precision.DAY);
  }

  /** Whether the two may mean the same day. */
  public boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether every day of the other is one of this. */
  public boolean covers(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** The days between the two; 0 where they overlap. */
  public long apart(Period other) {
    return overlaps(other)
        ? 0
        : Math.min(
            Math.abs(ChronoUnit.DAYS.between(last, other.first)),
            Math.abs(ChronoUnit.DAYS.between(other.last, first)));
  }

  /** From the first day of this to the last day of the other, as precise as this. */
  public Period until(Period end) {
    return end.last.isBefore(last) ? this : new Period(first, end.last, precision);
  }
}
