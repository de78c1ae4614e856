package entente.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables of {@code src/test/resources/reading/}. */
final class Tables {
  private static final Path FOLDER = Path.of("src/test/resources/reading");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Tables() {}

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  /** The rows of a table, in its order. */
  static List<CSVRecord> rows(String name) {
    return rows(file(name));
  }

  /** The rows of a table with a line of names, in its order. */
  static List<CSVRecord> rows(Path file) {
    try (Reader lines = Files.newBufferedReader(file)) {
      return FORMAT.parse(lines).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
