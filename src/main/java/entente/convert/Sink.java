package entente.convert;

import java.io.IOException;

/**
 * Takes the outcomes, one after the other, in the order of the files whatever the number of
 * threads.
 */
@FunctionalInterface
public interface Sink {
  /**
   * Takes the next outcome.
   *
   * @throws IOException if it cannot be written; the batch stops
   */
  void take(Outcome outcome) throws IOException;

  /** Whether it lists files: a text counts again where it stands in another page. */
  default boolean isByFile() {
    return false;
  }

  /** Whether it needs to know how far each clause is read. */
  default boolean isOfClauses() {
    return false;
  }
}
