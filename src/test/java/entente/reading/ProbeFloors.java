package entente.reading;

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

/** How many of each group must pass: {@code group,total,passed,failing}. */
record ProbeFloors(Path file) {
  private static final String HEADER = "group,total,passed,failing";

  /**
   * One line.
   *
   * @param total the least number of probes, so that losing one is noticed too
   * @param failing the ids of those that failed when the floor was raised
   */
  record Floor(int total, int passed, Set<String> failing) {
    Floor {
      failing = Set.copyOf(failing);
    }

    private String line(String group) {
      return "%s,%d,%d,%s"
          .formatted(group, total, passed, String.join(" ", new TreeSet<>(failing)));
    }
  }

  /** The floor of a group; nothing is asked of a group without one. */
  Floor of(String group) {
    return all().getOrDefault(group, new Floor(0, 0, Set.of()));
  }

  /** Raises the floor of a group to these figures; it is never lowered here. */
  void raise(String group, int total, Set<String> failing) throws IOException {
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
