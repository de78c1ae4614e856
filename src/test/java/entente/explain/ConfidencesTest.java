package entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.convert.Batch;
import entente.convert.Conversion;
import entente.convert.Outcome;
import entente.convert.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The confidences that each row of {@code rules.csv} reads with, in the articles and sentences of
 * the tests: those of {@code confidences.csv}, which {@code -Dgolden.update=true} rewrites.
 */
class ConfidencesTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path PINNED = RESOURCES.resolve("explain/confidences.csv");
  private static final String HEAD = "News in brief\n2024-05-14\n\n";
  private static final Rules RULES = Rules.read(Path.of("ontology/lexicon/rules.csv"));

  /** Reads only names that no text of the tests has. */
  private static final String RARE = "name-longer";

  private static final SortedMap<String, TreeSet<Double>> SEEN = new TreeMap<>();

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(500);
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(folder.resolve(i + ".txt"), texts.get(i));
    }
    Pipeline pipeline = Pipeline.load(Path.of("ontology"), PreparedModel.file());
    new Batch(pipeline)
        .run(
            List.of(Path.of("seeds"), RESOURCES.resolve("cases"), folder),
            1,
            outcome -> {
              if (outcome instanceof Outcome.Converted done) {
                see(done.conversion());
              }
            },
            (done, total) -> {});
  }

  @Test
  void everyRule_isAsSureAsItWas() throws IOException {
    List<String> seen = new ArrayList<>(List.of("rule,confidences"));
    SEEN.forEach((rule, confidences) -> seen.add(rule + "," + words(confidences)));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(PINNED, seen);
    }
    assertThat(seen).containsExactlyElementsOf(Files.readAllLines(PINNED));
  }

  @Test
  void everyRow_isAtWorkInSomeText() {
    List<String> idle =
        RULES.all().stream()
            .map(Rules.Rule::id)
            .filter(id -> !SEEN.containsKey(id) && !id.equals(RARE))
            .toList();

    assertThat(idle).as("rows of rules.csv that read nothing in any text of the tests").isEmpty();
  }

  private static void see(Conversion conversion) {
    conversion
        .claims()
        .forEach(claim -> see(claim.evidence().rule(), claim.evidence().confidence()));
    conversion.mentions().forEach(mention -> see(mention.rule(), mention.confidence()));
  }

  private static void see(String rule, double confidence) {
    String row =
        RULES.all().stream()
            .filter(each -> each.covers(rule))
            .map(Rules.Rule::id)
            .max(Comparator.comparingInt(id -> id.equals(rule) ? Integer.MAX_VALUE : id.length()))
            .orElse(rule);
    SEEN.computeIfAbsent(row, id -> new TreeSet<>()).add(confidence);
  }

  private static String words(SortedSet<Double> confidences) {
    return confidences.stream()
        .map(each -> String.format(Locale.ROOT, "%.3f", each).replaceFirst("0+$", ""))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Each sentence and each small article that a table of the tests is about. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    lines("extract/positions.txt").map(HEAD::concat).forEach(texts::add);
    lines("source/speakers.txt").map(HEAD::concat).forEach(texts::add);
    lines("link/mentions.tsv")
        .map(line -> HEAD + line.replaceFirst("\t.*", ""))
        .forEach(texts::add);
    lines("extract/factuality.txt")
        .map(line -> HEAD + line.replaceFirst("^.* \\| ", "").replaceAll("[\\[\\]]", ""))
        .forEach(texts::add);
    blocks("register/references.txt", "(?m)^(==|>|#).*\n?").map(HEAD::concat).forEach(texts::add);
    blocks("extract/events.txt", "(?m)^(=>|#).*\n?").forEach(texts::add);
    return texts;
  }

  private static Stream<String> lines(String table) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(table)).stream()
        .filter(line -> !line.isBlank() && !line.matches("[#\\[ =>].*"));
  }

  private static Stream<String> blocks(String table, String notes) throws IOException {
    return Arrays.stream(Files.readString(RESOURCES.resolve(table)).split("\n\n"))
        .map(block -> block.replaceAll(notes, ""))
        .filter(block -> !block.isBlank());
  }
}
