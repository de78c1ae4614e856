package entente.merge;

import entente.merge.Clusters.Joined;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Visits that an article speaks of without a date, from the days around them (decision 0008).
 *
 * <p>An article of 2 July that tells of a coming visit means the visit of 3 July, if no other visit
 * of the same person to the same state lies within two weeks of it. A visit that is only wished for
 * is never joined. Where the article's own date lacks a year, the day and month decide, and only if
 * one dated visit fits.
 */
final class UndatedVisits {
  private static final int DAYS = 14;
  private static final Set<String> REAL = Set.of("planned", "scheduled", "happened");

  private final Picture picture;
  private final Reports reports;
  private final Status status;
  private final Map<String, Joined> joined;

  private UndatedVisits(
      Picture picture, Reports reports, Status status, Map<String, Joined> joined) {
    this.picture = picture;
    this.reports = reports;
    this.status = status;
    this.joined = joined;
  }

  /** For every undated visit that joins a dated one, the one that stays and why. */
  static SortedMap<String, Joined> of(
      Picture picture, Reports reports, Status status, Map<String, Joined> joined) {
    return new UndatedVisits(picture, reports, status, joined).all();
  }

  private SortedMap<String, Joined> all() {
    SortedMap<String, Joined> found = new TreeMap<>();
    for (String node : picture.nodes()) {
      boolean open = picture.isA(node, "Visit") && picture.start(node).isEmpty();
      if (open && REAL.contains(status.of(node))) {
        join(node).ifPresent(to -> found.put(node, to));
      }
    }
    return found;
  }

  private Optional<Joined> join(String node) {
    Set<String> articles = picture.articles(node);
    if (articles.size() != 1) {
      return Optional.empty();
    }
    Reports.Article article = reports.articles().get(articles.iterator().next());
    String day = article == null ? "" : article.issued();
    Set<String> near = new TreeSet<>();
    for (String other : dated(Candidate.visit(picture, node))) {
      if (isNear(day, picture.start(other))) {
        near.add(joined.containsKey(other) ? joined.get(other).canonical() : other);
      }
    }
    return near.size() == 1
        ? Optional.of(new Joined(near.iterator().next(), because(day)))
        : Optional.empty();
  }

  private static String because(String day) {
    String of = day.length() > 10 ? day.substring(0, 10) : day;
    return "same visitor and destination; spoken of without a date in an article of "
        + of
        + "; the only such visit within "
        + DAYS
        + " days";
  }

  private List<String> dated(String who) {
    return picture.nodes().stream()
        .filter(node -> picture.isA(node, "Visit") && !picture.start(node).isEmpty())
        .filter(node -> Candidate.visit(picture, node).equals(who))
        .toList();
  }

  private static boolean isNear(String day, String start) {
    Optional<Period> visit = Period.of(start);
    return visit
        .flatMap(period -> dayIn(day, period.first().getYear()).map(d -> isNear(d, period)))
        .orElse(false);
  }

  private static boolean isNear(LocalDate day, Period visit) {
    return visit.precision() != Period.Precision.YEAR
        && new Period(day, day, Period.Precision.DAY).apart(visit) <= DAYS;
  }

  /** The article's day; one without a year is taken in the year of the visit. */
  private static Optional<LocalDate> dayIn(String day, int year) {
    try {
      return day.startsWith("--")
          ? Optional.of(MonthDay.parse(day).atYear(year))
          : Optional.of(LocalDate.parse(day.substring(0, Math.min(10, day.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
