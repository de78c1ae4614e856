package entente.merge.same;

import entente.merge.picture.Period;
import entente.merge.picture.Picture;
import entente.merge.picture.Term;
import entente.names.Base;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two events that have got the same name.
 *
 * <p>The name of a visit has its month, that of a summit its year; a second one in the same month
 * or year has it too. Their days tell them apart: what starts more than ten days later is the
 * second one and is called {@code …/2}.
 */
final class Splits {
  private static final int DAYS = 10;

  private record Start(Period period, Set<String> articles) {}

  private Splits() {}

  /** For a name and an article, the name of its own that the article's report gets. */
  static Map<String, Map<String, String>> of(Picture picture) {
    Map<String, Map<String, String>> splits = new TreeMap<>();
    for (String node : picture.nodes()) {
      if (picture.isA(node, "Visit") || picture.isA(node, "Summit")) {
        List<List<Start>> events = events(picture.values(node, "startDate"));
        for (int i = 1; i < events.size(); i++) {
          String name = Base.next(node, i + 1);
          for (Start start : events.get(i)) {
            start
                .articles()
                .forEach(article ->
                    splits.computeIfAbsent(node, n -> new TreeMap<>()).putIfAbsent(article, name));
          }
        }
        leaveFirst(events, splits.getOrDefault(node, Map.of()));
      }
    }
    return splits;
  }

  /** An article that tells of both is left with the first. */
  private static void leaveFirst(List<List<Start>> events, Map<String, String> names) {
    if (events.size() > 1) {
      events.getFirst().forEach(start -> start.articles().forEach(names::remove));
    }
  }

  /** The starts in order, a new list wherever more than ten days lie between. */
  private static List<List<Start>> events(SortedMap<String, Set<String>> dates) {
    List<Start> starts = new ArrayList<>();
    dates.forEach((date, articles) ->
        Period.of(Term.words(date))
            .filter(period -> period.precision() == Period.Precision.DAY)
            .ifPresent(period -> starts.add(new Start(period, new TreeSet<>(articles)))));
    starts.sort(Comparator.comparing(start -> start.period().first()));
    List<List<Start>> events = new ArrayList<>();
    for (Start start : starts) {
      if (events.isEmpty() || start.period().apart(events.getLast().getFirst().period()) > DAYS) {
        events.add(new ArrayList<>());
      }
      events.getLast().add(start);
    }
    return events;
  }
}
