package entente.merge.same;

import entente.merge.picture.Known;
import entente.merge.picture.Naming;
import entente.merge.picture.Picture;
import entente.merge.picture.Reports;
import entente.merge.picture.Status;
import entente.merge.picture.Term;
import entente.merge.same.Clusters.Joined;
import entente.names.Base;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings together what the rules and what people say about names (decision 0008). */
public record Joining(Term term, Reports reports, Decisions decisions) {

  /**
   * What the names are once everything is joined.
   *
   * @param naming for whoever reads the reports
   * @param joined the names that give way, with the reasons
   * @param same the names that several articles use
   */
  public record Names(Naming naming, SortedMap<String, Joined> joined, SameNames same) {}

  public Names names() {
    Naming apart = told();
    SortedMap<String, Joined> joined = new TreeMap<>();
    decide(joined, false);
    Naming known = apart.then(canonical(joined));
    Picture picture =
        new Picture(
            term,
            reports,
            known,
            claim -> reports.counts(term, claim) || reports.deniesEvent(term, claim));
    SortedMap<String, Joined> events = events(picture, known);
    decide(events, true);
    events.putAll(signings(picture, events));
    joined.putAll(events);
    return new Names(known.then(canonical(events)), joined, SameNames.of(picture));
  }

  /** Two events under one name get two. */
  private Naming told() {
    Map<String, Map<String, String>> own = new TreeMap<>();
    decisions.reports().forEach((name, articles) -> own.put(name, new TreeMap<>(articles)));
    Splits.of(new Picture(term, reports, Naming.AS_TOLD))
        .forEach((name, articles) -> {
          Map<String, String> names = own.computeIfAbsent(name, n -> new TreeMap<>());
          articles.forEach(names::putIfAbsent);
        });
    return own.isEmpty()
        ? Naming.AS_TOLD
        : (name, article) -> own.getOrDefault(name, Map.of()).getOrDefault(article, name);
  }

  /** The clusters, the undated visits and meetings that belong to one, the summits. */
  private SortedMap<String, Joined> events(Picture apart, Naming known) {
    Sides sides = new Sides(new Known(term, reports.reference(), apart));
    Clusters clusters = new Clusters(sides, decisions);
    SortedMap<String, Joined> joined = clusters.of(Candidate.of(apart, reports));
    Status status = Status.of(reports, known);
    SortedMap<String, Joined> undated = UndatedEvents.of(apart, reports, status, joined);
    undated.forEach((name, to) -> {
      if (!anyKeptApart(Set.of(name), members(to.canonical(), joined))) {
        joined.put(name, to);
      }
    });
    joined.putAll(new Summits(apart, reports, decisions, status).joined());
    return joined;
  }

  /** Rows of {@code same.csv}, of events and agreements or of all else; the one named stays. */
  private void decide(SortedMap<String, Joined> joined, boolean events) {
    for (Decisions.Same row : decisions.same()) {
      String kind = term.kind(row.name());
      if (events != (kind.equals("event") || kind.equals("agreement"))) {
        continue;
      }
      String from = stays(row.name(), joined);
      String to = stays(row.stays(), joined);
      Set<String> moving = members(from, joined);
      if (!from.equals(to) && !anyKeptApart(moving, members(to, joined))) {
        Joined decided = new Joined(to, Likeness.decided(row.reason()));
        for (String name : moving) {
          Joined before = joined.get(name);
          joined.put(name, before == null ? decided : new Joined(to, before.likeness()));
        }
      }
    }
  }

  private static String stays(String name, Map<String, Joined> joined) {
    return joined.containsKey(name) ? joined.get(name).canonical() : name;
  }

  private static Set<String> members(String canonical, Map<String, Joined> joined) {
    Set<String> members = new TreeSet<>(Set.of(canonical));
    joined.forEach((name, to) -> {
      if (to.canonical().equals(canonical)) {
        members.add(name);
      }
    });
    return members;
  }

  private boolean anyKeptApart(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> decisions.keepApart(one, other)));
  }

  /** A signing follows its agreement. */
  private static SortedMap<String, Joined> signings(
      Picture apart, SortedMap<String, Joined> joined) {
    SortedMap<String, Joined> signings = new TreeMap<>();
    joined.forEach((iri, to) -> {
      String signing = Base.signing(iri);
      if (apart.nodes().contains(signing)) {
        Likeness like = to.likeness();
        String because = "signing of: " + like.because();
        signings.put(
            signing,
            new Joined(
                Base.signing(to.canonical()),
                new Likeness("merge/signing-of-same", because, like.score())));
      }
    });
    return signings;
  }

  private static Map<String, String> canonical(SortedMap<String, Joined> joined) {
    Map<String, String> stays = new TreeMap<>();
    joined.forEach((name, to) -> stays.put(name, to.canonical()));
    return stays;
  }
}
