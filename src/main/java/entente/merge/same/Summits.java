package entente.merge.same;

import entente.merge.picture.Best;
import entente.merge.picture.Period;
import entente.merge.picture.Picture;
import entente.merge.picture.Reports;
import entente.merge.picture.Status;
import entente.merge.picture.Term;
import entente.merge.same.Clusters.Joined;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Summits of one series that articles mostly speak of without a date (decision 0008).
 *
 * <p>The same series in the same city, told of in articles not far apart, is one summit; so is the
 * series without a place where it is told of within two weeks of exactly one. A year that is named
 * must agree. Only series with a name of their own are compared, not "the summit".
 */
final class Summits {
  private static final int NEAR = 14;
  private static final int GAP = 150;
  private static final int YEAR = 365;
  private static final Pattern NUMBER = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{N}]+");

  private record Told(String iri, String series, String city, String year, LocalDate day) {}

  private final Picture picture;
  private final Reports reports;
  private final Decisions decisions;
  private final Status status;

  Summits(Picture picture, Reports reports, Decisions decisions, Status status) {
    this.picture = picture;
    this.reports = reports;
    this.decisions = decisions;
    this.status = status;
  }

  /** For every name that gives way, the one that stays and why. */
  SortedMap<String, Joined> joined() {
    SortedMap<String, List<Told>> bySeries = new TreeMap<>();
    for (String node : picture.nodes()) {
      if (picture.isA(node, "Summit")) {
        told(node)
            .ifPresent(t -> bySeries.computeIfAbsent(t.series(), s -> new ArrayList<>()).add(t));
      }
    }
    SortedMap<String, Joined> joined = new TreeMap<>();
    bySeries.values().forEach(all -> groups(all).forEach(group -> name(group, joined)));
    return joined;
  }

  private Optional<Told> told(String node) {
    String label = Best.label(picture.of(node)).map(Term::words).orElse("");
    Matcher year = NUMBER.matcher(picture.start(node) + " " + label);
    String named = year.find() ? year.group() : "";
    Set<String> cities = new TreeSet<>(picture.linked(node, "place"));
    cities.removeIf(place -> !place.contains("/id/place/"));
    String city = cities.size() == 1 ? cities.iterator().next() : "";
    boolean proper = NAME.matcher(label).results().anyMatch(word -> !word.group().equals("Summit"));
    String last = node.replaceFirst("/\\d$", "");
    String series = last.substring(last.lastIndexOf('/') + 1);
    boolean known = proper || !picture.linked(node, "organisedBy").isEmpty();
    return day(node).filter(day -> known).map(day -> new Told(node, series, city, named, day));
  }

  /** The day of the summit; for one without, the day of the first article. */
  private Optional<LocalDate> day(String node) {
    Optional<Period> start =
        Period.of(picture.start(node)).filter(p -> p.precision() != Period.Precision.YEAR);
    return start.isPresent()
        ? start.map(Period::first)
        : picture.articles(node).stream()
            .map(reports.articles()::get)
            .filter(article -> article != null && !article.issued().startsWith("--"))
            .flatMap(article -> UndatedEvents.dayIn(article.issued(), 0).stream())
            .min(Comparator.naturalOrder());
  }

  private List<List<Told>> groups(List<Told> series) {
    List<Told> inOrder = new ArrayList<>(series);
    inOrder.sort(Comparator.comparing(Told::day).thenComparing(Told::iri));
    List<List<Told>> groups = new ArrayList<>();
    for (Told told : inOrder) {
      if (!told.city().isEmpty()) {
        add(told, groups, group -> sameCity(told, group));
      }
    }
    for (Told told : inOrder) {
      if (told.city().isEmpty() && !status.of(told.iri()).equals("wished")) {
        add(told, groups, group -> group.stream().anyMatch(o -> apart(told, o) <= NEAR));
      }
    }
    return groups;
  }

  private void add(
      Told told, List<List<Told>> groups, java.util.function.Predicate<List<Told>> near) {
    List<List<Told>> fitting =
        groups.stream()
            .filter(near)
            .filter(group -> group.stream().allMatch(o -> mayBe(told, o)))
            .toList();
    if (fitting.size() == 1) {
      fitting.getFirst().add(told);
    } else {
      groups.add(new ArrayList<>(List.of(told)));
    }
  }

  private static boolean sameCity(Told told, List<Told> group) {
    return group.getFirst().city().equals(told.city())
        && apart(told, group.getFirst()) <= YEAR
        && group.stream().anyMatch(other -> apart(told, other) <= GAP);
  }

  private boolean mayBe(Told one, Told other) {
    boolean years =
        one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    boolean days =
        picture.start(one.iri()).length() < 10
            || picture.start(other.iri()).length() < 10
            || apart(one, other) <= NEAR;
    return years && days && !decisions.keepApart(one.iri(), other.iri());
  }

  private static long apart(Told one, Told other) {
    return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
  }

  private void name(List<Told> group, Map<String, Joined> joined) {
    Told best =
        group.stream()
            .min(
                Comparator.<Told>comparingInt(told -> -picture.start(told.iri()).length())
                    .thenComparingInt(told -> told.city().isEmpty() ? 1 : 0)
                    .thenComparingInt(told -> -picture.articles(told.iri()).size())
                    .thenComparing(Told::iri))
            .orElseThrow();
    for (Told told : group) {
      if (!told.equals(best)) {
        joined.put(told.iri(), new Joined(best.iri(), because(told, best)));
      }
    }
  }

  private static Likeness because(Told told, Told best) {
    boolean city = !told.city().isEmpty() && told.city().equals(best.city());
    String because =
        "same series"
            + (city ? " and city" : "; the only one told of within " + NEAR + " days")
            + "; told of around "
            + told.day()
            + " and "
            + best.day();
    return new Likeness(
        city ? "merge/summit-city" : "merge/summit-days", because, city ? 0.9 : 0.7);
  }
}
