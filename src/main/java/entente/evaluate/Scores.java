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
   * @param content of these, how many have a fact where one may serve several
   * @param whole of these, how many have a fact with all holders or participants
   * @param precise of the facts counted, how many serve some gold row
   * @param justified of the facts counted, how many some gold row of the family bears out
   */
  public record Row(
      int gold, int loose, int strict, int content, int whole, Share precise, Share justified) {
    static final Row NONE = new Row(0, 0, 0, 0, 0, Share.NONE, Share.NONE);

    Row plus(Row other) {
      return new Row(
          gold + other.gold,
          loose + other.loose,
          strict + other.strict,
          content + other.content,
          whole + other.whole,
          precise.plus(other.precise),
          justified.plus(other.justified));
    }

    Row with(Share newPrecise, Share newJustified) {
      return new Row(gold, loose, strict, content, whole, newPrecise, newJustified);
    }

    public double recallLoose() {
      return new Share(loose, gold).value();
    }

    public double recallStrict() {
      return new Share(strict, gold).value();
    }

    /** Recall where one fact may serve several rows: what a list kept whole still says. */
    public double recallContent() {
      return new Share(content, gold).value();
    }

    /** Recall where all holders or participants must be there. */
    public double recallWhole() {
      return new Share(whole, gold).value();
    }

    /** Empty where none of the facts can be judged. */
    public Optional<Double> precision() {
      return precise.known();
    }

    /** Of families whose gold is not exhaustive: the share of facts that a row bears out. */
    public Optional<Double> justification() {
      return justified.known();
    }
  }

  /** So many of so many. */
  public record Share(int part, int whole) {
    static final Share NONE = new Share(0, 0);

    static Share one(boolean yes) {
      return new Share(yes ? 1 : 0, 1);
    }

    Share plus(Share other) {
      return new Share(part + other.part, whole + other.whole);
    }

    private Optional<Double> known() {
      return whole == 0 ? Optional.empty() : Optional.of(value());
    }

    /** Three digits; a half goes to the even neighbour. */
    private double value() {
      return new BigDecimal((double) part / Math.max(1, whole))
          .setScale(3, RoundingMode.HALF_EVEN)
          .doubleValue();
    }
  }
}
