package entente.table;

import java.util.Locale;
import java.util.Optional;

/** How rows are written, by the ending of the file's name. */
public enum TableFormat {
  JSON_LINES,
  CSV;

  /** The format for a file's name, with or without {@code .gz}; empty for any other ending. */
  public static Optional<TableFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = isCompressed(name) ? name.substring(0, name.length() - ".gz".length()) : name;
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson") || plain.endsWith(".json")) {
      return Optional.of(JSON_LINES);
    }
    return plain.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
  }

  /** Whether the file is to be written through gzip. */
  public static boolean isCompressed(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
