package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures and lists agree with those that the scorer of the gold's makers gave for the same
 * rows; {@code oslo} has a row for each definition, {@code ports} many rows that are alike.
 */
class EvaluationTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"oslo, core", "oslo, all", "ports, core", "ports, all"})
  void figures_asTheOtherScorerHasThem(String name, String tier) throws IOException {
    Scores scores = scores(name, Evaluation.Tier.valueOf(tier.toUpperCase(Locale.ROOT)));
    Path expected = FOLDER.resolve(name).resolve(tier + ".json");

    assertThat(JSON.readTree(ScoreForm.JSON.of(scores, List.of())))
        .isEqualTo(JSON.readTree(expected.toFile()));
  }

  @ParameterizedTest
  @CsvSource({"oslo, core", "oslo, all", "ports, core", "ports, all"})
  void missesAndSpurious_asTheOtherScorerHasThem(String name, String tier) throws IOException {
    Scores scores = scores(name, Evaluation.Tier.valueOf(tier.toUpperCase(Locale.ROOT)));
    List<String> lines =
        ScoreForm.TABLE
            .of(scores, List.of(ScoreForm.Listing.MISSES, ScoreForm.Listing.SPURIOUS))
            .lines()
            .filter(line -> line.startsWith("MISS ") || line.startsWith("SPURIOUS "))
            .toList();

    assertThat(lines)
        .hasSizeGreaterThan(5)
        .isEqualTo(Files.readAllLines(FOLDER.resolve(name).resolve(tier + ".txt")));
  }

  @Test
  void noFacts_nothingIsFound_andNothingIsWrong() {
    Scores scores = Evaluation.of(gold("oslo"), List.of(), Evaluation.Tier.CORE);

    assertThat(scores.total().recallLoose()).isZero();
    assertThat(scores.total().precision()).isEmpty();
    assertThat(scores.misses()).hasSize(21);
  }

  @Test
  void forms_tellTheSameFigures() {
    Scores scores = scores("oslo", Evaluation.Tier.CORE);

    assertThat(ScoreForm.TABLE.of(scores, List.of()))
        .contains("entity            5    0.600    0.600    0.600    0.600      0.400          -\n")
        .contains("27 facts, 2 without evidence\n");
    assertThat(ScoreForm.MARKDOWN.of(scores, List.of()))
        .contains("| entity | 5 | 0.600 | 0.600 | 0.600 | 0.600 | 0.400 | – |\n")
        .contains("| metadata | 2 | 1.000 | 1.000 | 1.000 | 1.000 | – | – |\n");
    assertThat(ScoreForm.CSV.of(scores, List.of()))
        .startsWith(
            String.join(
                "\r\n",
                "family,gold,recall,strict,content,whole,precision,justified",
                "entity,5,0.600,0.600,0.600,0.600,0.400,"));
  }

  @Test
  void json_listsWhatWasAskedFor() throws IOException {
    Scores scores = scores("oslo", Evaluation.Tier.CORE);
    String json = ScoreForm.JSON.of(scores, List.of(ScoreForm.Listing.MISSES));

    assertThat(JSON.readTree(json).get("misses")).hasSize(scores.misses().size());
    assertThat(JSON.readTree(json).get("misses").get(0).get("article").asText()).isEqualTo("oslo");
    assertThat(JSON.readTree(json).has("spurious")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"Visit\"}       | gold.jsonl:2: no \"seed\"",
        "[1]                         | gold.jsonl:2: no JSON object",
        "{\"seed\":                  | gold.jsonl:2: no JSON object"
      })
  void wrongLine_isNamed(String line, String message) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "{\"seed\": \"a\", \"kind\": \"Visit\"}\n" + line + "\n");

    assertThatThrownBy(() -> Gold.read(file))
        .isInstanceOf(UnreadableFactsException.class)
        .hasMessageContaining(message);
  }

  private static Scores scores(String name, Evaluation.Tier tier) {
    List<Found> facts = new ArrayList<>(Found.read(FOLDER.resolve(name).resolve("facts.jsonl")));
    return Evaluation.of(gold(name), facts, tier);
  }

  private static List<Gold> gold(String name) {
    return Gold.read(FOLDER.resolve(name).resolve("gold.jsonl"));
  }
}
