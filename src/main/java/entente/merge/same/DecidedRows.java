package entente.merge.same;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a file in which people write what they have decided: two names and a reason. */
public final class DecidedRows {
  private DecidedRows() {}

  /**
   * All rows but the header; none if there is no such file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a row is not of three columns; names file and line
   */
  public static List<String[]> read(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    for (int i = 1; i < lines.size(); i++) {
      String[] row = lines.get(i).strip().split(",", 3);
      if (row.length != 3 || row[0].isBlank() || row[1].isBlank()) {
        throw problem(file, i, "a row has two names and a reason");
      }
      rows.add(row);
    }
    return rows;
  }

  /** What is wrong with the row of this number, counted from 0 with the header. */
  public static IllegalArgumentException problem(Path file, int row, String words) {
    return new IllegalArgumentException(file + ":" + (row + 1) + ": " + words);
  }
}
