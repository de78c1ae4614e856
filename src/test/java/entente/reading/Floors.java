package entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/**
 * How many of each group must pass: {@code group,total,passed,failing}.
 *
 * <p>{@code -Dgolden.update=true} raises the floors to today's figures. Only a person lowers one,
 * in the file.
 */
record Floors(Path file) {
  private static final String HEADER = "group,total,passed,failing";

  /**
   * One line.
   *
   * @param total the least number of probes, so that losing one is noticed too
   * @param failing the ids of those that failed when the floor was raised
   */
  private record Floor(int total, int passed, Set<String> failing) {
    Floor {
      failing = Set.copyOf(failing);
    }

    private String line(String group) {
      return "%s,%d,%d,%s"
          .formatted(group, total, passed, String.join(" ", new TreeSet<>(failing)));
    }
  }

  /**
   * Whether no fewer of a group pass than before.
   *
   * @param failing what to tell of each that fails, by its id
   */
  void hold(String group, int total, SortedMap<String, String> failing) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      raise(group, total, failing.keySet());
    }
    Floor floor = of(group);
    assertThat(total).as("number of " + group).isGreaterThanOrEqualTo(floor.total());
    SortedMap<String, String> newly = new TreeMap<>(failing);
    newly.keySet().removeAll(floor.failing());
    assertThat(total - failing.size())
        .as(() -> group + ", newly failing:\n" + String.join("\n", newly.values()))
        .isGreaterThanOrEqualTo(floor.passed());
  }

  /** The floor of a group; nothing is asked of a group without one. */
  private Floor of(String group) {
    return all().getOrDefault(group, new Floor(0, 0, Set.of()));
  }

  /** Raises the floor of a group to these figures; it is never lowered here. */
  private void raise(String group, int total, Set<String> failing) throws IOException {
    SortedMap<String, Floor> floors = all();
    int passed = total - failing.size();
    Floor before = of(group);
    if (passed >= before.passed() && total >= before.total()) {
      floors.put(group, new Floor(total, passed, failing));
      List<String> lines = new ArrayList<>(List.of(HEADER));
      for (Map.Entry<String, Floor> floor : floors.entrySet()) {
        lines.add(floor.getValue().line(floor.getKey()));
      }
      Files.write(file, lines);
    }
  }

  private SortedMap<String, Floor> all() {
    SortedMap<String, Floor> floors = new TreeMap<>();
    if (Files.exists(file)) {
      for (CSVRecord row : Tables.rows(file)) {
        String failing = row.get("failing");
        floors.put(
            row.get("group"),
            new Floor(
                Integer.parseInt(row.get("total")),
                Integer.parseInt(row.get("passed")),
                failing.isEmpty() ? Set.of() : Set.of(failing.split(" "))));
      }
    }
    return floors;
  }
}
