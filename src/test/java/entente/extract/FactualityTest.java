package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.article.Token;
import entente.extract.factuality.Reading;
import entente.extract.passage.Passage;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How real the bracketed word of a sentence is: {@code factuality.txt}, {@code operators.csv}. */
class FactualityTest {
  private static final Path TABLE = Path.of("src/test/resources/extract/factuality.txt");
  private static final Path OPERATORS = Path.of("ontology/lexicon/operators.csv");

  @TestFactory
  Stream<DynamicTest> sentence_isAsRealAsTheTableSays() throws IOException {
    List<String> rows =
        Files.readAllLines(TABLE).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
    return rows.stream()
        .map(row -> row.split(" \\| ", 2))
        .map(row ->
            dynamicTest(
                row[1], () -> assertThat(row[0].split("/")).contains(told(reading(row[1])))));
  }

  @TestFactory
  Stream<DynamicTest> operator_doesToItsExampleWhatItsRowSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader file = Files.newBufferedReader(OPERATORS)) {
      for (CSVRecord row : format.parse(file)) {
        String example = row.get("example");
        if (!example.isEmpty()) {
          tests.add(dynamicTest(example, () -> holds(row.get("effect"), example)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(500);
    return tests.stream();
  }

  private static void holds(String effect, String example) {
    Reading reading = reading(example + ".");
    switch (effect) {
      case "not", "denied" -> assertThat(reading.isNegative()).isTrue();
      case "said" -> assertThat(reading.teller()).isPresent();
      case "past" -> assertThat(told(reading)).isEqualTo("so");
      default -> assertThat(told(reading)).isEqualTo(effect);
    }
  }

  private static Reading reading(String marked) {
    int begin = marked.indexOf('[');
    Passage passage = Sentences.last(marked.replace("[", "").replace("]", ""));
    Token word =
        passage.tree().tokens().stream()
            .filter(token -> token.span().begin() == begin)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no word begins there: " + marked));
    return passage.factuality().of(word);
  }

  private static String told(Reading reading) {
    String modality = reading.isTold() ? "" : reading.modality().code();
    if (reading.isNegative()) {
      return modality.isEmpty() ? "not" : "not " + modality;
    }
    return modality.isEmpty() ? "so" : modality;
  }
}
