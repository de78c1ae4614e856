package entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows one after the other; UTF-8, the same bytes for the same rows. */
public sealed interface TableWriter extends Closeable permits JsonLinesWriter, CsvWriter {

  /** A writer that also closes the stream. */
  static TableWriter of(OutputStream out, TableFormat format) throws IOException {
    return switch (format) {
      case JSON_LINES -> new JsonLinesWriter(out);
      case CSV -> new CsvWriter(out);
    };
  }

  void write(FlatRow row) throws IOException;

  /** Writes all rows in their order. */
  default void writeAll(List<FlatRow> rows) throws IOException {
    for (FlatRow row : rows) {
      write(row);
    }
  }
}
