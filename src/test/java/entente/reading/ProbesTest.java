package entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.table.FlatRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of each group of {@code reading/probes.jsonl} as many are read as {@code probe-floors.csv} says.
 *
 * <p>A probe stands for its kind of fault: a rule that serves one probe serves nobody.
 */
class ProbesTest {
  private static final Floors FLOORS = new Floors(Tables.file("probe-floors.csv"));
  private static final Path TRANSCRIPT = Tables.file("probes-read.txt");
  private static final String REFUSALS = "refusals kept";
  private static final List<Answer> ANSWERS = new ArrayList<>();

  /** What was read in a probe. */
  private record Answer(Probe probe, List<FlatRow> facts) {
    boolean passes() {
      return probe.judge(facts).passes();
    }

    boolean keepsRefusals() {
      return probe.judge(facts).wrong().isEmpty();
    }
  }

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    List<Probe> probes = Probe.all();
    Map<String, String> texts = new LinkedHashMap<>();
    probes.forEach(probe -> texts.put(file(probe), probe.text()));
    Readings readings = new Readings(texts, folder);
    probes.forEach(probe -> ANSWERS.add(new Answer(probe, readings.of(file(probe)))));
  }

  private static String file(Probe probe) {
    return probe.id() + "." + probe.ending();
  }

  @Test
  void probes_areThere() {
    assertThat(ANSWERS).hasSizeGreaterThanOrEqualTo(261);
    assertThat(ANSWERS.stream().map(answer -> answer.probe().id())).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> group_staysAboveItsFloor() {
    Map<String, List<Answer>> groups =
        ANSWERS.stream()
            .collect(
                Collectors.groupingBy(
                    answer -> answer.probe().group(), LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(group ->
            dynamicTest(
                group.getKey(),
                () ->
                    assertAbove(
                        group.getKey(),
                        group.getValue(),
                        group.getValue().stream().filter(answer -> !answer.passes()).toList())));
  }

  @Test
  void refusals_areKept() throws IOException {
    List<Answer> refusing =
        ANSWERS.stream().filter(answer -> !answer.probe().refused().isEmpty()).toList();
    assertAbove(
        REFUSALS, refusing, refusing.stream().filter(answer -> !answer.keepsRefusals()).toList());
  }

  /** What is read besides what a probe asks for is seen in the difference that a change makes. */
  @Test
  void everyProbe_isReadAsItsTranscriptSays() throws IOException {
    List<String> read = new ArrayList<>();
    for (Answer answer : ANSWERS) {
      read.add(answer.probe().id());
      answer.facts().stream()
          .filter(fact -> Kinds.of("claim").contains(fact.kind()))
          .map(fact -> "  " + Probe.told(fact))
          .sorted()
          .forEach(read::add);
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.write(TRANSCRIPT, read);
    }
    assertThat(read).containsExactlyElementsOf(Files.readAllLines(TRANSCRIPT));
  }

  private static void assertAbove(String group, List<Answer> answers, List<Answer> failing)
      throws IOException {
    SortedMap<String, String> stories = new TreeMap<>();
    failing.forEach(
        answer -> stories.put(answer.probe().id(), answer.probe().story(answer.facts())));
    FLOORS.hold(group, answers.size(), stories);
  }
}
