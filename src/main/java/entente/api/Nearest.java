package entente.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that somebody may have meant. */
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** At most three: those that contain the word or are few letters away, nearest first. */
  static List<String> to(String word, Collection<String> names) {
    int far = Math.max(2, word.length() / 3);
    return names.stream()
        .filter(name -> distance(word, name) <= far || contains(name, word))
        .sorted(Comparator.comparingInt((String name) -> distance(word, name)))
        .limit(MOST)
        .toList();
  }

  private static boolean contains(String name, String word) {
    return word.length() > 2 && (name.contains(word) || word.contains(name));
  }

  /** Insertions, deletions and replacements (Levenshtein). */
  private static int distance(String left, String right) {
    int[] before = new int[right.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int other = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + other, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[right.length()];
  }
}
