package entente.calendar;

import entente.calendar.CalendarWords.Entry;
import entente.calendar.Expression.From;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** Words that count from a day: "yesterday", "two days ago", "next Monday", "the following day". */
final class RelativeDates {
  private final Scan scan;

  RelativeDates(Scan scan) {
    this.scan = scan;
  }

  /** The words that begin at the next piece; the pieces are passed. */
  Optional<Expression> read() {
    int start = scan.at();
    Optional<Expression> found =
        counted()
            .or(this::inMonth)
            .or(this::fromNews)
            .or(this::fromEvent)
            .or(this::weekday)
            .or(this::weekend);
    if (found.isEmpty()) {
      scan.to(start);
    }
    return found;
  }

  /** "two days ago", "three weeks later". */
  private Optional<Expression> counted() {
    int start = scan.at();
    OptionalInt number = number();
    Optional<Entry> unit = number.isPresent() ? scan.take("unit") : Optional.empty();
    Optional<Entry> way = unit.isPresent() ? scan.take("counted") : Optional.empty();
    if (way.isEmpty()) {
      scan.to(start);
      return Optional.empty();
    }
    int count = number.getAsInt() * unit.get().number() * way.get().number();
    return Optional.of(
        new Expression.Shift(
            count,
            unit.get().counted(),
            way.get().unit().equals("event") ? From.EVENT : From.NEWS));
  }

  /** "3rd of this month". */
  private Optional<Expression> inMonth() {
    int start = scan.at();
    OptionalInt day = scan.day();
    boolean of = day.isPresent() && scan.takeWord("of");
    Optional<Entry> month =
        of
            ? scan.take("from-news").filter(entry -> entry.counted() == Unit.MONTH)
            : Optional.empty();
    if (month.isEmpty()) {
      scan.to(start);
    }
    return month.map(entry -> new Expression.InMonth(day.getAsInt(), entry.number()));
  }

  private OptionalInt number() {
    Optional<Piece> digits =
        scan.next().filter(p -> p.kind() == Piece.Kind.NUMBER && p.text().matches("\\d{1,3}"));
    if (digits.isPresent()) {
      scan.to(scan.at() + 1);
      return OptionalInt.of(Integer.parseInt(digits.get().text()));
    }
    return scan.take("number")
        .map(entry -> OptionalInt.of(entry.number()))
        .orElse(OptionalInt.empty());
  }

  /** "today", "last month"; not "the last month", which is a stretch of time up to now. */
  private Optional<Expression> fromNews() {
    boolean stretch = scan.peek(-1).filter(p -> p.lower().matches("the|a|every|each")).isPresent();
    Optional<Entry> entry = stretch ? Optional.empty() : scan.take("from-news");
    return entry.map(e -> new Expression.Shift(e.number(), e.counted(), From.NEWS));
  }

  /** "the following day"; "the day before" only where nothing follows that it is before. */
  private Optional<Expression> fromEvent() {
    int start = scan.at();
    Optional<Entry> entry = scan.take("from-event");
    boolean open = scan.peek(-1).filter(p -> p.lower().matches("before|after|prior")).isPresent();
    boolean goesOn =
        open
            && scan.next()
                .filter(p -> p.kind() == Piece.Kind.WORD || p.kind() == Piece.Kind.NUMBER)
                .filter(p -> !p.lower().matches("in|at|and|with|by|during|when|while"))
                .isPresent();
    if (entry.isEmpty() || goesOn) {
      scan.to(start);
      return Optional.empty();
    }
    return entry.map(e -> new Expression.Shift(e.number(), e.counted(), From.EVENT));
  }

  private OptionalInt side() {
    return scan.take("side")
        .map(entry -> OptionalInt.of(entry.number()))
        .orElse(OptionalInt.empty());
  }

  private Optional<Expression> weekday() {
    int start = scan.at();
    OptionalInt side = side();
    boolean feast = scan.before("feast", scan.at()).isPresent();
    OptionalInt day = feast ? OptionalInt.empty() : scan.weekday(false);
    if (day.isEmpty()) {
      scan.to(start);
      return Optional.empty();
    }
    return Optional.of(new Expression.Weekday(DayOfWeek.of(day.getAsInt()), side, week()));
  }

  /** "last week" behind a weekday. */
  private OptionalInt week() {
    int end = scan.at();
    scan.takeWord("of");
    Optional<Entry> week = scan.take("from-news").filter(entry -> entry.counted() == Unit.WEEK);
    if (week.isEmpty()) {
      scan.to(end);
      return OptionalInt.empty();
    }
    return OptionalInt.of(week.get().number());
  }

  private Optional<Expression> weekend() {
    int start = scan.at();
    OptionalInt side = side();
    boolean led =
        side.isPresent()
            || (scan.takeWord("the") && scan.before("preposition", scan.at() - 1).isPresent());
    if (!led || !scan.takeWord("weekend")) {
      scan.to(start);
      return Optional.empty();
    }
    return Optional.of(new Expression.Weekend(side));
  }
}
