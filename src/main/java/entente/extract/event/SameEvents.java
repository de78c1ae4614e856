package entente.extract.event;

import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Undated events that the same article dates elsewhere.
 *
 * <p>Where an article dates an event of the same people in one way only, and speaks of it again
 * without a date, the second is the first.
 */
public final class SameEvents {
  private static final int DAY = "2024-07-03".length();

  private SameEvents() {}

  /** The claims, those without a date completed from those with one. */
  public static List<Claim> dated(List<Claim> claims, Optional<Integer> year) {
    List<Claim> dated = claims.stream().map(claim -> dated(claim, claims, year)).toList();
    return dated.stream().map(claim -> placed(claim, dated)).toList();
  }

  /** A meeting without a place takes the one place of the same meeting on the same day. */
  private static Claim placed(Claim claim, List<Claim> all) {
    if (!(claim.fact() instanceof Fact.Meeting meeting)
        || meeting.place().isPresent()
        || meeting.when().filter(when -> when.start().length() == DAY).isEmpty()) {
      return claim;
    }
    List<Entity> places =
        all.stream()
            .filter(other -> isSame(claim, other))
            .map(other -> (Fact.Meeting) other.fact())
            .filter(other -> other.format() == meeting.format())
            .filter(other -> other.when().map(When::start).equals(meeting.when().map(When::start)))
            .flatMap(other -> other.place().stream())
            .distinct()
            .toList();
    return places.size() == 1
        ? new Claim(
            new Fact.Meeting(
                meeting.format(),
                meeting.participants(),
                meeting.others(),
                meeting.when(),
                Optional.of(places.get(0)),
                meeting.follows()),
            claim.voice(),
            claim.evidence())
        : claim;
  }

  /**
   * Only dates of the article's own year are passed on: older ones belong to events of their own.
   */
  private static Claim dated(Claim claim, List<Claim> all, Optional<Integer> year) {
    boolean counted = claim.fact() instanceof Fact.Visit visit && visit.ordinal().isPresent();
    if (when(claim.fact()).isPresent() || counted) {
      return claim;
    }
    List<When> known =
        all.stream()
            .filter(other -> isSame(claim, other))
            .flatMap(other -> when(other.fact()).stream())
            .filter(when -> year.filter(y -> when.start().startsWith(y.toString())).isPresent())
            .toList();
    Set<String> starts = known.stream().map(When::start).collect(Collectors.toSet());
    return starts.size() == 1 ? with(claim, known.get(0)) : claim;
  }

  private static Claim with(Claim claim, When when) {
    Optional<When> same = Optional.of(new When(when.edtf(), when.words(), "same-event"));
    Fact fact =
        switch (claim.fact()) {
          case Fact.Visit visit -> visit.at(same);
          case Fact.Meeting meeting ->
              new Fact.Meeting(
                  meeting.format(),
                  meeting.participants(),
                  meeting.others(),
                  same,
                  meeting.place(),
                  meeting.follows());
          default -> claim.fact();
        };
    return new Claim(fact, claim.voice(), claim.evidence());
  }

  private static Optional<When> when(Fact fact) {
    return switch (fact) {
      case Fact.Visit visit -> visit.when();
      case Fact.Meeting meeting -> meeting.when();
      default -> Optional.empty();
    };
  }

  private static boolean isSame(Claim one, Claim other) {
    boolean bothReal =
        isReal(one) == isReal(other) && one.voice().polarity() == other.voice().polarity();
    return bothReal
        && switch (one.fact()) {
          case Fact.Visit visit ->
              other.fact() instanceof Fact.Visit o
                  && visit.visitor().equals(o.visitor())
                  && visit.destination().equals(o.destination());
          case Fact.Meeting meeting ->
              other.fact() instanceof Fact.Meeting o
                  && meeting.participants().equals(o.participants())
                  && meeting.others().equals(o.others())
                  && (meeting.format() == o.format()
                      || (meeting.format() != Fact.Format.CALL && o.format() != Fact.Format.CALL));
          default -> false;
        };
  }

  private static boolean isReal(Claim claim) {
    Modality modality = claim.voice().modality();
    return modality == Modality.HAPPENED || modality == Modality.ONGOING;
  }
}
