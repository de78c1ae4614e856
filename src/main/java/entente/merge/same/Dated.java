package entente.merge.same;

import entente.merge.picture.Best;
import entente.merge.picture.Period;
import entente.merge.picture.Picture;
import entente.merge.picture.Reports;
import entente.merge.picture.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The start of an event as its reports give it.
 *
 * @param start as written into the picture
 * @param period the days that it may mean
 * @param end the last day, where one is told
 * @param isFresh whether an article of that very day reports it
 * @param isFirm whether words of an article give the day, not only the article's own date
 */
record Dated(
    String start, Period period, Optional<LocalDate> end, boolean isFresh, boolean isFirm) {
  /** Derivations that lean on the date of the article. */
  private static final Set<String> WEAK = Set.of("readout-date", "article-date", "same-event");

  /** The start of a node, if it has one. */
  static Optional<Dated> of(Picture picture, Reports reports, String node) {
    String start = picture.start(node);
    return Period.of(start)
        .map(period -> {
          boolean fresh =
              picture.values(node, "startDate").getOrDefault(Term.text(start), Set.of()).stream()
                  .map(reports.articles()::get)
                  .anyMatch(article -> article != null && article.issued().startsWith(start));
          boolean firm =
              picture.values(node, "dateDerivation").keySet().stream()
                  .anyMatch(how -> !WEAK.contains(Term.words(how)));
          Optional<LocalDate> end =
              Best.of(picture.values(node, "endDate"))
                  .flatMap(date -> Period.of(Term.words(date)))
                  .filter(last -> last.precision() == Period.Precision.DAY)
                  .map(Period::last);
          return new Dated(start, period, end, fresh && start.length() == 10, firm);
        });
  }

  /** Whether the end is told and the other starts later than the day after. */
  boolean isOverBefore(Dated other) {
    return end.filter(last -> !last.isBefore(period.first()))
        .filter(last -> other.period.first().isAfter(last.plusDays(1)))
        .isPresent();
  }
}
