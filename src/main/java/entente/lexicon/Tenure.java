package entente.lexicon;

import entente.facts.Entity;
import entente.facts.Office;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time for which a person holds an office.
 *
 * @param from the first day; where the data has only a year or month, its first day
 * @param to the last day; where the data has only a year or month, its last day; empty where the
 *     person is in office or the end is not known
 */
public record Tenure(
    Entity holder, Office office, Optional<LocalDate> from, Optional<LocalDate> to) {

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Tenure {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("ends before it begins: " + from.get() + " " + to.get());
    }
  }

  /** Whether the person may hold the office on that day: an unknown bound excludes nothing. */
  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
