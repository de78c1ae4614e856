package entente.calendar;

import entente.calendar.CalendarWords.Entry;
import entente.calendar.CalendarWords.Hit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Goes through pieces from left to right; what is taken is passed, what does not fit stays. */
final class Scan {
  private final List<Piece> pieces;
  private final CalendarWords words;
  private final boolean header;
  private int at;

  private Scan(List<Piece> pieces, CalendarWords words, boolean header) {
    this.pieces = pieces;
    this.words = words;
    this.header = header;
  }

  /** Over a sentence, in which names of months and days begin with a capital. */
  static Scan ofSentence(List<Piece> pieces, CalendarWords words) {
    return new Scan(pieces, words, false);
  }

  /** Over a line of a header. */
  static Scan ofHeader(List<Piece> pieces, CalendarWords words) {
    return new Scan(pieces, words, true);
  }

  /** The index of the piece that comes next. */
  int at() {
    return at;
  }

  /** Goes to a piece. */
  void to(int index) {
    at = index;
  }

  Optional<Piece> next() {
    return peek(0);
  }

  Optional<Piece> peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < pieces.size() ? Optional.of(pieces.get(index)) : Optional.empty();
  }

  /** Whether the next piece is a word of a kind; takes it. */
  Optional<Entry> take(String kind) {
    Optional<Hit> hit = words.at(kind, pieces, at);
    hit.ifPresent(found -> at += found.length());
    return hit.map(Hit::entry);
  }

  /** The longest entry of a kind that ends right before a piece, and how many pieces it is. */
  Optional<Hit> before(String kind, int index) {
    return words.before(kind, pieces, index);
  }

  /** Whether a piece is a word of a kind. */
  boolean is(String kind, Piece piece) {
    return words.value(kind, piece.text()).isPresent();
  }

  /** "the", "its", the "s" of a genitive. */
  boolean isDeterminer(Piece piece) {
    return is("determiner", piece);
  }

  boolean takeSign(String sign) {
    return takeIf(next().filter(piece -> piece.is(sign)).isPresent());
  }

  boolean takeWord(String word) {
    return takeIf(next().filter(piece -> piece.lower().equals(word)).isPresent());
  }

  boolean takeDash() {
    return takeIf(next().filter(piece -> piece.kind() == Piece.Kind.DASH).isPresent());
  }

  private boolean takeIf(boolean fits) {
    at += fits ? 1 : 0;
    return fits;
  }

  /** A month, written with a capital; a stop after a short form is passed. */
  OptionalInt month() {
    boolean capital = header || next().filter(Piece::isCapitalised).isPresent();
    Optional<Entry> month = capital ? take("month") : Optional.empty();
    boolean dotted = month.isPresent() && peek(-1).orElseThrow().text().length() < 5;
    if (dotted && peek(1).isPresent()) {
      takeSign(".");
    }
    return month.map(entry -> OptionalInt.of(entry.number())).orElse(OptionalInt.empty());
  }

  /** A day of the week, perhaps short, before a date. */
  OptionalInt weekday(boolean shortForm) {
    if (next().filter(Piece::isCapitalised).isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<Entry> day = take("weekday");
    if (day.isEmpty() && shortForm) {
      day = take("weekday-short");
      day.ifPresent(found -> takeSign("."));
    }
    return day.map(entry -> OptionalInt.of(entry.number())).orElse(OptionalInt.empty());
  }

  /** A day of a month. */
  OptionalInt day() {
    OptionalInt day = next().map(Piece::day).orElse(OptionalInt.empty());
    boolean real = day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= 31;
    return takeIf(real) ? day : OptionalInt.empty();
  }

  /** A year of four digits. */
  OptionalInt year() {
    OptionalInt year = next().map(Piece::year).orElse(OptionalInt.empty());
    takeIf(year.isPresent());
    return year;
  }

  /** A sign or word between the ends of a range. */
  boolean range() {
    return takeDash() || take("range").isPresent();
  }
}
