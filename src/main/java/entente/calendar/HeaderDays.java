package entente.calendar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the one day at the beginning of a line, as headers write it: in any letters, any order. */
final class HeaderDays {
  /** "2019年5月23日", "2019년 5월 23일" and "ngày 23 tháng 5 năm 2019". */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일号]?");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(?:ngày )?(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}),? (?:năm"
              + " )?(?<year>(?:19|20)\\d\\d)");

  private final String words;
  private final List<Piece> pieces;
  private final Scan scan;

  HeaderDays(String words, CalendarWords known) {
    this.words = words;
    this.pieces = Piece.of(words);
    this.scan = Scan.ofHeader(pieces, known);
  }

  /** The day, a weekday in any language before it left aside. */
  Optional<HeaderDay> read() {
    return signed(SIGNED).or(() -> signed(COUNTED)).or(this::spelled);
  }

  private Optional<HeaderDay> signed(Pattern form) {
    Matcher found = form.matcher(words);
    return Optional.of(found)
        .filter(Matcher::lookingAt)
        .map(day -> Partial.ofDay(part(day, "month"), part(day, "day")).in(part(day, "year")))
        .filter(Partial::isValid)
        .map(date -> new HeaderDay(found.end(), date, Optional.empty()));
  }

  private static int part(Matcher found, String name) {
    return Integer.parseInt(found.group(name));
  }

  private Optional<HeaderDay> spelled() {
    OptionalInt weekday = weekday();
    scan.takeWord("the");
    Optional<Piece> numbers = scan.next().filter(p -> p.kind() == Piece.Kind.NUMERIC);
    return numbers.isPresent() ? numbers(numbers.get()).map(day -> on(weekday, day)) : words();
  }

  private OptionalInt weekday() {
    Optional<CalendarWords.Entry> day =
        scan.take("weekday")
            .or(() -> scan.take("weekday-short"))
            .or(() -> scan.take("weekday-abroad"));
    if (day.isPresent()) {
      scan.takeSign(".");
      scan.takeSign(",");
    }
    return day.map(entry -> OptionalInt.of(entry.number())).orElse(OptionalInt.empty());
  }

  /** "Fri, 05/03/2024": of two readings the one that is a Friday. */
  private static HeaderDay on(OptionalInt weekday, HeaderDay day) {
    boolean other =
        weekday.isPresent()
            && day.date().first().getDayOfWeek().getValue() != weekday.getAsInt()
            && day.monthFirst()
                .filter(date -> date.first().getDayOfWeek().getValue() == weekday.getAsInt())
                .isPresent();
    return other ? new HeaderDay(day.to(), day.monthFirst().orElseThrow(), Optional.empty()) : day;
  }

  private Optional<HeaderDay> words() {
    int start = scan.at();
    Optional<HeaderDay> english = english();
    if (english.isEmpty()) {
      scan.to(start);
    }
    return english.or(this::abroad).or(() -> anyOrder(start));
  }

  /**
   * "2023. szeptember 7.", "2022. gada 9. martā": day, month and year in the order of a language.
   */
  private Optional<HeaderDay> anyOrder(int start) {
    scan.to(start);
    OptionalInt year = OptionalInt.empty();
    OptionalInt month = OptionalInt.empty();
    OptionalInt day = OptionalInt.empty();
    int before = -1;
    while (scan.at() > before && (year.isEmpty() || month.isEmpty() || day.isEmpty())) {
      before = scan.at();
      year = year.isPresent() ? year : scan.year();
      month = month.isPresent() ? month : number("month-abroad");
      day = day.isPresent() ? day : scan.day();
      scan.take("beside-date-abroad");
      scan.takeSign(".");
      scan.takeSign(",");
    }
    return day(year, month, day);
  }

  private OptionalInt number(String kind) {
    return scan.take(kind).map(entry -> OptionalInt.of(entry.number())).orElse(OptionalInt.empty());
  }

  private Optional<HeaderDay> day(OptionalInt year, OptionalInt month, OptionalInt day) {
    return year.isEmpty() || month.isEmpty() || day.isEmpty()
        ? Optional.empty()
        : Optional.of(Partial.ofDay(month.getAsInt(), day.getAsInt()).in(year.getAsInt()))
            .filter(Partial::isValid)
            .map(date -> new HeaderDay(end(), date, Optional.empty()));
  }

  /** "4 de octubre de 2022", "28. marca 2019", "23. 11. 1999". */
  private Optional<HeaderDay> abroad() {
    scan.takeWord("den");
    OptionalInt day = scan.day();
    scan.takeSign(".");
    scan.takeWord("de");
    OptionalInt month = monthAbroad();
    scan.takeWord("de");
    OptionalInt year = scan.year();
    return day(year, month, day);
  }

  /** "marca", or "11." */
  private OptionalInt monthAbroad() {
    Optional<CalendarWords.Entry> named = scan.take("month-abroad").or(() -> scan.take("month"));
    if (named.isPresent()) {
      return OptionalInt.of(named.get().number());
    }
    OptionalInt number = scan.day();
    return scan.takeSign(".") ? number : OptionalInt.empty();
  }

  private Optional<HeaderDay> english() {
    return new ExplicitDates(scan)
        .read()
        .filter(dates -> dates.from().equals(dates.to()) && dates.from().day().isPresent())
        .filter(dates -> dates.from().isValid())
        .map(dates -> new HeaderDay(end(), dates.from(), Optional.empty()));
  }

  private int end() {
    return pieces.get(scan.at() - 1).to();
  }

  private static Optional<HeaderDay> numbers(Piece piece) {
    String[] parts = piece.text().split("[-/.]");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int third = Integer.parseInt(parts[2]);
    if (parts[0].length() == 4) {
      return Optional.of(Partial.ofDay(second, third).in(first))
          .filter(Partial::isValid)
          .map(date -> new HeaderDay(piece.to(), date, Optional.empty()));
    }
    Optional<Partial> dayFirst = valid(parts[2], second, first);
    Optional<Partial> monthFirst = valid(parts[2], first, second);
    return dayFirst
        .or(() -> monthFirst)
        .map(date ->
            new HeaderDay(piece.to(), date, monthFirst.filter(other -> dayFirst.isPresent())));
  }

  private static Optional<Partial> valid(String year, int month, int day) {
    return Optional.of(Partial.ofDay(month, day))
        .filter(date -> year.length() == 4 || year.length() == 2)
        .map(date -> date.in(whole(Integer.parseInt(year))))
        .filter(Partial::isValid);
  }

  /** The year that two digits mean: from 1950 to 2049. */
  private static int whole(int year) {
    int century = year < 50 ? 2000 : 1900;
    return year < 100 ? century + year : year;
  }
}
