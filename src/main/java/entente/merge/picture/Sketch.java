package entente.merge.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * What is kept of a text to tell copies: the 128 smallest hashes of its runs of five words (a
 * bottom-k sketch; Broder, On the resemblance and containment of documents, 1997).
 */
public final class Sketch {
  /** What is known of an article without a text. */
  static final Sketch EMPTY = new Sketch(new long[0]);

  private static final int KEPT = 128;
  private static final int RUN = 5;

  private final long[] smallest;

  private Sketch(long[] smallest) {
    this.smallest = smallest;
  }

  /** The smallest hashes, in order. */
  public LongStream smallest() {
    return Arrays.stream(smallest);
  }

  boolean isEmpty() {
    return smallest.length == 0;
  }

  public static Sketch of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    int runs = Math.max(1, words.length - RUN + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < Math.min(words.length, i + RUN); j++) {
        hash = mixed(hash * 31 + words[j].hashCode());
      }
      hashes[i] = hash;
    }
    return new Sketch(Arrays.stream(hashes).sorted().distinct().limit(KEPT).toArray());
  }

  /** The share of runs that two texts have in common, estimated from the smallest of both. */
  public double likeness(Sketch other) {
    int i = 0;
    int j = 0;
    int seen = 0;
    int shared = 0;
    while (seen < KEPT && (i < smallest.length || j < other.smallest.length)) {
      long a = i < smallest.length ? smallest[i] : Long.MAX_VALUE;
      long b = j < other.smallest.length ? other.smallest[j] : Long.MAX_VALUE;
      shared += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
      seen++;
    }
    return seen == 0 ? 1 : (double) shared / seen;
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 33);
  }
}
