package entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which names mean the same event (decision 0008).
 *
 * <p>The most exact reports meet first, by their distance in days; each less exact one then joins
 * the one cluster that it may belong to, and stays alone where there are none or several.
 */
final class Clusters {
  /** The name that stays, and why. */
  record Joined(String canonical, String because) {}

  /** What names a cluster: most exact date, fullest list of people, most sources, first name. */
  private static final Comparator<Candidate> BEST =
      Comparator.<Candidate>comparingInt(one -> -one.period().precision().rank())
          .thenComparingInt(one -> -one.people().size())
          .thenComparingInt(one -> -one.sources())
          .thenComparing(Candidate::iri);

  private Clusters() {}

  /** For every name that gives way, the one that stays. */
  static SortedMap<String, Joined> of(Collection<Candidate> candidates) {
    Map<String, List<Candidate>> byKind =
        candidates.stream()
            .collect(Collectors.groupingBy(Candidate::kind, TreeMap::new, Collectors.toList()));
    SortedMap<String, Joined> joined = new TreeMap<>();
    for (List<Candidate> kind : byKind.values()) {
      Map<String, List<Candidate>> byPeople =
          kind.stream()
              .collect(
                  Collectors.groupingBy(
                      one -> String.join(" ", one.people()), TreeMap::new, Collectors.toList()));
      List<List<Candidate>> clusters = new ArrayList<>();
      byPeople.values().forEach(same -> clusters.addAll(clusters(same)));
      unite(clusters).forEach(cluster -> name(cluster, joined));
    }
    return joined;
  }

  /** The clusters of candidates that name the same people. */
  private static List<List<Candidate>> clusters(List<Candidate> same) {
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
  private static void place(List<Candidate> level, List<List<Candidate>> clusters) {
    List<List<Candidate>> exact = List.copyOf(clusters);
    List<List<Candidate>> fresh = new ArrayList<>();
    for (Candidate candidate : level) {
      List<List<Candidate>> fitting = fitting(candidate, exact, Candidate::samePeople);
      List<List<Candidate>> equals = fitting(candidate, fresh, Candidate::samePeople);
      if (fitting.size() == 1) {
        fitting.getFirst().add(candidate);
      } else if (fitting.isEmpty() && equals.size() == 1) {
        equals.getFirst().add(candidate);
      } else {
        fresh.add(new ArrayList<>(List.of(candidate)));
      }
    }
    clusters.addAll(fresh);
  }

  private static List<List<Candidate>> fitting(
      Candidate candidate,
      List<List<Candidate>> clusters,
      BiPredicate<Candidate, Candidate> people) {
    return clusters.stream()
        .filter(cluster ->
            cluster.stream().noneMatch(candidate::isTooFar)
                && cluster.stream()
                    .anyMatch(other -> people.test(candidate, other) && candidate.sameTime(other)))
        .toList();
  }

  /** A report that names fewer people joins the one that names all of them and more. */
  private static Collection<List<Candidate>> unite(List<List<Candidate>> clusters) {
    List<List<Candidate>> bySize = new ArrayList<>(clusters);
    bySize.sort(
        Comparator.<List<Candidate>>comparingInt(cluster -> cluster.getFirst().people().size())
            .thenComparing(cluster -> cluster.getFirst().iri()));
    Map<String, List<List<Candidate>>> byPerson = new TreeMap<>();
    for (List<Candidate> cluster : bySize) {
      for (String person : cluster.getFirst().people()) {
        byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(cluster);
      }
    }
    List<List<Candidate>> left = new ArrayList<>();
    for (List<Candidate> fewer : bySize) {
      Candidate one = fewer.getFirst();
      List<List<Candidate>> near =
          one.people().isEmpty()
              ? List.of()
              : byPerson.getOrDefault(one.people().iterator().next(), List.of());
      List<List<Candidate>> fuller = fitting(one, near, Candidate::isNamedMoreFullyBy);
      if (fuller.size() == 1) {
        fuller.getFirst().addAll(fewer);
      } else {
        left.add(fewer);
      }
    }
    return left;
  }

  private static void name(List<Candidate> cluster, Map<String, Joined> joined) {
    Candidate best = cluster.stream().min(BEST).orElseThrow();
    for (Candidate other : cluster) {
      if (!other.iri().equals(best.iri())) {
        String people = other.samePeople(best) ? "same " : "fewer participants named, same ";
        String because =
            people
                + other.rule()
                + "; start "
                + other.start()
                + " fits "
                + best.start()
                + " (days apart: up to "
                + other.days()
                + ")";
        joined.put(other.iri(), new Joined(best.iri(), because));
      }
    }
  }
}
