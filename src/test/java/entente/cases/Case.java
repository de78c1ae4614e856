package entente.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import entente.table.FlatRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An article, the rows that it must give, and its story: one folder, named by what happens. */
record Case(Path folder) {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All cases, by name. */
  static List<Case> all() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path article() {
    return folder.resolve("article.txt");
  }

  Path story() {
    return folder.resolve("story.md");
  }

  /** The lines of the expected file. */
  Set<String> expected() throws IOException {
    return new TreeSet<>(Files.readAllLines(folder.resolve("expected.jsonl")));
  }

  /** Blesses these rows. */
  void bless(Set<String> lines) throws IOException {
    Files.write(folder.resolve("expected.jsonl"), lines);
  }

  /** The columns that a person reads, one JSON object a row, sorted. */
  static Set<String> lines(List<FlatRow> rows) {
    Set<String> lines = new TreeSet<>();
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private static String line(FlatRow row) {
    try {
      return JSON.writeValueAsString(Columns.of(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a row says and where it says so, without names and receipts of the machine. */
  private record Columns(
      String kind,
      String predicate,
      List<String> subjects,
      List<String> onBehalfOf,
      String object,
      String date,
      String place,
      String speaker,
      String modality,
      String polarity,
      String quote) {
    static Columns of(FlatRow row) {
      return new Columns(
          row.kind(),
          row.predicate(),
          row.subjects(),
          row.onBehalfOf(),
          row.object(),
          row.date(),
          row.place(),
          row.speaker(),
          row.modality(),
          row.polarity(),
          row.quote());
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
