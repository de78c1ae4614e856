package entente.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Facts held against gold, article by article.
 *
 * <p>Recall is over the gold rows of the tier; precision is over the facts of the families whose
 * gold is exhaustive, and there a row of any tier makes a fact right. Of positions, fields and
 * quotes it is counted instead how many facts a row of the family bears out, whatever its kind; the
 * gold of these is complete only where a text was annotated in full, so this is a lower bound.
 * Facts of one article with the same family, subjects, object and date count once; positions and
 * events also differ by kind.
 */
public final class Evaluation {

  /** Which gold rows recall is counted over. */
  public enum Tier {
    CORE,
    ALL
  }

  private static final Set<String> KEPT_APART = Set.of("position", "event");
  private static final Set<String> BORNE_OUT = Set.of("position", "field", "quote");

  private record Key(
      String family, String kind, List<String> subjects, String object, String date) {}

  private final Kinds kinds = new Kinds();
  private final Wording wording = new Wording();
  private final Likeness likeness = new Likeness(kinds, wording);
  private final Matching matching = new Matching(kinds, likeness);
  private final Tier tier;

  private final SortedMap<String, Scores.Row> families = new TreeMap<>();
  private Scores.Share precise = Scores.Share.NONE;
  private final List<Gold> misses = new ArrayList<>();
  private final List<Found> spurious = new ArrayList<>();

  private Evaluation(Tier tier) {
    this.tier = tier;
  }

  /** The scores; articles without gold do not count. */
  public static Scores of(List<Gold> gold, List<Found> facts, Tier tier) {
    return new Evaluation(tier).scores(gold, facts);
  }

  private Scores scores(List<Gold> gold, List<Found> facts) {
    for (String article : new TreeSet<>(gold.stream().map(Gold::article).toList())) {
      List<Gold> rows = gold.stream().filter(row -> row.article().equals(article)).toList();
      article(rows, distinct(article, facts));
    }
    SortedMap<String, Scores.Row> shown = new TreeMap<>(families);
    shown.values().removeIf(row -> row.gold() == 0);
    Scores.Row total = shown.values().stream().reduce(Scores.Row.NONE, Scores.Row::plus);
    int bare = (int) facts.stream().filter(fact -> !fact.hasEvidence()).count();
    return new Scores(
        facts.size(), bare, shown, total.with(precise, Scores.Share.NONE), misses, spurious);
  }

  /** The facts of the article, file by file, each once. */
  private List<Found> distinct(String article, List<Found> facts) {
    Map<String, List<Found>> byFile =
        facts.stream()
            .filter(fact -> fact.isOf(article))
            .collect(
                Collectors.groupingBy(Found::article, LinkedHashMap::new, Collectors.toList()));
    Map<Key, Found> once = new LinkedHashMap<>();
    byFile.values().forEach(list -> list.forEach(fact -> once.putIfAbsent(key(fact), fact)));
    return List.copyOf(once.values());
  }

  private Key key(Found fact) {
    String family = kinds.family(fact.kind());
    return new Key(
        family,
        KEPT_APART.contains(family) ? fact.kind() : "",
        fact.subjects().stream().map(wording::plain).sorted().toList(),
        wording.plain(fact.object()),
        fact.date());
  }

  private void article(List<Gold> rows, List<Found> facts) {
    Map<Demand, Map<Integer, Integer>> matched = new EnumMap<>(Demand.class);
    for (Demand demand : List.of(Demand.STRICT, Demand.LOOSE, Demand.CONTENT, Demand.WHOLE)) {
      matched.put(demand, matching.of(rows, facts, demand));
    }
    for (int i = 0; i < rows.size(); i++) {
      Gold row = rows.get(i);
      if (tier == Tier.ALL || row.isCore()) {
        add(row.kind(), recalled(i, matched));
        if (!isIn(matched, Demand.LOOSE, i)) {
          misses.add(row);
        }
      }
    }
    judge(rows, facts, new HashSet<>(matched.getOrDefault(Demand.LOOSE, Map.of()).values()));
  }

  private static Scores.Row recalled(int row, Map<Demand, Map<Integer, Integer>> matched) {
    return new Scores.Row(
        1,
        one(isIn(matched, Demand.LOOSE, row)),
        one(isIn(matched, Demand.STRICT, row)),
        one(isIn(matched, Demand.CONTENT, row)),
        one(isIn(matched, Demand.WHOLE, row)),
        Scores.Share.NONE,
        Scores.Share.NONE);
  }

  private static boolean isIn(Map<Demand, Map<Integer, Integer>> matched, Demand demand, int row) {
    return matched.getOrDefault(demand, Map.of()).containsKey(row);
  }

  private void judge(List<Gold> rows, List<Found> facts, Set<Integer> used) {
    for (int j = 0; j < facts.size(); j++) {
      Found fact = facts.get(j);
      String family = kinds.family(fact.kind());
      if (kinds.isExhaustive(family)) {
        boolean right = used.contains(j) || serves(rows, fact, Demand.LOOSE);
        precise = precise.plus(Scores.Share.one(right));
        add(fact.kind(), Scores.Row.NONE.with(Scores.Share.one(right), Scores.Share.NONE));
        if (!right) {
          spurious.add(fact);
        }
      } else if (BORNE_OUT.contains(family)) {
        boolean borne = serves(rows, fact, Demand.BORNE_OUT);
        add(fact.kind(), Scores.Row.NONE.with(Scores.Share.NONE, Scores.Share.one(borne)));
      }
    }
  }

  private boolean serves(List<Gold> rows, Found fact, Demand demand) {
    return rows.stream().anyMatch(row -> likeness.of(row, fact, demand) > 0);
  }

  private void add(String kind, Scores.Row row) {
    families.merge(kinds.family(kind), row, Scores.Row::plus);
  }

  private static int one(boolean yes) {
    return yes ? 1 : 0;
  }
}
