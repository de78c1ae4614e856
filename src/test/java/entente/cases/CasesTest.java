package entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.calendar.Calendar;
import entente.convert.Batch;
import entente.convert.Conversion;
import entente.convert.Outcome;
import entente.convert.Pipeline;
import entente.ingest.ArticleReader;
import entente.ingest.Reading;
import entente.table.FlatRow;
import entente.table.FlatRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles through the whole pipeline, held against the rows that a person has read; {@code
 * -Dgolden.update=true} rewrites those, and the reviewer reads the difference.
 */
class CasesTest {
  private static final Pipeline PIPELINE = pipeline();

  static List<Case> cases() {
    return Case.all();
  }

  @Test
  void cases_areThere() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void case_givesTheExpectedRows(Case example) throws IOException {
    Set<String> found = Case.lines(rows(convert(example)));
    if (Boolean.getBoolean("golden.update")) {
      example.bless(found);
    }
    Set<String> expected = example.expected();
    assertThat(expected).isNotEmpty();
    assertThat(minus(found, expected)).as("unexpected rows of " + example).isEmpty();
    assertThat(minus(expected, found)).as("missing rows of " + example).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void case_tellsWhatItTeaches(Case example) throws IOException {
    assertThat(Files.readAllLines(example.story())).hasSizeBetween(2, 16);
    assertThat(Files.readString(example.article()).split("\\s+")).hasSizeBetween(40, 260);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRow_carriesTheWordsThatSaySo(Case example) {
    Conversion conversion = convert(example);
    String text = conversion.article().text().value();
    List<FlatRow> rows = rows(conversion);
    assertThat(rows).isNotEmpty();
    for (FlatRow row : rows) {
      int begin = text.offsetByCodePoints(0, row.begin());
      int end = text.offsetByCodePoints(0, row.end());
      assertThat(text.substring(begin, end)).isEqualTo(row.quote());
      assertThat(row.quote()).isNotBlank();
      assertThat(row.rule()).isNotBlank();
      assertThat(row.confidence()).isBetween(0.01, 1.0);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void twoRuns_giveTheSameClaims(Case example) {
    assertThat(convert(example).claims()).isEqualTo(convert(example).claims());
  }

  @Test
  void oneThreadAndTwo_giveTheSameRows() throws IOException {
    List<String> one = batch(1);
    assertThat(one).hasSizeGreaterThan(50);
    assertThat(batch(2)).isEqualTo(one);
  }

  private static List<String> batch(int threads) throws IOException {
    List<Path> files = cases().stream().map(Case::article).toList();
    List<String> rows = new ArrayList<>();
    new Batch(PIPELINE)
        .run(
            files,
            threads,
            outcome -> {
              assertThat(outcome).isInstanceOf(Outcome.Converted.class);
              rows(((Outcome.Converted) outcome).conversion())
                  .forEach(row -> rows.add(row.toString()));
            },
            (done, total) -> {});
    return rows;
  }

  private static Conversion convert(Case example) {
    Reading reading = new ArticleReader(Calendar.load(Path.of("ontology"))).read(example.article());
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return PIPELINE.convert(((Reading.Read) reading).article());
  }

  private static List<FlatRow> rows(Conversion conversion) {
    return FlatRows.of(conversion.article(), conversion.claims(), new NoNames());
  }

  private static Set<String> minus(Set<String> from, Set<String> other) {
    Set<String> rest = new TreeSet<>(from);
    rest.removeAll(other);
    return rest;
  }

  private static Pipeline pipeline() {
    try {
      return Pipeline.load(Path.of("ontology"), PreparedModel.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
