package entente.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Words of time → the date that they come to, seen from known days.
 *
 * <p>What the words leave open the tense decides: what has happened lies on or before the article's
 * day, what will happen on or after it. Where neither tells, there is no date.
 */
public final class Resolver {
  private static final int NEAR = 184;
  private static final int APPROXIMATE = 3;

  /** What happened in another zone of time may be of the day behind that of the article. */
  private static final int ZONES = 1;

  private final Anchors anchors;
  private final Tense tense;

  public Resolver(Anchors anchors, Tense tense) {
    this.anchors = anchors;
    this.tense = tense;
  }

  /** The date, if the words and the known days give one. */
  public Optional<Resolved> date(Expression expression) {
    return switch (expression) {
      case Expression.Dates dates -> dates(dates);
      case Expression.Weekday weekday -> weekday(weekday);
      case Expression.Weekend weekend -> weekend(weekend);
      case Expression.InMonth day -> inMonth(day);
      case Expression.Shift shift -> shift(shift);
    };
  }

  private Optional<Resolved> dates(Expression.Dates dates) {
    if (dates.to().year().isPresent()) {
      Partial from = dates.from().in(dates.to().year().getAsInt());
      return between(from, dates.to(), "stated");
    }
    if (anchors.article().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = anchors.article().get();
    if (dates.shift().isPresent()) {
      int year = day.getYear() + dates.shift().getAsInt();
      return between(dates.from().in(year), dates.to().in(year), "relative-year");
    }
    OptionalInt year =
        dates.side().isPresent()
            ? onSide(dates, day, dates.side().getAsInt())
            : byTense(dates, day);
    return year.isEmpty() ? Optional.empty() : inYear(dates, year.getAsInt());
  }

  /** From December to January the year turns. */
  private static Optional<Resolved> inYear(Expression.Dates dates, int year) {
    Partial from = dates.from().in(year);
    Partial to = dates.to().in(year);
    boolean turns = from.isValid() && to.isValid() && to.last().isBefore(from.first());
    return between(from, turns ? dates.to().in(year + 1) : to, "article-year");
  }

  private static OptionalInt onSide(Expression.Dates dates, LocalDate day, int side) {
    IntStream years = years(dates, day);
    return switch (side) {
      case -1 -> years.filter(year -> dates.to().in(year).last().isBefore(day)).max();
      case 1 -> years.filter(year -> dates.from().in(year).first().isAfter(day)).min();
      default -> OptionalInt.of(day.getYear());
    };
  }

  private OptionalInt byTense(Expression.Dates dates, LocalDate day) {
    IntStream years = years(dates, day);
    return switch (tense) {
      case PAST ->
          years.filter(year -> !dates.from().in(year).first().isAfter(day.plusDays(ZONES))).max();
      case FUTURE -> years.filter(year -> !dates.to().in(year).last().isBefore(day)).min();
      case PRESENT, OPEN ->
          years
              .filter(year -> away(dates, year, day) <= NEAR)
              .boxed()
              .min(Comparator.comparingLong(year -> away(dates, year, day)))
              .map(OptionalInt::of)
              .orElse(OptionalInt.empty());
    };
  }

  /** The years beside the article's in which the days exist. */
  private static IntStream years(Expression.Dates dates, LocalDate day) {
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .filter(year -> dates.from().in(year).isValid() && dates.to().in(year).isValid());
  }

  private static long away(Expression.Dates dates, int year, LocalDate day) {
    LocalDate first = dates.from().in(year).first();
    LocalDate last = dates.to().in(year).last();
    boolean within = !day.isBefore(first) && !day.isAfter(last);
    long before = Math.abs(ChronoUnit.DAYS.between(day, first));
    return within ? 0 : Math.min(before, Math.abs(ChronoUnit.DAYS.between(day, last)));
  }

  private static Optional<Resolved> between(Partial from, Partial to, String derivation) {
    if (!from.isValid() || !to.isValid() || to.last().isBefore(from.first())) {
      return Optional.empty();
    }
    String edtf = from.equals(to) ? from.iso() : from.iso() + "/" + to.iso();
    return Optional.of(new Resolved(edtf, derivation));
  }

  private Optional<Resolved> weekday(Expression.Weekday words) {
    Optional<LocalDate> day = anchors.news().flatMap(news -> weekday(words, news));
    return day.map(date -> new Resolved(date.toString(), code("weekday")));
  }

  private Optional<LocalDate> weekday(Expression.Weekday words, LocalDate news) {
    DayOfWeek name = words.day();
    if (words.week().isPresent()) {
      LocalDate monday = monday(news).plusWeeks(words.week().getAsInt());
      return Optional.of(monday.with(TemporalAdjusters.nextOrSame(name)));
    }
    LocalDate before = news.with(TemporalAdjusters.previous(name));
    LocalDate after = news.with(TemporalAdjusters.next(name));
    boolean today = news.getDayOfWeek() == name;
    if (words.side().isPresent()) {
      return switch (words.side().getAsInt()) {
        case -1 -> Optional.of(before).filter(day -> tense != Tense.FUTURE);
        case 1 -> Optional.of(after).filter(day -> tense != Tense.PAST && isNextWeek(day, news));
        default -> today ? Optional.of(news) : side(before, after);
      };
    }
    return today ? Optional.of(news).filter(day -> tense != Tense.FUTURE) : side(before, after);
  }

  /** "next Friday", said on a Wednesday, is one of two. */
  private static boolean isNextWeek(LocalDate day, LocalDate news) {
    return !monday(day).equals(monday(news));
  }

  private Optional<LocalDate> side(LocalDate before, LocalDate after) {
    return switch (tense) {
      case PAST -> Optional.of(before);
      case FUTURE -> Optional.of(after);
      case PRESENT, OPEN -> Optional.empty();
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Optional<Resolved> weekend(Expression.Weekend words) {
    return anchors
        .news()
        .flatMap(news -> saturday(words, news))
        .map(saturday -> new Resolved(saturday + "/" + saturday.plusDays(1), code("weekday")));
  }

  private Optional<LocalDate> saturday(Expression.Weekend words, LocalDate news) {
    LocalDate own = monday(news).plusDays(5);
    boolean within = !news.isBefore(own);
    LocalDate last = within ? own : own.minusWeeks(1);
    LocalDate next = within ? own.plusWeeks(1) : own;
    int side = words.side().orElse(0);
    if (side != 0) {
      return Optional.of(side < 0 ? own.minusWeeks(1) : next).filter(day -> isOn(side));
    }
    return within && tense != Tense.OPEN ? Optional.of(own) : side(last, next);
  }

  private Optional<Resolved> shift(Expression.Shift shift) {
    boolean event = shift.from() == Expression.From.EVENT;
    Optional<LocalDate> from = event ? anchors.event() : anchor(shift.unit());
    if (from.isEmpty() || (!event && !isOn(shift.count()))) {
      return Optional.empty();
    }
    LocalDate day = shift.unit().shift(from.get(), shift.count());
    String unit = shift.unit().name().toLowerCase(java.util.Locale.ROOT);
    String code =
        event
            ? "event-" + unit
            : shift.unit() == Unit.DAY ? code("relative-day") : "relative-" + unit;
    return Optional.of(new Resolved(edtf(day, shift.unit(), Math.abs(shift.count()) > 1), code));
  }

  private Optional<Resolved> inMonth(Expression.InMonth words) {
    return anchors
        .article()
        .map(day -> day.plusMonths(words.months()))
        .filter(month -> words.day() <= month.lengthOfMonth())
        .map(month -> month.withDayOfMonth(words.day()))
        .map(day -> new Resolved(day.toString(), code("relative-day")));
  }

  private Optional<LocalDate> anchor(Unit unit) {
    return unit == Unit.DAY || unit == Unit.WEEK ? anchors.news() : anchors.article();
  }

  /** What has happened is not counted forward, what will happen not back. */
  private boolean isOn(int count) {
    return !(tense == Tense.PAST && count > 0) && !(tense == Tense.FUTURE && count < 0);
  }

  /** A week is told as the month that holds it, else the year: the words name no days. */
  private static String edtf(LocalDate day, Unit unit, boolean counted) {
    LocalDate from = counted ? day.minusDays(APPROXIMATE) : monday(day);
    LocalDate to = counted ? day.plusDays(APPROXIMATE) : monday(day).plusDays(6);
    return switch (unit) {
      case DAY -> day.toString();
      case WEEK -> common(from, to);
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> quarter(day);
      case YEAR -> String.valueOf(day.getYear());
    };
  }

  private static String common(LocalDate from, LocalDate to) {
    String month = from.toString().substring(0, 7);
    boolean one = to.toString().startsWith(month);
    return one || from.getYear() != to.getYear()
        ? one ? month : month + "/" + to.toString().substring(0, 7)
        : String.valueOf(from.getYear());
  }

  private static String quarter(LocalDate day) {
    int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
    return Partial.ofMonth(first).in(day.getYear()).iso()
        + "/"
        + Partial.ofMonth(first + 2).in(day.getYear()).iso();
  }

  private String code(String derivation) {
    return anchors.filed() ? derivation : "header-" + derivation;
  }
}
