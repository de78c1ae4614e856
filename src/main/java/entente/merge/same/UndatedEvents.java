package entente.merge.same;

import entente.merge.picture.Period;
import entente.merge.picture.Picture;
import entente.merge.picture.Reports;
import entente.merge.picture.Status;
import entente.merge.same.Clusters.Joined;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Visits and meetings that an article speaks of without a date, from the days around them (decision
 * 0008).
 *
 * <p>An article of 2 July that tells of a coming visit means the visit of 3 July, if no other visit
 * of the same person to the same state lies within two weeks of it. With meetings and calls of the
 * same people, what is told as done must lie before the article and what is planned after it. What
 * is only wished for is never joined. Where the article's own date lacks a year, the day and month
 * decide, and only if one dated event fits.
 */
final class UndatedEvents {
  private static final int DAYS = 14;
  private static final Set<String> REAL = Set.of("planned", "scheduled", "happened");

  private final Picture picture;
  private final Reports reports;
  private final Status status;
  private final Map<String, Joined> joined;
  private final Map<String, List<String>> dated = new TreeMap<>();

  private UndatedEvents(
      Picture picture, Reports reports, Status status, Map<String, Joined> joined) {
    this.picture = picture;
    this.reports = reports;
    this.status = status;
    this.joined = joined;
    for (String node : picture.nodes()) {
      if (!picture.start(node).isEmpty()) {
        key(node).ifPresent(who -> dated.computeIfAbsent(who, k -> new ArrayList<>()).add(node));
      }
    }
  }

  /** For every undated event that joins a dated one, the one that stays and why. */
  static SortedMap<String, Joined> of(
      Picture picture, Reports reports, Status status, Map<String, Joined> joined) {
    return new UndatedEvents(picture, reports, status, joined).all();
  }

  private SortedMap<String, Joined> all() {
    SortedMap<String, Joined> found = new TreeMap<>();
    for (String node : picture.nodes()) {
      if (picture.start(node).isEmpty() && REAL.contains(status.of(node))) {
        key(node)
            .flatMap(who -> join(node, who).or(() -> byTelephone(node, who)))
            .ifPresent(to -> found.put(node, to));
      }
    }
    together(found);
    return found;
  }

  /** Visits of which nobody gives a date, told of within two weeks of one another. */
  private void together(SortedMap<String, Joined> found) {
    Map<String, SortedMap<LocalDate, List<String>>> left = new TreeMap<>();
    for (String node : picture.nodes()) {
      boolean open = picture.isA(node, "Visit") && picture.start(node).isEmpty();
      if (open && !found.containsKey(node)) {
        String kind = (REAL.contains(status.of(node)) ? "" : "wished ") + key(node).orElse("");
        day(node)
            .ifPresent(day ->
                left.computeIfAbsent(kind, k -> new TreeMap<>())
                    .computeIfAbsent(day, d -> new ArrayList<>())
                    .add(node));
      }
    }
    left.values().forEach(days -> together(days, found));
  }

  private static void together(
      SortedMap<LocalDate, List<String>> days, SortedMap<String, Joined> found) {
    LocalDate first = LocalDate.MIN;
    String stays = "";
    for (Map.Entry<LocalDate, List<String>> day : days.entrySet()) {
      for (String node : day.getValue()) {
        if (stays.isEmpty() || day.getKey().isAfter(first.plusDays(DAYS))) {
          first = day.getKey();
          stays = node;
        } else {
          String because =
              "same visitor and destination; spoken of without a date in articles of "
                  + first
                  + " and "
                  + day.getKey();
          found.put(node, new Joined(stays, new Likeness("merge/undated-visits", because, 0.6)));
        }
      }
    }
  }

  /** The day of the only article that tells of it. */
  private Optional<LocalDate> day(String node) {
    Set<String> articles = picture.articles(node);
    Reports.Article article = reports.articles().get(articles.iterator().next());
    return articles.size() > 1 || article == null || article.issued().startsWith("--")
        ? Optional.empty()
        : dayIn(article.issued(), 0);
  }

