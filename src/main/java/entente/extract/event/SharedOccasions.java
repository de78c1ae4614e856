package entente.extract.event;

import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.When;
import entente.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dates that events of one article lend each other.
 *
 * <p>Whoever met somebody in a state on a day was visiting it in that month; what two people signed
 * is signed on the day of their meeting, where the article tells of meetings on one day only. Both
 * are said by their derivation.
 */
public final class SharedOccasions {
  private static final int MONTH = "2024-07".length();
  private static final int DAY = "2024-07-03".length();

  private final Lexicon lexicon;
  private final List<Claim> meetings;
  private final List<Fact.Document> signed;
  private final List<Claim> planned;

  private SharedOccasions(Lexicon lexicon, List<Claim> claims) {
    this.lexicon = lexicon;
    this.meetings = claims.stream().filter(SharedOccasions::isDatedMeeting).toList();
    this.planned =
        claims.stream()
            .filter(claim -> claim.fact() instanceof Fact.Visit)
            .filter(claim -> claim.voice().modality() == Modality.PLANNED)
            .toList();
    this.signed =
        claims.stream()
            .filter(SharedOccasions::isReal)
            .flatMap(claim ->
                claim.fact() instanceof Fact.Signing s ? Stream.of(s.document()) : Stream.empty())
            .toList();
  }

  /** The claims, undated visits and signings completed from dated meetings. */
  public static List<Claim> dated(List<Claim> claims, Lexicon lexicon) {
    SharedOccasions occasions = new SharedOccasions(lexicon, claims);
    return claims.stream().map(occasions::dated).toList();
  }

  private static boolean isDatedMeeting(Claim claim) {
    return isReal(claim)
        && claim.fact() instanceof Fact.Meeting meeting
        && meeting.format() != Fact.Format.CALL
        && meeting.when().filter(when -> when.start().length() == DAY).isPresent();
  }

  private static boolean isReal(Claim claim) {
    Modality modality = claim.voice().modality();
    return claim.voice().polarity() == Polarity.POSITIVE
        && (modality == Modality.HAPPENED || modality == Modality.ONGOING);
  }

  private Claim dated(Claim claim) {
    return announced(claim).orElseGet(() -> lent(claim));
  }

  /** "This is my second visit", in a text that announces it, is the announced one. */
  private Optional<Claim> announced(Claim claim) {
    if (!(claim.fact() instanceof Fact.Visit visit)
        || visit.ordinal().isEmpty()
        || visit.when().isPresent()) {
      return Optional.empty();
    }
    return planned.stream()
        .filter(other -> sameRoute(visit, (Fact.Visit) other.fact()))
        .findFirst()
        .map(other -> with(claim, visit, other));
  }

  private static boolean sameRoute(Fact.Visit one, Fact.Visit other) {
    return one.visitor().equals(other.visitor()) && one.destination().equals(other.destination());
  }

  private static Claim with(Claim claim, Fact.Visit visit, Claim plan) {
    Fact.Visit announced = (Fact.Visit) plan.fact();
    Fact fact = visit.at(announced.when());
    return new Claim(fact, claim.voice().with(plan.voice().modality()), claim.evidence());
  }

  private Claim lent(Claim claim) {
    Fact fact =
        switch (claim.fact()) {
          case Fact.Visit visit when isReal(claim) -> visit(visit);
          case Fact.Signing signing when isReal(claim) -> signing(signing);
          case Fact.Agreed agreed -> new Fact.Agreed(document(agreed.document()));
          default -> claim.fact();
        };
    return fact.equals(claim.fact()) ? claim : new Claim(fact, claim.voice(), claim.evidence());
  }

  private Fact visit(Fact.Visit visit) {
    if (visit.when().isPresent() || visit.ordinal().isPresent()) {
      return visit;
    }
    Optional<When> month =
        only(
                meetings.stream()
                    .map(claim -> (Fact.Meeting) claim.fact())
                    .filter(meeting -> meeting.participants().contains(visit.visitor()))
                    .filter(meeting -> isIn(meeting, visit.destination()))
                    .toList(),
                MONTH)
            .map(when -> new When(when.edtf(), when.words(), "meeting-during-visit"));
    return visit.at(month);
  }

  private boolean isIn(Fact.Meeting meeting, Entity state) {
    return meeting.place().flatMap(lexicon::stateOf).filter(state::equals).isPresent();
  }

  private Fact signing(Fact.Signing signing) {
    if (signing.when().isPresent() || signing.document().when().isPresent()) {
      return signing;
    }
    Optional<When> day = day(signing.signatories());
    return new Fact.Signing(
        signing.signatories(),
        with(signing.document(), day),
        day,
        signing.place(),
        signing.signed());
  }

  private Fact.Document document(Fact.Document document) {
    boolean open = document.when().isEmpty() && signed.contains(document);
    List<Entity> parties = document.parties();
    Optional<When> day = open ? dayOfParties(parties) : document.when();
    return with(document, day);
  }

  private static Fact.Document with(Fact.Document document, Optional<When> day) {
    return new Fact.Document(document.type(), document.label(), document.parties(), day);
  }

  private Optional<When> day(List<Entity> people) {
    return only(
            meetings.stream()
                .map(claim -> (Fact.Meeting) claim.fact())
                .filter(meeting -> meeting.participants().containsAll(people))
                .toList(),
            DAY)
        .map(when -> new When(when.edtf(), when.words(), "same-occasion"));
  }

  private Optional<When> dayOfParties(List<Entity> parties) {
    List<Fact.Meeting> between =
        meetings.stream()
            .map(claim -> (Fact.Meeting) claim.fact())
            .filter(meeting -> states(meeting).containsAll(parties))
            .toList();
    return only(between, DAY).map(when -> new When(when.edtf(), when.words(), "same-occasion"));
  }

  private Set<Entity> states(Fact.Meeting meeting) {
    return meeting.participants().stream()
        .flatMap(person -> lexicon.stateOf(person).stream())
        .collect(Collectors.toSet());
  }

  /** The one date of the meetings, cut to a precision; empty where they differ. */
  private static Optional<When> only(List<Fact.Meeting> meetings, int precision) {
    List<When> dates = meetings.stream().flatMap(meeting -> meeting.when().stream()).toList();
    Set<String> starts =
        dates.stream()
            .map(when -> when.start().substring(0, precision))
            .collect(Collectors.toSet());
    return starts.size() == 1
        ? Optional.of(new When(starts.iterator().next(), dates.get(0).words(), "stated"))
        : Optional.empty();
  }
}
