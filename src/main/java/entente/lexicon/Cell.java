package entente.lexicon;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** A cell of a table of words that must hold one of a few words; says which where it does not. */
record Cell(Path file, CSVRecord row, String column) {
  private static final String PREPOSITIONS =
      "about against around as at behind by concerning for from in into of on over regarding"
          + " through to toward towards upon with";

  /** Some words, parted by blanks, and the prepositions that a complement may begin with. */
  static Set<String> withPrepositions(String words) {
    return Set.of((words + " " + PREPOSITIONS).split(" "));
  }

  String text() {
    return row.get(column);
  }

  /**
   * The value that the cell names in small letters.
   *
   * @throws LexiconException if there is no such value; the message names file, line and the values
   */
  <E extends Enum<E>> E as(Class<E> type) {
    return oneOf(type, text());
  }

  /** As {@link #as}; empty for an empty cell. */
  <E extends Enum<E>> Optional<E> ifGiven(Class<E> type) {
    return text().isEmpty() ? Optional.empty() : Optional.of(as(type));
  }

  /** The values that the cell names, parted by {@code |}; all for an empty cell. */
  <E extends Enum<E>> Set<E> anyOf(Class<E> type) {
    return text().isEmpty()
        ? EnumSet.allOf(type)
        : Arrays.stream(text().split("\\|"))
            .map(word -> oneOf(type, word))
            .collect(Collectors.toSet());
  }

  private <E extends Enum<E>> E oneOf(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(value -> small(value).equals(word))
        .findFirst()
        .orElseThrow(() -> none(word, Arrays.stream(type.getEnumConstants()).map(Cell::small)));
  }

  /**
   * The words of the cell, parted by blanks, each of which must be known.
   *
   * @throws LexiconException if one is not; the message names file, line and the known words
   */
  List<String> words(Collection<String> known) {
    List<String> words = Arrays.asList(text().split(" "));
    words.stream()
        .filter(word -> !known.contains(word))
        .findFirst()
        .ifPresent(word -> {
          throw none(word, known.stream().sorted());
        });
    return words;
  }

  /** That the cell has no such word, and what it could have. */
  LexiconException none(String word, Stream<String> values) {
    return wrong("no such " + column + ": " + word + "; one of " + values.collect(joining(", ")));
  }

  LexiconException wrong(String problem) {
    return new LexiconException(file + ":" + (row.getRecordNumber() + 1), problem);
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
