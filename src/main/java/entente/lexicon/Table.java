package entente.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of words: CSV as in RFC 4180, a heading in the first line. */
final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Table() {}

  /**
   * The rows below the heading.
   *
   * @throws LexiconException if the file cannot be read or a row has not as many cells as the
   *     heading; the message names file and line
   */
  static List<CSVRecord> rows(Path file) {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = FORMAT.parse(reader)) {
      List<CSVRecord> rows = parser.getRecords();
      int width = parser.getHeaderNames().size();
      rows.stream()
          .filter(row -> row.size() != width)
          .findFirst()
          .ifPresent(row -> {
            throw new Cell(file, row, parser.getHeaderNames().getFirst())
                .wrong(width + " cells expected, " + row.size() + " found");
          });
      return rows;
    } catch (IOException e) {
      throw new LexiconException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }
}
