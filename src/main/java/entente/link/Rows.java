package entente.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of plain cells: no quotes, a heading in the first line. */
final class Rows {
  private Rows() {}

  /**
   * The rows below the heading.
   *
   * @throws IllegalArgumentException if a row has not as many cells as the heading
   */
  static List<List<String>> read(Path file) {
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = lines(file);
    int width = cells(lines.getFirst()).size();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.size() != width) {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + ": " + width + " cells expected: " + lines.get(i));
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
