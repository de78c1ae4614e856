package entente.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.article.Article;
import entente.article.Fault;
import entente.article.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line of an article tells what was set aside in it. */
class ReportTest {
  private static final String WORDS = "Norway \ud83d\ude00 met Chile. Peru left.";

  @Test
  void sentenceSetAside_isInTheLineOfItsArticle_andInTheTally(@TempDir Path folder)
      throws IOException {
    Text text = new Text(WORDS);
    int from = WORDS.indexOf("Peru");
    Fault fault =
        Fault.of(text.span(from, WORDS.length()), "VisitExtractor", new IllegalStateException("x"));
    Outcome outcome = outcome(text, List.of(fault));

    JsonNode line = line(folder, outcome);
    assertThat(line.path("status").asText()).isEqualTo("converted");
    assertThat(line.path("setAside")).hasSize(1);
    JsonNode aside = line.path("setAside").get(0);
    assertThat(aside.path("words").asText()).isEqualTo("Peru left.");
    assertThat(aside.path("begin").asInt()).isEqualTo(20);
    assertThat(aside.path("end").asInt()).isEqualTo(30);
    assertThat(aside.path("stage").asText()).isEqualTo("VisitExtractor");
    assertThat(aside.path("problem").asText())
        .startsWith("java.lang.IllegalStateException: x at entente.convert.ReportTest");
    Tally tally = new Tally();
    tally.count(outcome);
    assertThat(tally.faults()).isEqualTo(1);
  }

  @Test
  void articleWithoutAFault_saysNothingOfIt(@TempDir Path folder) throws IOException {
    JsonNode line = line(folder, outcome(new Text(WORDS), List.of()));
    assertThat(line.path("status").asText()).isEqualTo("converted");
    assertThat(line.has("setAside")).isFalse();
  }

  private static Outcome outcome(Text text, List<Fault> faults) {
    Article article =
        new Article("a.txt", "0".repeat(12), "0".repeat(64), text, List.of(), List.of());
    return new Outcome.Converted(
        Path.of("a.txt"), new Conversion(article, List.of(), List.of(), faults, List.of()));
  }

  private static JsonNode line(Path folder, Outcome outcome) throws IOException {
    Path file = folder.resolve("report.jsonl");
    try (Report report = new Report(file)) {
      report.take(outcome);
    }
    return new ObjectMapper().readTree(Files.readString(file));
  }
}
