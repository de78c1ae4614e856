package entente.merge;

import entente.names.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dated event or agreement that may be the same as another of its kind.
 *
 * @param kind what must agree exactly: kind, format, type, and for a visit visitor and destination
 * @param rule how two such are compared, in words
 * @param days how far the starts may lie apart
 * @param people who takes part, where one report may name more of them than another
 * @param sources how many articles speak of it
 */
record Candidate(
    String iri,
    String kind,
    String rule,
    int days,
    Set<String> people,
    String start,
    Period period,
    int sources) {

  /**
   * Every node of the picture that has what its kind is told by, and a date of its own or its
   * signing.
   */
  static List<Candidate> of(Picture picture) {
    List<Candidate> candidates = new ArrayList<>();
    for (String node : picture.nodes()) {
      String own = picture.start(node);
      String start = own.isEmpty() ? picture.start(Base.signing(node)) : own;
      Optional<Period> period = Period.of(start);
      period.flatMap(days -> of(picture, node, start, days)).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static Optional<Candidate> of(Picture picture, String node, String start, Period period) {
    int sources = picture.articles(node).size();
    if (picture.isA(node, "Visit")) {
      return made(
          node, visit(picture, node), "visitor and destination", 10, start, period, sources);
    }
    if (picture.isA(node, "Publication")) {
      String who = told(picture, node, "author", "publishedIn");
      return made(node, "publication " + who, "author and outlet", 1, start, period, sources);
    }
    if (picture.isA(node, "Agreement")) {
      String who = told(picture, node, "agreementType", "party");
      return made(node, "agreement " + who, "type and parties", 1, start, period, sources);
    }
    String format = String.join(" ", picture.linked(node, "meetingFormat"));
    Set<String> people = picture.linked(node, "participant");
    return format.isEmpty() || people.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                node, format, "format and participants", 1, people, start, period, sources));
  }

  /** What two visits must have in common. */
  static String visit(Picture picture, String node) {
    return "visit " + told(picture, node, "visitor", "destination");
  }

  private static Optional<Candidate> made(
      String node, String kind, String rule, int days, String start, Period period, int sources) {
    return Optional.of(
        new Candidate(node, kind, rule, days, new TreeSet<>(), start, period, sources));
  }

  private static String told(Picture picture, String node, String one, String other) {
    return picture.linked(node, one) + " " + picture.linked(node, other);
  }

  boolean samePeople(Candidate other) {
    return people.equals(other.people);
  }

  /** Whether the other names all of these and at least one more, and these are two or more. */
  boolean isNamedMoreFullyBy(Candidate other) {
    return people.size() > 1
        && people.size() < other.people.size()
        && other.people.containsAll(people);
  }

  /** Two days: within the tolerance; anything less precise: may be the same day. */
  boolean sameTime(Candidate other) {
    return areDays(other) ? !isTooFar(other) : period.overlaps(other.period);
  }

  /** Whether both are exact days, further apart than the kind allows. */
  boolean isTooFar(Candidate other) {
    return areDays(other) && period.apart(other.period) > days;
  }

  private boolean areDays(Candidate other) {
    return period.precision() == Period.Precision.DAY
        && other.period.precision() == Period.Precision.DAY;
  }
}
