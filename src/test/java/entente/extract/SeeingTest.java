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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of {@code seeing.csv} makes a meeting of its own example, and of no request. */
class SeeingTest {
  private static final Path TABLE = Path.of("ontology/lexicon/seeing.csv");

  @TestFactory
  Stream<DynamicTest> example_isAMeeting() throws IOException {
    List<CSVRecord> rows = rows();
    assertThat(rows).isNotEmpty();
    return rows.stream()
        .map(row ->
            dynamicTest(
                row.get("verb") + ": " + row.get("example"),
                () -> assertThat(meetings(row.get("example"))).hasSize(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xi Jinping called on Kassym-Jomart Tokayev to sign the accord",
        "Xi Jinping called Kassym-Jomart Tokayev a friend",
        "Xi Jinping paid tribute to Kassym-Jomart Tokayev",
        "Xi Jinping saw Kassym-Jomart Tokayev as a partner",
        "Xi Jinping briefed Kassym-Jomart Tokayev on the summit"
      })
  void whatTheRowDoesNotSay_isNoMeeting(String sentence) {
    assertThat(meetings(sentence)).isEmpty();
  }

  private static List<Fact> meetings(String sentence) {
    return Sentences.claims(Sentences.article(sentence + ".")).stream()
        .map(Claim::fact)
        .filter(Fact.Meeting.class::isInstance)
        .toList();
  }

  private static List<CSVRecord> rows() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(TABLE, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
