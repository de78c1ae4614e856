package entente.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows of {@code calendar/dates.txt}: words of time, and what they come to on a known day. */
final class CalendarTest {
  private static final Path FILE = Path.of("src/test/resources/calendar/dates.txt");
  private static final int MIN_ROWS = 120;
  private static final Calendar CALENDAR = Calendar.load(Path.of("ontology"));

  @TestFactory
  Stream<DynamicTest> everyRow() throws IOException {
    List<String> rows =
        Files.readAllLines(FILE).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(rows).as("rows in " + FILE).hasSizeGreaterThanOrEqualTo(MIN_ROWS);
    return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> check(row.split(" \\| "))));
  }

  private static void check(String[] cells) {
    Resolver resolver =
        new Resolver(anchors(cells[0]), Tense.valueOf(cells[1].toUpperCase(Locale.ROOT)));
    List<Resolved> found =
        CALENDAR.in(cells[2]).stream()
            .flatMap(words -> resolver.date(words.expression()).stream())
            .toList();
    assertThat(all(found.stream().map(Resolved::edtf))).isEqualTo(cells[3]);
    assertThat(all(found.stream().map(Resolved::derivation).distinct())).isEqualTo(cells[4]);
  }

  private static String all(Stream<String> values) {
    String joined = values.collect(Collectors.joining("; "));
    return joined.isEmpty() ? "-" : joined;
  }

  private static Anchors anchors(String cell) {
    Optional<LocalDate> dateline = day(cell, "dateline");
    Optional<LocalDate> header = day(cell, "header");
    return new Anchors(
        header.or(() -> dateline),
        dateline.or(() -> header),
        dateline.isPresent(),
        day(cell, "event"));
  }

  private static Optional<LocalDate> day(String cell, String name) {
    return Arrays.stream(cell.split(", "))
        .filter(part -> part.startsWith(name + " "))
        .map(part -> LocalDate.parse(part.substring(name.length() + 1)))
        .findFirst();
  }
}
