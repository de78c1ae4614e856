package entente.merge.same;

import entente.merge.picture.Period;
import entente.merge.picture.Picture;
import entente.merge.picture.Reports;
import entente.names.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dated event or agreement that may be the same as another of its kind.
 *
 * @param iri its name
 * @param kind what must agree exactly: kind, type, and for a visit visitor and destination
 * @param rule how two such are compared, in words
 * @param days how far the starts may lie apart
 * @param format of a meeting; else ""
 * @param people who takes part, where one report may name more of them than another
 * @param when its days, and how they are known
 * @param articles those that speak of it
 */
record Candidate(
    String iri,
    String kind,
    String rule,
    int days,
    String format,
    Set<String> people,
    Dated when,
    Set<String> articles) {

  /**
   * Every node of the picture that has what its kind is told by, and a date of its own or its
   * signing.
   */
  static List<Candidate> of(Picture picture, Reports reports) {
    List<Candidate> candidates = new ArrayList<>();
    for (String node : picture.nodes()) {
      String dated = picture.start(node).isEmpty() ? Base.signing(node) : node;
      Dated.of(picture, reports, dated)
          .flatMap(when -> of(picture, node, when))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  private static Optional<Candidate> of(Picture picture, String node, Dated when) {
    if (picture.isA(node, "Visit")) {
      return made(picture, node, visit(picture, node), "visitor and destination", 10, when);
    }
    if (picture.isA(node, "Publication")) {
      String who = told(picture, node, "author", "publishedIn");
      return made(picture, node, "publication " + who, "author and outlet", 1, when);
    }
    if (picture.isA(node, "Agreement")) {
      String who = told(picture, node, "agreementType", "party");
      return made(picture, node, "agreement " + who, "type and parties", 1, when);
    }
    String format = String.join(" ", picture.linked(node, "meetingFormat"));
    format = format.substring(format.lastIndexOf('-') + 1);
    Set<String> people = picture.linked(node, "participant", "unnamedParticipant");
    boolean exact = when.period().precision() != Period.Precision.YEAR;
    if (format.isEmpty() || people.isEmpty() || !exact) {
      return Optional.empty();
    }
    String kind = format.equals("press") ? "press" : "gathering";
    Set<String> articles = picture.articles(node);
    return Optional.of(
        new Candidate(node, kind, "participants", 1, format, people, when, articles));
  }

  /** What two visits must have in common. */
  static String visit(Picture picture, String node) {
    return "visit " + told(picture, node, "visitor", "destination");
  }

  private static Optional<Candidate> made(
      Picture picture, String node, String kind, String rule, int days, Dated when) {
    Set<String> articles = picture.articles(node);
    return Optional.of(new Candidate(node, kind, rule, days, "", new TreeSet<>(), when, articles));
  }

  private static String told(Picture picture, String node, String one, String other) {
    return picture.linked(node, one) + " " + picture.linked(node, other);
  }

  Period period() {
    return when.period();
  }

  /** How many people are named, not states or bodies. */
  long persons() {
    return people.stream().filter(who -> who.contains("/id/person/")).count();
  }

  boolean onlyBodies() {
    return persons() == 0;
  }

  /** Two days: within the tolerance; anything less precise: may be the same day. */
  boolean sameTime(Candidate other) {
    return areDays(other) ? !isTooFar(other) : period().overlaps(other.period());
  }

  /**
   * Whether the two cannot be one by their days.
   *
   * <p>Exact days lie further apart than the kind allows, or one visit was over before the other.
   * Two meetings on different days are two where each was reported on its own day, and where one
   * article gives both days in words.
   */
  boolean isTooFar(Candidate other) {
    if (!areDays(other)) {
      return false;
    }
    long apart = period().apart(other.period());
    boolean told =
        (when.isFresh() && other.when.isFresh())
            || (articles.equals(other.articles) && when.isFirm() && other.when.isFirm());
    return apart > days
        || (apart > 0 && days == 1 && told)
        || when.isOverBefore(other.when)
        || other.when.isOverBefore(when);
  }

  /** Whether the formats may mean the same; a call and a meeting only on the very same day. */
  boolean sameFormat(Candidate other) {
    boolean call = format.equals("call") != other.format.equals("call");
    return !call || (areDays(other) && period().equals(other.period()));
  }

  private boolean areDays(Candidate other) {
    return period().precision() == Period.Precision.DAY
        && other.period().precision() == Period.Precision.DAY;
  }
}
