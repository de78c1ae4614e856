package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.annotate.nlp4j.PreparedModel;
import entente.convert.Batch;
import entente.convert.Pipeline;
import entente.convert.TableSink;
import entente.names.Base;
import entente.table.TableFormat;
import entente.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Recall and precision of each family stay above {@code gold/floors.csv}: on the seeds, whose gold
 * was made by hand, and on the cases, whose expected rows a person has read.
 *
 * <p>{@code -Dgolden.update=true} raises the floors to 0.01 below today's figures. Only a person
 * lowers one, in the file.
 */
class FloorTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Floors FLOORS = new Floors(GOLD.resolve("floors.csv"));
  private static final Batch BATCH = new Batch(pipeline());
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void seeds_stayAboveTheFloor() throws IOException {
    List<Gold> gold = Gold.read(GOLD.resolve("seeds.jsonl"));
    assertThat(gold).hasSize(577);
    Scores scores = Evaluation.of(gold, facts(Path.of("seeds")), Evaluation.Tier.CORE);

    assertThat(scores.withoutEvidence()).isZero();
    assertAbove("seeds", with(scores.families(), scores.total()));
  }

  @Test
  void cases_stayAboveTheFloor() throws IOException {
    SortedMap<String, Scores.Row> families = new TreeMap<>();
    Scores.Row total = Scores.Row.NONE;
    for (Path folder : folders()) {
      List<Found> facts = facts(folder.resolve("article.txt"));
      Scores scores = Evaluation.of(gold(folder), facts, Evaluation.Tier.CORE);
      scores.families().forEach((name, row) -> families.merge(name, row, Scores.Row::plus));
      total = total.plus(scores.total());
    }
    assertAbove("cases", with(families, total));
  }

  private static SortedMap<String, Scores.Row> with(
      SortedMap<String, Scores.Row> families, Scores.Row total) {
    SortedMap<String, Scores.Row> all = new TreeMap<>(families);
    all.put("total", total);
    return all;
  }

  private static void assertAbove(String set, SortedMap<String, Scores.Row> rows)
      throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      FLOORS.raise(set, rows);
    }
    SortedMap<String, Floors.Floor> floors = FLOORS.of(set);
    assertThat(floors).hasSizeGreaterThan(6);
    for (Map.Entry<String, Floors.Floor> entry : floors.entrySet()) {
      Floors.Floor floor = entry.getValue();
      Scores.Row row = rows.getOrDefault(entry.getKey(), Scores.Row.NONE);
      String what = set + " " + entry.getKey();
      assertThat(row.gold()).as(what + " gold").isGreaterThanOrEqualTo(floor.gold());
      assertThat(row.recallLoose()).as(what + " recall").isGreaterThanOrEqualTo(floor.recall());
      assertThat(row.precision().orElse(0.0))
          .as(what + " precision")
          .isGreaterThanOrEqualTo(floor.precision());
    }
  }

  /** The facts as the command writes them. */
  private static List<Found> facts(Path path) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.of(lines, TableFormat.JSON_LINES)) {
      TableSink sink = new TableSink(writer, Base.PUBLISHED);
      BATCH.run(List.of(path), 1, sink, (done, total) -> {});
    }
    return Found.read(new ByteArrayInputStream(lines.toByteArray()), path.toString());
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The expected rows as gold; the quote's first place in the text is taken for its place. */
  private static List<Gold> gold(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("article.txt"));
    List<Gold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      String quote = row.get("quote").asText();
      int at = text.indexOf(quote);
      assertThat(at).as(quote + " in " + folder).isNotNegative();
      gold.add(
          new Gold(
              "article",
              row.get("kind").asText(),
              String.join("; ", JsonLines.texts(row.get("subjects"))),
              row.get("predicate").asText(),
              row.get("object").asText(),
              row.get("date").asText(),
              quote,
              text.codePointCount(0, at),
              row.get("speaker").asText(),
              "core"));
    }
    return gold;
  }

  private static Pipeline pipeline() {
    try {
      return Pipeline.load(Path.of("ontology"), PreparedModel.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
