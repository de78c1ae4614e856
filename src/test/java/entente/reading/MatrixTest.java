package entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.reading.Cell.Verdict;
import entente.table.FlatRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Families of facts in thirteen constructions, {@code reading/matrix.csv}: done, planned, denied,
 * refused, asked.
 *
 * <p>{@code matrix-floors.csv} holds of each construction how many are read right, and of how many
 * nothing is told as done that the sentence denies or leaves open.
 */
class MatrixTest {
  private static final Floors FLOORS = new Floors(Tables.file("matrix-floors.csv"));
  private static final Map<Cell, List<FlatRow>> FACTS = new LinkedHashMap<>();

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    List<Cell> cells = Cell.all();
    Map<String, String> texts = new LinkedHashMap<>();
    cells.forEach(
        cell -> texts.put(cell.file(), "News in brief\n2024-05-14\n\n" + cell.sentence() + "\n"));
    Readings readings = new Readings(texts, folder);
    cells.forEach(cell -> FACTS.put(cell, readings.of(cell.file())));
  }

  @Test
  void everyFamily_standsInEveryConstruction() {
    assertThat(FACTS).hasSize(12 * 13);
    assertThat(FACTS.keySet().stream().map(Cell::file)).doesNotHaveDuplicates();
    assertThat(FACTS.keySet()).allMatch(cell -> cell.sentence().contains(cell.actor()));
  }

  @TestFactory
  Stream<DynamicTest> construction_isReadRight() {
    return constructions()
        .map(
            name -> dynamicTest(name, () -> hold(name, name, verdict -> verdict == Verdict.RIGHT)));
  }

  @TestFactory
  Stream<DynamicTest> construction_tellsNothingAsDoneThatIsNot() {
    return constructions()
        .map(name ->
            dynamicTest(
                name, () -> hold(name + " not wrong", name, verdict -> verdict != Verdict.WRONG)));
  }

  private static Stream<String> constructions() {
    return FACTS.keySet().stream().map(Cell::construction).distinct();
  }

  private static void hold(String group, String construction, Predicate<Verdict> good)
      throws IOException {
    Map<Cell, List<FlatRow>> cells =
        FACTS.entrySet().stream()
            .filter(entry -> entry.getKey().construction().equals(construction))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    SortedMap<String, String> failing = new TreeMap<>();
    cells.forEach((cell, facts) -> {
      Verdict verdict = cell.judge(facts);
      if (!good.test(verdict)) {
        failing.put(cell.family().name(), story(cell, facts, verdict));
      }
    });
    FLOORS.hold(group, cells.size(), failing);
  }

  private static String story(Cell cell, List<FlatRow> facts, Verdict verdict) {
    String read =
        facts.stream()
            .filter(fact -> Kinds.of("claim").contains(fact.kind()))
            .map(fact -> "\n  read " + Probe.told(fact))
            .collect(Collectors.joining());
    return "%s, %s instead of %s: %s%s"
        .formatted(cell.family().name(), verdict, cell.wanted(), cell.sentence(), read);
  }
}
