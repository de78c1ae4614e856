package entente.calendar;

import entente.calendar.CalendarWords.Hit;
import entente.calendar.Found.Bond;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds words of time. Safe for use by several threads. */
public final class Calendar {
  private final CalendarWords words;

  private Calendar(CalendarWords words) {
    this.words = words;
  }

  /**
   * Reads {@code lexicon/calendar.csv} below the ontology's folder.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static Calendar load(Path ontology) {
    return new Calendar(CalendarWords.load(ontology.resolve("lexicon/calendar.csv")));
  }

  /** The words of time in a stretch of text, in text order, without overlap. */
  public List<Found> in(String text) {
    List<Piece> pieces = Piece.of(text);
    List<Found> found = new ArrayList<>();
    Scan scan = Scan.ofSentence(pieces, words);
    while (scan.next().isPresent()) {
      int start = scan.at();
      Optional<Expression> expression =
          words.mayBegin(pieces.get(start)) ? longest(scan, start) : Optional.empty();
      expression.ifPresent(e -> found.add(found(pieces, start, scan.at(), e)));
      if (expression.isEmpty()) {
        scan.to(start + 1);
      }
    }
    return found;
  }

  /** The day that a line of a header begins with. */
  public Optional<HeaderDay> headerDay(String line) {
    return new HeaderDays(line, words).read();
  }

  /** All words of some kinds, in alphabetical order. */
  public List<String> names(String... kinds) {
    return words.names(kinds);
  }

  /**
   * The value that the file gives a word of a kind, such as {@code ahead}; empty if it has none.
   */
  public Optional<String> value(String kind, String word) {
    return words.value(kind, word);
  }

  /** Whether the file has the word in a kind. */
  public boolean is(String kind, String word) {
    return value(kind, word).isPresent();
  }

  private Found found(List<Piece> pieces, int start, int end, Expression expression) {
    return new Found(
        pieces.get(start).from(), pieces.get(end - 1).to(), expression, bond(pieces, start));
  }

  private Bond bond(List<Piece> pieces, int start) {
    boolean article = start > 0 && pieces.get(start - 1).lower().equals("the");
    Optional<Hit> hit = words.before("preposition", pieces, start);
    Optional<Hit> behind =
        hit.isEmpty() && article ? words.before("preposition", pieces, start - 1) : hit;
    return behind.map(Calendar::bond).orElse(Bond.BARE);
  }

  private static Bond bond(Hit preposition) {
    return switch (preposition.entry().value()) {
      case "of" -> Bond.OF;
      case "for" -> Bond.FOR;
      case "start" -> Bond.SINCE;
      case "deadline" -> Bond.BY;
      case "limit" -> Bond.LIMIT;
      default -> Bond.AT;
    };
  }

  /** Of what can be read from a piece on, the longest; the scan then stands behind it. */
  private static Optional<Expression> longest(Scan scan, int start) {
    Optional<Expression> explicit = explicit(scan, start);
    int end = scan.at();
    scan.to(start);
    Optional<Expression> relative = new RelativeDates(scan).read();
    if (explicit.isPresent() && end >= scan.at()) {
      scan.to(end);
      return explicit;
    }
    return relative;
  }

  private static Optional<Expression> explicit(Scan scan, int start) {
    boolean part = scan.take("part").isPresent();
    if (part) {
      scan.takeDash();
    }
    OptionalInt side =
        scan.take("side").map(entry -> OptionalInt.of(entry.number())).orElse(OptionalInt.empty());
    int begin = scan.at();
    Optional<Expression.Dates> dates = new ExplicitDates(scan).read();
    if (dates.isEmpty()) {
      scan.to(begin);
      dates = new Periods(scan).read();
    }
    boolean led = part || side.isPresent();
    Optional<Expression> read =
        dates
            .filter(found -> led || !isBareMonth(found) || isMonth(scan, start))
            .map(found -> beside(found, side));
    if (read.isEmpty()) {
      scan.to(start);
    }
    return read;
  }

  private static Expression beside(Expression.Dates dates, OptionalInt side) {
    boolean open = dates.to().year().isEmpty() && dates.shift().isEmpty();
    return open ? new Expression.Dates(dates.from(), dates.to(), dates.shift(), side) : dates;
  }

  private static boolean isBareMonth(Expression.Dates dates) {
    return dates.to().year().isEmpty()
        && dates.to().day().isEmpty()
        && dates.shift().isEmpty()
        && dates.from().equals(dates.to());
  }

  /**
   * Whether a name of a month alone is one: behind a preposition or, where it is no other word too,
   * before a word in small letters ("the June talks").
   */
  private static boolean isMonth(Scan scan, int start) {
    int end = scan.at();
    scan.to(start);
    String name = scan.next().orElseThrow().text();
    scan.to(end);
    boolean plain = name.length() > 3 && !name.equals("March");
    boolean before =
        scan.next().filter(p -> p.kind() == Piece.Kind.WORD && !p.isCapitalised()).isPresent();
    return scan.before("preposition", start).isPresent() || (plain && before);
  }
}
