package entente.merge.picture;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Choosing among values. */
public final class Best {
  private Best() {}

  /** The value of most articles; of equals, the first in order. */
  public static Optional<String> of(Map<String, Set<String>> values) {
    return values.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, Set<String>>>comparingInt(v -> -v.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /** The most exact of one or more dates; of equals, that of most articles, then the first. */
  static String start(Map<String, Set<String>> dates) {
    return dates.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, Set<String>>>comparingInt(v -> -exactness(v.getKey()))
                .thenComparingInt(v -> -v.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static int exactness(String date) {
    return Period.of(Term.words(date)).map(period -> period.precision().rank()).orElse(0);
  }

  /** The label of most articles. */
  public static Optional<String> label(SortedMap<String, SortedMap<String, Set<String>>> node) {
    return of(node.getOrDefault(Term.LABEL, Collections.emptySortedMap()));
  }
}
