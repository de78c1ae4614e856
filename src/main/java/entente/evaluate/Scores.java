package entente.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How the facts compare with the gold.
 *
 * @param facts how many there are, before equal ones count once
 * @param withoutEvidence how many of them point at no words
 * @param families by name; only those with gold rows of the tier
 * @param total of all families; its precision is of those with exhaustive gold
 * @param misses gold rows of the tier without a fact
 * @param spurious facts of exhaustive families without a gold row
 */
public record Scores(
    int facts,
    int withoutEvidence,
    SortedMap<String, Row> families,
    Row total,
    List<Gold> misses,
    List<Found> spurious) {
  public Scores {
    families = java.util.Collections.unmodifiableSortedMap(families);
    misses = List.copyOf(misses);
    spurious = List.copyOf(spurious);
  }

  /**
   * The figures of one family, or of all.
   *
   * @param gold rows of the tier
   * @param loose of these, how many have a fact of this kind or one that shades into it
   * @param strict of these, how many have a fact of this very kind
   * @param right of the facts counted, how many serve some gold row
   * @param counted facts whose precision is counted: 0 where the gold is not exhaustive
   */
  public record Row(int gold, int loose, int strict, int right, int counted) {
    static final Row NONE = new Row(0, 0, 0, 0, 0);

    Row plus(Row other) {
      return new Row(
          gold + other.gold,
          loose + other.loose,
          strict + other.strict,
          right + other.right,
          counted + other.counted);
    }

    public double recallLoose() {
      return share(loose, gold);
    }

    public double recallStrict() {
      return share(strict, gold);
    }

    /** Empty where none of the facts can be judged. */
    public Optional<Double> precision() {
      return counted == 0 ? Optional.empty() : Optional.of(share(right, counted));
    }

    /** Three digits; a half goes to the even neighbour. */
    private static double share(int part, int whole) {
      return new BigDecimal((double) part / Math.max(1, whole))
          .setScale(3, RoundingMode.HALF_EVEN)
          .doubleValue();
    }
  }
}
