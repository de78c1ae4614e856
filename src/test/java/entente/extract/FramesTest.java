package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.facts.Claim;
import entente.facts.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code frames.csv} is read in its own example. */
class FramesTest {
  private static final Path TABLE = Path.of("ontology/lexicon/frames.csv");

  @TestFactory
  Stream<DynamicTest> example_isReadByItsRow() throws IOException {
    List<CSVRecord> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(400);
    return rows.stream()
        .map(row ->
            dynamicTest(
                row.get("predicate") + ": " + row.get("example"),
                () -> assertThat(relations(row.get("example"))).contains(row.get("relation"))));
  }

  private static List<String> relations(String example) {
    return Sentences.claims(Sentences.article(example + ".")).stream()
        .map(Claim::fact)
        .filter(Fact.Position.class::isInstance)
        .map(fact -> ((Fact.Position) fact).predicate())
        .toList();
  }

  private static List<CSVRecord> rows() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(TABLE, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
