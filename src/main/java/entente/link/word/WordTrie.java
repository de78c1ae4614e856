package entente.link.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences of words, found at a place in a text. */
public final class WordTrie<T> {

  /** A sequence that begins at the place asked for; {@code last} is its last word. */
  public record Hit<T>(int last, List<T> values) {}

  private final Map<String, WordTrie<T>> next = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  /** Adds a sequence; blank or hyphen between its words is the same. */
  public void add(Words sequence, T value) {
    WordTrie<T> node = this;
    for (int i = 0; i < sequence.size(); i++) {
      node = node.next.computeIfAbsent(step(sequence, i, i == 0), key -> new WordTrie<>());
    }
    node.values.add(value);
  }

  /** Every sequence that begins at the word, longest first. */
  public List<Hit<T>> at(Words words, int first) {
    WordTrie<T> node = next.get(words.key(first));
    if (node == null) {
      return List.of();
    }
    List<Hit<T>> hits = new ArrayList<>();
    for (int i = first; node != null; i++) {
      if (!node.values.isEmpty()) {
        hits.addFirst(new Hit<>(i, node.values));
      }
      node = i + 1 < words.size() ? node.next.get(step(words, i + 1, false)) : null;
    }
    return hits;
  }

  /** Whether the word alone is a sequence. */
  boolean holds(String key) {
    WordTrie<T> node = next.get(key);
    return node != null && !node.values.isEmpty();
  }

  private static String step(Words words, int index, boolean first) {
    boolean plain = first || words.joins(index);
    return plain ? words.key(index) : words.gap(index) + words.key(index);
  }
}
