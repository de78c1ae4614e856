package entente.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that somebody may have meant. */
final class Nearest {
  private static final int MOST = 3;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Nearest() {}

  /** At most three: those that contain the word or are few letters away, nearest first. */
  static List<String> to(String word, Collection<String> names) {
    int far = Math.max(2, word.length() / 3);
    return names.stream()
        .filter(name -> DISTANCE.apply(word, name) <= far || contains(name, word))
        .sorted(Comparator.comparingInt((String name) -> DISTANCE.apply(word, name)))
        .limit(MOST)
        .toList();
  }

  private static boolean contains(String name, String word) {
    return word.length() > 2 && (name.contains(word) || word.contains(name));
  }
}
