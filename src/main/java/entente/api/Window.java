package entente.api;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Which of the rows are wanted.
 *
 * @param limit how many at most; all if empty
 * @param offset how many to leave out first
 */
record Window(OptionalInt limit, int offset) {
  static final String LIMIT = "limit";
  static final String OFFSET = "offset";

  /**
   * As the address says.
   *
   * @throws RefusedException if one of the two is no whole number, or too small
   */
  static Window of(Map<String, String> given) {
    OptionalInt limit =
        given.containsKey(LIMIT)
            ? OptionalInt.of(number(LIMIT, given.getOrDefault(LIMIT, ""), 1))
            : OptionalInt.empty();
    return new Window(limit, number(OFFSET, given.getOrDefault(OFFSET, "0"), 0));
  }

  private static int number(String name, String words, int least) {
    if (!words.matches("\\d{1,9}") || Integer.parseInt(words) < least) {
      throw RefusedException.parameter(
          name, name + " must be a whole number from " + least + ", not '" + words + "'");
    }
    return Integer.parseInt(words);
  }

  /** The row after the last of so many. */
  int end(int total) {
    return limit.isEmpty() ? total : (int) Math.min(total, (long) offset + limit.getAsInt());
  }
}
