package entente.merge.same;

import entente.merge.same.Sides.Relation;
import java.util.Locale;
import java.util.Optional;

/**
 * Why two reports are of one event.
 *
 * @param rule its id
 * @param because the rule and what was compared, in words
 * @param score from 0 to 1: the share of participants in common, less for days apart, for dates of
 *     different exactness and for different formats
 */
public record Likeness(String rule, String because, double score) {
  private static final double OTHER_FORMAT = 0.9;
  private static final double LESS_EXACT = 0.8;

  /** The likeness of two candidates, whichever is the fuller one; empty where they differ. */
  static Optional<Likeness> of(Candidate one, Candidate other, Sides sides) {
    return directed(one, other, sides).or(() -> directed(other, one, sides));
  }

  private static Optional<Likeness> directed(Candidate fewer, Candidate fuller, Sides sides) {
    boolean may =
        fewer.kind().equals(fuller.kind()) && fewer.sameTime(fuller) && fewer.sameFormat(fuller);
    Relation relation = may ? sides.between(fewer, fuller) : Relation.OTHER;
    return relation == Relation.OTHER
        ? Optional.empty()
        : Optional.of(made(fewer, fuller, relation, sides.likeness(fewer, fuller, relation)));
  }

  private static Likeness made(Candidate one, Candidate other, Relation relation, double people) {
    boolean gathering = !one.people().isEmpty();
    String kind = one.kind().replaceFirst(" .*", "");
    String rule = "merge/" + (gathering ? relation.id() : "same-" + kind);
    String format =
        one.format().equals(other.format())
            ? ""
            : "; formats " + one.format() + " and " + other.format();
    String compared = gathering ? relation.words() : "same " + one.rule();
    String because =
        compared
            + format
            + "; start "
            + one.when().start()
            + " fits "
            + other.when().start()
            + " (days apart: up to "
            + one.days()
            + ")";
    return new Likeness(rule, because, score(one, other, people));
  }

  private static double score(Candidate one, Candidate other, double people) {
    boolean exact = one.period().precision() == other.period().precision();
    double days = 1 - one.period().apart(other.period()) / (2.0 * one.days() + 2);
    double format = one.format().equals(other.format()) ? 1 : OTHER_FORMAT;
    return people * days * format * (exact ? 1 : LESS_EXACT);
  }

  /** For a row that a person has written. */
  static Likeness decided(String reason) {
    return new Likeness("merge/decided", "decided by hand: " + reason, 1);
  }

  /** For a member that is like another member, which is like the one that stays. */
  Likeness through(String name) {
    String tail = name.substring(name.indexOf("/id/") + 4);
    return new Likeness(rule, because + String.format(Locale.ROOT, "; by way of %s", tail), score);
  }
}
