package entente.link.word;

import static java.util.stream.Collectors.joining;

import entente.lexicon.LexiconException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table of plain cells: no quotes, a heading in the first line. */
final class Rows {
  private Rows() {}

  /**
   * The value that a cell names, with hyphens for underscores.
   *
   * @throws LexiconException if there is none; the message names the file and the values
   */
  static <E extends Enum<E>> E value(Path file, Class<E> type, String cell) {
    return Stream.of(type.getEnumConstants())
        .filter(value -> name(value).equalsIgnoreCase(cell))
        .findFirst()
        .orElseThrow(() ->
            new LexiconException(
                file.toString(),
                "no such word: "
                    + cell
                    + "; one of "
                    + Stream.of(type.getEnumConstants()).map(Rows::name).collect(joining(", "))));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The rows below the heading.
   *
   * @throws LexiconException if a row has not as many cells as the heading; the message names file
   *     and line
   */
  static List<List<String>> read(Path file) {
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = lines(file);
    int width = cells(lines.getFirst()).size();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.size() != width) {
        throw new LexiconException(
            file + ":" + (i + 1), width + " cells expected: " + lines.get(i));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
