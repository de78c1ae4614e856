package entente.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures that must not be fallen below: {@code set,family,gold,recall,precision}.
 *
 * <p>{@code gold} is the least number of gold rows, so that losing expectations is noticed too.
 */
record Floors(Path file) {
  private static final String HEADER = "set,family,gold,recall,precision";
  private static final double SLACK = 0.01;

  /** One line; precision is 0 where it is not counted. */
  record Floor(int gold, double recall, double precision) {

    /** What today's figures allow to ask for. */
    static Floor under(Scores.Row row) {
      return new Floor(
          row.gold(), less(row.recallLoose()), row.precision().map(Floor::less).orElse(0.0));
    }

    private static double less(double figure) {
      return BigDecimal.valueOf(Math.max(0, figure - SLACK))
          .setScale(3, RoundingMode.HALF_EVEN)
          .doubleValue();
    }

    Floor raisedBy(Floor other) {
      return new Floor(
          Math.max(gold, other.gold),
          Math.max(recall, other.recall),
          Math.max(precision, other.precision));
    }
  }

  /** The floors of a set by family. */
  SortedMap<String, Floor> of(String set) throws IOException {
    SortedMap<String, Floor> floors = new TreeMap<>();
    for (String line : lines()) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(set)) {
        floors.put(
            cells[1],
            new Floor(
                Integer.parseInt(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4])));
      }
    }
    return floors;
  }

  /** Raises the floors of a set to just below these figures; none is ever lowered here. */
  void raise(String set, SortedMap<String, Scores.Row> rows) throws IOException {
    SortedMap<String, Floor> floors = of(set);
    rows.forEach((family, row) -> floors.merge(family, Floor.under(row), Floor::raisedBy));
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith(set + ","));
    floors.forEach((family, floor) ->
        lines.add(
            "%s,%s,%d,%s,%s"
                .formatted(set, family, floor.gold(), floor.recall(), floor.precision())));
    lines.sort(null);
    lines.addFirst(HEADER);
    Files.write(file, lines);
  }

  private List<String> lines() throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(line -> !line.equals(HEADER)).toList()
        : List.of();
  }
}