  /** What two such events must have in common: kind, and who is where or with whom. */
  private Optional<String> key(String node) {
    if (picture.isA(node, "Visit")) {
      return Optional.of(Candidate.visit(picture, node));
    }
    Set<String> people = picture.linked(node, "participant", "unnamedParticipant");
    boolean persons = people.stream().filter(who -> picture.kind(who).equals("person")).count() > 1;
    if (!persons || picture.values(node, "meetingFormat").isEmpty()) {
      return Optional.empty();
    }
    String kind =
        picture.isA(node, "Call") ? "call " : picture.isA(node, "PressMeeting") ? "press " : "met ";
    return Optional.of(kind + String.join(" ", people));
  }

  private Optional<Joined> join(String node, String who) {
    Set<String> articles = picture.articles(node);
    if (articles.size() != 1) {
      return Optional.empty();
    }
    String teller = articles.iterator().next();
    Reports.Article article = reports.articles().get(teller);
    String day = article == null ? "" : article.issued();
    Set<String> near = new TreeSet<>();
    for (String other : dated.getOrDefault(who, List.of())) {
      if (isNear(node, day, other)) {
        near.add(joined.containsKey(other) ? joined.get(other).canonical() : other);
      }
    }
    boolean call = who.startsWith("call");
    near.removeIf(other -> picture.isA(other, "Call") != call);
    boolean visit = who.startsWith("visit");
    boolean alone =
        near.size() == 1 && (visit || !picture.articles(near.iterator().next()).contains(teller));
    return alone
        ? Optional.of(new Joined(near.iterator().next(), because(day, visit)))
        : Optional.empty();
  }

  /** "The recent talks", at no place, of two who did not meet near that day but telephoned. */
  private Optional<Joined> byTelephone(String node, String who) {
    boolean talks =
        picture.values(node, "meetingFormat").keySet().stream().anyMatch(f -> f.contains("talks"));
    boolean met =
        dated.getOrDefault(who, List.of()).stream()
            .anyMatch(other -> isNear(node, issued(node), other));
    boolean placeless = picture.values(node, "place").isEmpty();
    return talks && placeless && who.startsWith("met ") && !met
        ? join(node, "call " + who.substring("met ".length())).map(UndatedEvents::asCall)
        : Optional.empty();
  }

  private static Joined asCall(Joined joined) {
    String because =
        "same participants; talks spoken of without a date or a place; the only call of these "
            + DAYS
            + " days, and no meeting in them";
    return new Joined(joined.canonical(), new Likeness("merge/undated-talks", because, 0.6));
  }

  private String issued(String node) {
    return picture.articles(node).stream()
        .flatMap(article -> Optional.ofNullable(reports.articles().get(article)).stream())
        .map(Reports.Article::issued)
        .findFirst()
        .orElse("");
  }

  private static Likeness because(String day, boolean visit) {
    String of = day.length() > 10 ? day.substring(0, 10) : day;
    String because =
        (visit ? "same visitor and destination" : "same format and participants")
            + "; spoken of without a date in an article of "
            + of
            + "; the only such "
            + (visit ? "visit" : "meeting")
            + " within "
            + DAYS
            + " days";
    return new Likeness("merge/undated-" + (visit ? "visit" : "meeting"), because, 0.7);
  }

  private boolean isNear(String node, String day, String other) {
    Optional<Period> start = Period.of(picture.start(other));
    return start
        .flatMap(period -> dayIn(day, period.first().getYear()).map(d -> isNear(node, d, period)))
        .orElse(false);
  }

  private boolean isNear(String node, LocalDate day, Period start) {
    boolean visit = picture.isA(node, "Visit");
    Period.Precision least = visit ? Period.Precision.MONTH : Period.Precision.DAY;
    boolean exact = start.precision().rank() >= least.rank();
    boolean past = status.of(node).equals("happened");
    boolean goesOn = !past && picture.isA(node, "Talks"); // "to continue consultations"
    boolean inOrder = past ? !start.first().isAfter(day) : !start.first().isBefore(day);
    return exact
        && (visit || (inOrder && !goesOn))
        && new Period(day, day, Period.Precision.DAY).apart(start) <= DAYS;
  }

  /** The article's day; one without a year is taken in the year given. */
  static Optional<LocalDate> dayIn(String day, int year) {
    try {
      return day.startsWith("--")
          ? Optional.of(MonthDay.parse(day).atYear(year))
          : Optional.of(LocalDate.parse(day.substring(0, Math.min(10, day.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
