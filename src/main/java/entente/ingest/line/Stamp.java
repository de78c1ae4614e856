package entente.ingest.line;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A date, perhaps with a time, as headers write it.
 *
 * @param from where the words begin in the line, in UTF-16 units
 * @param to where they end
 * @param day ISO 8601; {@code --07-02} where the year is missing
 * @param time ISO 8601 with the offset where the words give one, or ""
 * @param other the day if the first number is the month, where the words leave that open
 */
public record Stamp(int from, int to, String day, String time, Optional<String> other) {

  /** Whether only one day can be meant. */
  public boolean isSure() {
    return other.isEmpty();
  }

  /** Day and time in ISO 8601, or the day where there is no time. */
  public String moment() {
    return time.isEmpty() ? day : day + "T" + time;
  }

  /** Whether the year is stated. */
  public boolean hasYear() {
    return !day.startsWith("--");
  }

  /** The day in the year that lies within six months of another day, as a full date. */
  public Optional<LocalDate> near(LocalDate other) {
    MonthDay monthDay = MonthDay.parse(day);
    return List.of(other.getYear() - 1, other.getYear(), other.getYear() + 1).stream()
        .filter(monthDay::isValidYear)
        .map(monthDay::atYear)
        .filter(date -> Math.abs(date.toEpochDay() - other.toEpochDay()) <= 183)
        .findFirst();
  }
}
