package entente.merge.same;

import entente.merge.picture.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the clusters that share a side and a month, so that not all are compared with all. */
final class Nearby {
  private final Sides sides;
  private final Map<String, List<List<Candidate>>> byPlaceAndTime = new TreeMap<>();
  private final Set<List<Candidate>> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  Nearby(Sides sides, Collection<List<Candidate>> clusters) {
    this.sides = sides;
    for (List<Candidate> cluster : clusters) {
      Set<String> keys = new LinkedHashSet<>();
      for (Candidate member : cluster) {
        member.people().forEach(who -> keys.addAll(keys(who, member.period())));
      }
      keys.forEach(key -> byPlaceAndTime.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster));
    }
  }

  /** The cluster is not found until it enters again. */
  void leave(List<Candidate> cluster) {
    gone.add(cluster);
  }

  void enter(List<Candidate> cluster) {
    gone.remove(cluster);
  }

  /** Those that may be the same, in the order given at first. */
  Collection<List<Candidate>> of(List<Candidate> cluster) {
    Candidate first = cluster.getFirst();
    Set<List<Candidate>> near = Collections.newSetFromMap(new IdentityHashMap<>());
    List<List<Candidate>> ordered = new ArrayList<>();
    for (String who : first.people().stream().limit(1).toList()) {
      for (String key : keys(who, first.period())) {
        for (List<Candidate> other : byPlaceAndTime.getOrDefault(key, List.of())) {
          if (!gone.contains(other) && near.add(other)) {
            ordered.add(other);
          }
        }
      }
    }
    return ordered;
  }

  private static List<LocalDate> days(Period period) {
    return List.of(
        period.first().minusDays(1), period.first(), period.last(), period.last().plusDays(1));
  }

  /** Each side with each month that the days, and a day before and after, touch. */
  private Set<String> keys(String who, Period period) {
    Set<String> keys = new LinkedHashSet<>();
    for (String side : sides.of(who)) {
      for (LocalDate day : days(period)) {
        keys.add(side + " " + YearMonth.from(day));
      }
    }
    return keys;
  }
}
