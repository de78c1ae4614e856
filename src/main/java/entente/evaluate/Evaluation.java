package entente.evaluate;

import java.util.ArrayList;
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
 * gold is exhaustive, and there a row of any tier makes a fact right. Facts of one article with the
 * same family, subjects, object and date count once; positions also differ by kind.
 */
public final class Evaluation {

  /** Which gold rows recall is counted over. */
  public enum Tier {
    CORE,
    ALL
  }

  private record Key(
      String family, String kind, List<String> subjects, String object, String date) {}

  private final Kinds kinds = new Kinds();
  private final Wording wording = new Wording();
  private final Likeness likeness = new Likeness(kinds, wording);
  private final Matching matching = new Matching(kinds, likeness);
  private final Tier tier;

  private final SortedMap<String, Scores.Row> families = new TreeMap<>();
  private Scores.Row judged = Scores.Row.NONE;
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
        facts.size(),
        bare,
        shown,
        new Scores.Row(
            total.gold(), total.loose(), total.strict(), judged.right(), judged.counted()),
        misses,
        spurious);
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
        family.equals("position") ? fact.kind() : "",
        fact.subjects().stream().map(wording::plain).sorted().toList(),
        wording.plain(fact.object()),
        fact.date());
  }

  private void article(List<Gold> rows, List<Found> facts) {
    Map<Integer, Integer> strict = matching.of(rows, facts, false);
    Map<Integer, Integer> loose = matching.of(rows, facts, true);
    for (int i = 0; i < rows.size(); i++) {
      Gold row = rows.get(i);
      if (tier == Tier.ALL || row.isCore()) {
        boolean found = loose.containsKey(i);
        add(row.kind(), new Scores.Row(1, one(found), one(strict.containsKey(i)), 0, 0));
        if (!found) {
          misses.add(row);
        }
      }
    }
    judge(rows, facts, new HashSet<>(loose.values()));
  }

  private void judge(List<Gold> rows, List<Found> facts, Set<Integer> used) {
    for (int j = 0; j < facts.size(); j++) {
      Found fact = facts.get(j);
      if (kinds.isExhaustive(kinds.family(fact.kind()))) {
        boolean right =
            used.contains(j) || rows.stream().anyMatch(row -> likeness.of(row, fact, true) > 0);
        Scores.Row judgement = new Scores.Row(0, 0, 0, one(right), 1);
        add(fact.kind(), judgement);
        judged = judged.plus(judgement);
        if (!right) {
          spurious.add(fact);
        }
      }
    }
  }

  private void add(String kind, Scores.Row row) {
    families.merge(kinds.family(kind), row, Scores.Row::plus);
  }

  private static int one(boolean yes) {
    return yes ? 1 : 0;
  }
}
