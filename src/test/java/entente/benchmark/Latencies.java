package entente.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Milliseconds by what was asked, as rows of a Markdown table: ours, or ours beside another's. */
final class Latencies {
  private final String head;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  Latencies(String head) {
    this.head = head;
  }

  private record Row(List<Double> ours, List<Double> others) {}

  private Row row(String name) {
    return rows.computeIfAbsent(name, key -> new Row(new ArrayList<>(), new ArrayList<>()));
  }

  void ours(String name, double milliseconds) {
    row(name).ours().add(milliseconds);
  }

  void others(String name, double milliseconds) {
    row(name).others().add(milliseconds);
  }

  /** Both beside each other, their ratio, and all together in the last row. */
  String compared() {
    StringBuilder table = new StringBuilder();
    table.append("| ").append(head).append(" | p50 ms | p99 ms | bare p50 | bare p99 | ratio |\n");
    table.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    List<Double> ratios = new ArrayList<>();
    Row all = new Row(new ArrayList<>(), new ArrayList<>());
    rows.forEach((name, row) -> {
      double ratio = percentile(row.ours(), 50) / percentile(row.others(), 50);
      ratios.add(ratio);
      all.ours().addAll(row.ours());
      all.others().addAll(row.others());
      table.append(line(name, row, ratio));
    });
    table.append(line("**all; median of the ratios**", all, percentile(ratios, 50)));
    return table.toString();
  }

  private static String line(String name, Row row, double ratio) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
        name,
        percentile(row.ours(), 50),
        percentile(row.ours(), 99),
        percentile(row.others(), 50),
        percentile(row.others(), 99),
        ratio);
  }

  /** Ours alone. */
  String alone() {
    StringBuilder table = new StringBuilder();
    table.append("| ").append(head).append(" | p50 ms | p99 ms |\n| --- | ---: | ---: |\n");
    rows.forEach((name, row) ->
        table.append(
            String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                name,
                percentile(row.ours(), 50),
                percentile(row.ours(), 99))));
    return table.toString();
  }

  /** By nearest rank: of fewer than a hundred values the 99th percentile is the largest. */
  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    int rank = Math.max(1, (int) Math.ceil(percent / 100.0 * sorted.size()));
    return sorted.isEmpty() ? Double.NaN : sorted.get(rank - 1);
  }
}
