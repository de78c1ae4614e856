package entente.calendar;

import java.util.Optional;
import java.util.OptionalInt;

/** Dates that name a year or a part of one: "in 2013", "2021-2025", "the 1990s", "Q3 2025". */
final class Periods {
  private static final int CENTURY = 100;

  private final Scan scan;

  Periods(Scan scan) {
    this.scan = scan;
  }

  /** The period that begins at the next piece; the pieces are passed. */
  Optional<Expression.Dates> read() {
    int start = scan.at();
    Optional<Expression.Dates> found =
        partOfYear().or(this::season).or(this::decade).or(this::years);
    if (found.isEmpty()) {
      scan.to(start);
    }
    return found;
  }

  /** "third quarter of 2025", "first half of this year", "Q3 2025". */
  private Optional<Expression.Dates> partOfYear() {
    int start = scan.at();
    OptionalInt number = OptionalInt.empty();
    int months = 3;
    if (scan.take("quarter-sign").isPresent()) {
      number = scan.day();
    } else {
      Optional<CalendarWords.Entry> ordinal = scan.take("ordinal");
      scan.takeDash();
      Optional<CalendarWords.Entry> period =
          ordinal.isPresent() ? scan.take("period") : Optional.empty();
      if (period.isPresent()) {
        months = period.get().number();
        number = OptionalInt.of(Math.min(ordinal.get().number(), 12 / months));
      }
    }
    boolean real = number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 12 / months;
    return real ? ofYear(number.getAsInt() * months, months) : nothing(start);
  }

  private Optional<Expression.Dates> ofYear(int last, int months) {
    int start = scan.at();
    scan.takeWord("of");
    scan.takeSign(",");
    Partial from = Partial.ofMonth(last - months + 1);
    Partial to = Partial.ofMonth(last);
    OptionalInt year = scan.year();
    if (year.isPresent()) {
      int stated = year.getAsInt();
      return Optional.of(Expression.Dates.of(from.in(stated), to.in(stated)));
    }
    Optional<CalendarWords.Entry> relative =
        scan.take("from-news").filter(entry -> entry.counted() == Unit.YEAR);
    return relative.isEmpty()
        ? nothing(start)
        : Optional.of(
            new Expression.Dates(
                from, to, OptionalInt.of(relative.get().number()), OptionalInt.empty()));
  }

  /** "spring 2024", "the summer of 2019": the year. */
  private Optional<Expression.Dates> season() {
    int start = scan.at();
    if (scan.take("season").isEmpty()) {
      return Optional.empty();
    }
    scan.takeWord("of");
    OptionalInt year = scan.year();
    boolean two = scan.takeSign("/") || scan.takeDash();
    return year.isEmpty() || two ? nothing(start) : year(year.getAsInt(), year.getAsInt());
  }

  private Optional<Expression.Dates> decade() {
    int start = scan.at();
    Optional<Piece> digits = scan.next().filter(piece -> piece.text().matches("(?:19|20)[1-9]0"));
    Optional<Piece> ending =
        scan.peek(1)
            .filter(piece -> piece.is("s"))
            .filter(piece -> piece.from() == digits.map(Piece::to).orElse(-1));
    if (digits.isEmpty() || ending.isEmpty()) {
      return Optional.empty();
    }
    scan.to(start + 2);
    int first = Integer.parseInt(digits.get().text());
    return year(first, first + 9);
  }

  private Optional<Expression.Dates> years() {
    int start = scan.at();
    OptionalInt first = scan.year();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = scan.at();
    boolean joined = scan.range() || (isBetween(start) && scan.takeWord("and"));
    OptionalInt last = joined ? lastYear(first.getAsInt()) : OptionalInt.empty();
    if (last.isEmpty()) {
      scan.to(end);
      return isYear(start, first.getAsInt())
          ? year(first.getAsInt(), first.getAsInt())
          : nothing(start);
    }
    return year(first.getAsInt(), last.getAsInt());
  }

  private boolean isBetween(int start) {
    return scan.before("preposition", start)
        .filter(hit -> hit.entry().value().equals("from"))
        .isPresent();
  }

  /** "2025" or "25" behind "2021-". */
  private OptionalInt lastYear(int first) {
    OptionalInt full = scan.year();
    if (full.isPresent()) {
      return full.getAsInt() > first ? full : OptionalInt.empty();
    }
    OptionalInt two = scan.day();
    int last = first - first % CENTURY + two.orElse(0);
    boolean later =
        two.isPresent()
            && last > first
            && scan.peek(-2).filter(p -> p.kind() == Piece.Kind.DASH).isPresent();
    return later ? OptionalInt.of(last) : OptionalInt.empty();
  }

  /**
   * Whether a number of four digits is a year: behind a preposition or before a name ("the 2024
   * NATO summit"), and no number of things ("in 1900 villages").
   */
  private boolean isYear(int start, int number) {
    boolean dashed = scan.peek(-2).filter(p -> p.kind() == Piece.Kind.DASH).isPresent();
    boolean led =
        scan.before("preposition", start).isPresent()
            || scan.before("part", dashed ? start - 1 : start).isPresent();
    return (led || isNamed()) && !isCount(number);
  }

  /** "the 2024 summit", "its 2023 budget". */
  private boolean isNamed() {
    return scan.peek(-2).filter(p -> scan.isDeterminer(p)).isPresent()
        && scan.next().filter(p -> p.kind() == Piece.Kind.WORD).isPresent();
  }

  private boolean isCount(int number) {
    Optional<Piece> next = scan.next();
    boolean plural =
        next.filter(p -> p.kind() == Piece.Kind.WORD && p.text().matches("\\p{Ll}{3,}s"))
            .isPresent();
    boolean measured = next.filter(p -> p.is("%") || scan.is("measure", p)).isPresent();
    return measured || (plural && number % 10 == 0);
  }

  private static Optional<Expression.Dates> year(int first, int last) {
    return Optional.of(Expression.Dates.of(Partial.ofYear(first), Partial.ofYear(last)));
  }

  private Optional<Expression.Dates> nothing(int start) {
    scan.to(start);
    return Optional.empty();
  }
}
