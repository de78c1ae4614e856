package entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.table.FlatRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * <p>{@code -Dgolden.update=true} raises the floors to today's figures. Only a person lowers one,
 * in the file. A probe stands for its kind of fault: a rule that serves one probe serves nobody.
 */
class ProbesTest {
  private static final ProbeFloors FLOORS = new ProbeFloors(Tables.file("probe-floors.csv"));
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

  private static void assertAbove(String group, List<Answer> answers, List<Answer> failing)
      throws IOException {
    Set<String> ids =
        failing.stream()
            .map(answer -> answer.probe().id())
            .collect(Collectors.toCollection(TreeSet::new));
    if (Boolean.getBoolean("golden.update")) {
      FLOORS.raise(group, answers.size(), ids);
    }
    ProbeFloors.Floor floor = FLOORS.of(group);
    assertThat(answers).as("probes of " + group).hasSizeGreaterThanOrEqualTo(floor.total());
    assertThat(answers.size() - failing.size())
        .as(() -> group + ", newly failing:\n" + stories(failing, floor.failing()))
        .isGreaterThanOrEqualTo(floor.passed());
  }

  private static String stories(List<Answer> failing, Set<String> before) {
    return failing.stream()
        .filter(answer -> !before.contains(answer.probe().id()))
        .map(answer -> answer.probe().story(answer.facts()))
        .collect(Collectors.joining("\n"));
  }
}
