package entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each gold row of an article its fact, the best pairs first; a fact serves one row only,
 * except that one entity may serve several, and any fact where only the content is asked for.
 */
final class Matching {
  private static final double SAME_KIND = 0.5;
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::fact);

  private record Pair(double score, int gold, int fact) {}

  private final Kinds kinds;
  private final Likeness likeness;

  Matching(Kinds kinds, Likeness likeness) {
    this.kinds = kinds;
    this.likeness = likeness;
  }

  /** The index of the fact for the index of each row that has one. */
  Map<Integer, Integer> of(List<Gold> gold, List<Found> facts, Demand demand) {
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs(gold, facts, demand)) {
      boolean shareable =
          demand == Demand.CONTENT || kinds.family(gold.get(pair.gold()).kind()).equals("entity");
      boolean free = shareable || !used.contains(pair.fact());
      if (free && !matched.containsKey(pair.gold())) {
        matched.put(pair.gold(), pair.fact());
        used.add(pair.fact());
      }
    }
    return matched;
  }

  private List<Pair> pairs(List<Gold> gold, List<Found> facts, Demand demand) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < facts.size(); j++) {
        double score = likeness.of(gold.get(i), facts.get(j), demand);
        if (score > 0) {
          boolean same = gold.get(i).kind().equals(facts.get(j).kind());
          pairs.add(new Pair(score + (same ? SAME_KIND : 0), i, j));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }
}
