package entente.reconcile;

import entente.names.Slug;
import java.util.Arrays;

/** A name, ready to be compared: without marks, capitals and punctuation, as pairs of letters. */
final class Name {
  private static final int SAME = 100;
  private static final int ALIKE = 90;
  private static final int SHIFT = 16;

  private final String words;
  private final String folded;
  private final int[] pairs;

  private Name(String words, String folded, int[] pairs) {
    this.words = words;
    this.folded = folded;
    this.pairs = pairs;
  }

  static Name of(String words) {
    String folded = Slug.of(words);
    int[] pairs = new int[folded.length() + 1];
    String edged = " " + folded + " ";
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (edged.charAt(i) << SHIFT) | edged.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return new Name(words, folded, pairs);
  }

  /** As written. */
  String words() {
    return words;
  }

  /** As compared. */
  String folded() {
    return folded;
  }

  /** How like another name it is: 100 the same, else 90 times the share of common pairs. */
  double likeness(Name other) {
    if (folded.equals(other.folded)) {
      return SAME;
    }
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      if (order == 0) {
        common++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.round(10.0 * ALIKE * 2 * common / (pairs.length + other.pairs.length)) / 10.0;
  }

  @Override
  public String toString() {
    return words;
  }
}
