package entente.calendar;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The words of {@code calendar.csv} by kind; looked up without regard to case. */
final class CalendarWords {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int LONGEST = 5;

  /** A word and what it counts. */
  record Entry(String value, String unit) {
    int number() {
      return Integer.parseInt(value);
    }

    Unit counted() {
      return Unit.valueOf(unit.toUpperCase(Locale.ROOT));
    }
  }

  /** An entry and how many pieces its words are. */
  record Hit(Entry entry, int length) {}

  private final Map<String, Map<String, Entry>> kinds;
  private final Map<String, Set<String>> beginnings = new HashMap<>();

  private final Set<String> first;

  private CalendarWords(Map<String, Map<String, Entry>> kinds) {
    this.kinds = kinds;
    kinds.forEach((kind, entries) ->
        beginnings.put(
            kind, entries.keySet().stream().map(word -> word.split(" ", 2)[0]).collect(toSet())));
    this.first = beginnings.values().stream().flatMap(Set::stream).collect(toSet());
  }

  /** Whether a time can be told from the piece on: no word that begins no entry of any kind. */
  boolean mayBegin(Piece piece) {
    return piece.kind() != Piece.Kind.WORD || first.contains(piece.lower());
  }

  /**
   * Reads the file.
   *
   * @throws UncheckedIOException if it cannot be read or a row has too few or too many cells
   */
  static CalendarWords load(Path file) {
    Map<String, Map<String, Entry>> kinds = new HashMap<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : FORMAT.parse(reader).getRecords()) {
        if (!row.isConsistent()) {
          throw new IOException(
              "line " + (row.getRecordNumber() + 1) + " misses a cell: " + row.toList());
        }
        kinds
            .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
            .put(
                row.get("word").toLowerCase(Locale.ROOT),
                new Entry(row.get("value"), row.get("unit")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
    return new CalendarWords(kinds);
  }

  /** All words of some kinds, in alphabetical order. */
  List<String> names(String... of) {
    return Arrays.stream(of)
        .flatMap(kind -> kinds.getOrDefault(kind, Map.of()).keySet().stream())
        .sorted()
        .toList();
  }

  /** The value of a word of a kind. */
  Optional<String> value(String kind, String word) {
    return Optional.ofNullable(
            kinds.getOrDefault(kind, Map.of()).get(word.toLowerCase(Locale.ROOT)))
        .map(Entry::value);
  }

  /** The longest entry of a kind that begins at a piece. */
  Optional<Hit> at(String kind, List<Piece> pieces, int at) {
    boolean begins =
        at < pieces.size()
            && beginnings.getOrDefault(kind, Set.of()).contains(pieces.get(at).lower());
    return begins ? longest(kinds.getOrDefault(kind, Map.of()), pieces, at) : Optional.empty();
  }

  private static Optional<Hit> longest(Map<String, Entry> entries, List<Piece> pieces, int at) {
    Optional<Hit> found = Optional.empty();
    StringBuilder words = new StringBuilder();
    for (int length = 1; length <= LONGEST && at + length <= pieces.size(); length++) {
      Piece piece = pieces.get(at + length - 1);
      if (piece.kind() != Piece.Kind.WORD) {
        break;
      }
      words.append(length == 1 ? "" : " ").append(piece.lower());
      Entry entry = entries.get(words.toString());
      found = entry == null ? found : Optional.of(new Hit(entry, length));
    }
    return found;
  }

  /** The longest entry of a kind that ends before a piece. */
  Optional<Hit> before(String kind, List<Piece> pieces, int at) {
    for (int length = Math.min(LONGEST, at); length > 0; length--) {
      Optional<Hit> hit = at(kind, pieces, at - length);
      int pieceCount = length;
      if (hit.filter(found -> found.length() == pieceCount).isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }
}
