package entente.merge.same;

import entente.merge.picture.Period;
import entente.merge.same.Sides.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which names mean the same event (decision 0008).
 *
 * <p>Reports that name the same people meet first, the most exact ones by their distance in days;
 * each less exact one then joins the one cluster that it may belong to, and stays alone where there
 * are none or several. Clusters that name other people are then compared by sides, the surest
 * relation first.
 */
public final class Clusters {
  /** The name that stays, and why. */
  public record Joined(String canonical, Likeness likeness) {}

  /** What names a cluster: most exact date, most people, most sources, first name. */
  private static final Comparator<Candidate> BEST =
      Comparator.<Candidate>comparingInt(one -> -one.period().precision().rank())
          .thenComparingLong(one -> -one.persons())
          .thenComparingInt(one -> -one.people().size())
          .thenComparingInt(one -> -one.articles().size())
          .thenComparing(Candidate::iri);

  private final Sides sides;
  private final Decisions decisions;

  Clusters(Sides sides, Decisions decisions) {
    this.sides = sides;
    this.decisions = decisions;
  }

  /** For every name that gives way, the one that stays. */
  SortedMap<String, Joined> of(Collection<Candidate> candidates) {
    Map<String, List<Candidate>> byKind =
        candidates.stream()
            .collect(Collectors.groupingBy(Candidate::kind, TreeMap::new, Collectors.toList()));
    SortedMap<String, Joined> joined = new TreeMap<>();
    for (List<Candidate> kind : byKind.values()) {
      Map<String, List<Candidate>> alike =
          kind.stream()
              .collect(
                  Collectors.groupingBy(
                      one -> one.format() + " " + String.join(" ", one.people()),
                      TreeMap::new,
                      Collectors.toList()));
      List<List<Candidate>> clusters = new ArrayList<>();
      alike.values().forEach(same -> clusters.addAll(clusters(same)));
      unite(clusters).forEach(cluster -> name(cluster, joined));
    }
    return joined;
  }

  /** The clusters of candidates that name the same people and format. */
  private List<List<Candidate>> clusters(List<Candidate> same) {
    List<List<Candidate>> clusters = new ArrayList<>();
    List<Candidate> sorted = new ArrayList<>(same);
    sorted.sort(Comparator.comparing(one -> one.period().first()));
    for (Period.Precision precision :
        List.of(Period.Precision.DAY, Period.Precision.MONTH, Period.Precision.YEAR)) {
      List<Candidate> level =
          sorted.stream().filter(one -> one.period().precision() == precision).toList();
      place(level, clusters);
    }
    return clusters;
  }

  /** Adds the candidates of one precision to what the more exact ones have formed. */
  private void place(List<Candidate> level, List<List<Candidate>> clusters) {
    List<List<Candidate>> exact = List.copyOf(clusters);
    List<List<Candidate>> fresh = new ArrayList<>();
    for (Candidate candidate : level) {
      List<Candidate> one = new ArrayList<>(List.of(candidate));
      List<List<Candidate>> fitting = fitting(one, exact, Relation.SAME);
      List<List<Candidate>> equals = fitting(one, fresh, Relation.SAME);
      if (fitting.size() == 1) {
        fitting.getFirst().add(candidate);
      } else if (fitting.isEmpty() && equals.size() == 1) {
        equals.getFirst().add(candidate);
      } else {
        fresh.add(one);
      }
    }
    clusters.addAll(fresh);
  }

  /** Joins what names other people or another format, as far as only one cluster fits. */
  private Collection<List<Candidate>> unite(List<List<Candidate>> clusters) {
    List<List<Candidate>> left = new ArrayList<>(clusters);
    for (Relation relation : Relation.values()) {
      if (relation != Relation.OTHER && left.size() > 1) {
        left = united(left, relation);
      }
    }
    return left;
  }

  private List<List<Candidate>> united(List<List<Candidate>> clusters, Relation relation) {
    List<List<Candidate>> fewestFirst = new ArrayList<>(clusters);
    fewestFirst.sort(
        Comparator.<List<Candidate>>comparingLong(cluster -> cluster.getFirst().persons())
            .thenComparingInt(cluster -> cluster.getFirst().people().size())
            .thenComparing(cluster -> cluster.getFirst().iri()));
    Nearby nearby = new Nearby(sides, fewestFirst);
    List<List<Candidate>> left = new ArrayList<>();
    for (List<Candidate> fewer : fewestFirst) {
      nearby.leave(fewer);
      List<List<Candidate>> fuller = fitting(fewer, nearby.of(fewer), relation);
      if (fuller.size() == 1) {
        fuller.getFirst().addAll(fewer);
      } else {
        left.add(fewer);
        nearby.enter(fewer);
      }
    }
    return left;
  }

  private List<List<Candidate>> fitting(
      List<Candidate> some, Collection<List<Candidate>> clusters, Relation relation) {
    return clusters.stream().filter(cluster -> fit(some, cluster, relation)).toList();
  }

  private boolean fit(List<Candidate> fewer, List<Candidate> fuller, Relation relation) {
    boolean related = false;
    for (Candidate one : fewer) {
      for (Candidate other : fuller) {
        if (one.isTooFar(other)
            || !one.sameFormat(other)
            || decisions.keepApart(one.iri(), other.iri())) {
          return false;
        }
        related |= one.sameTime(other) && sides.between(one, other) == relation;
      }
    }
    return related;
  }

  private void name(List<Candidate> cluster, Map<String, Joined> joined) {
    Candidate best = cluster.stream().min(BEST).orElseThrow();
    for (Candidate other : cluster) {
      if (!other.iri().equals(best.iri())) {
        Likeness likeness =
            Likeness.of(other, best, sides)
                .or(() -> through(other, cluster))
                .orElseThrow(() -> new IllegalStateException("joined for nothing: " + other));
        joined.put(other.iri(), new Joined(best.iri(), likeness));
      }
    }
  }

  private Optional<Likeness> through(Candidate member, List<Candidate> cluster) {
    return cluster.stream()
        .filter(other -> !other.iri().equals(member.iri()))
        .sorted(BEST)
        .flatMap(other ->
            Likeness.of(member, other, sides).map(like -> like.through(other.iri())).stream())
        .findFirst();
  }
}
