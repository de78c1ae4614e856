package entente.annotate.nlp4j;

/**
 * A map from strings to numbers of 0 and more, without the strings: open addressing over 64-bit
 * hashes.
 *
 * <p>The writer refuses two keys with one hash. A string that was never a key meets the hash of one
 * with a probability below 10⁻¹³.
 */
final class HashTable {
  static final int ABSENT = -1;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] keys;
  private final int[] values;

  /**
   * @param keys hashes, 0 where free; the length is a power of two
   * @param values what the key at the same place stands for
   */
  HashTable(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** The hashes as {@link ModelWriter} keeps them. */
  long[] keys() {
    return keys;
  }

  /** What the hashes stand for. */
  int[] values() {
    return values;
  }

  /** An empty table with room for that many keys. */
  static HashTable forKeys(int count) {
    int capacity = Integer.highestOneBit(Math.max(8, count + count / 2)) << 1;
    return new HashTable(new long[capacity], new int[capacity]);
  }

  /**
   * Adds a key.
   *
   * @param kind tells equal strings of different kinds apart
   * @throws IllegalStateException if another key has the same hash
   */
  void put(int kind, String key, int value) {
    long hash = hash(kind, key);
    int mask = keys.length - 1;
    int at = (int) hash & mask;
    while (keys[at] != 0) {
      if (keys[at] == hash) {
        throw new IllegalStateException("two keys with one hash, one of them " + key);
      }
      at = (at + 1) & mask;
    }
    keys[at] = hash;
    values[at] = value;
  }

  /** What the key stands for, or {@link #ABSENT}. */
  int get(int kind, String key) {
    long hash = hash(kind, key);
    int mask = keys.length - 1;
    for (int at = (int) hash & mask; keys[at] != 0; at = (at + 1) & mask) {
      if (keys[at] == hash) {
        return values[at];
      }
    }
    return ABSENT;
  }

  private static long hash(int kind, String key) {
    long hash = FNV_OFFSET ^ (kind * 0x9E3779B97F4A7C15L);
    for (int i = 0, length = key.length(); i < length; i++) {
      hash = (hash ^ key.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
