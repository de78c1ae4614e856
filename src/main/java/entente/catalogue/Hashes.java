package entente.catalogue;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/** How many different nodes were met; 8 bytes each, whatever their length. */
final class Hashes {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int FIRST = 16;

  private long[] values = new long[FIRST];
  private int size;

  void add(long hash) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = hash;
  }

  /** The number of different ones. */
  long distinct() {
    Arrays.sort(values, 0, size);
    long number = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        number++;
      }
    }
    return number;
  }

  /** 64 bits of a node (FNV-1a); two of a million nodes meet once in 37 million graphs. */
  static long of(Node node) {
    String words = node.isURI() ? node.getURI() : node.toString();
    long hash = BASIS;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * PRIME;
    }
    return hash;
  }
}
