package entente.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measured values by name, as rows of a Markdown table. */
final class Figures {
  private final String head;
  private final Map<String, String> formats = new LinkedHashMap<>();
  private final Map<String, List<Double>> values = new LinkedHashMap<>();

  Figures(String head) {
    this.head = head;
  }

  /** Adds what one round has found; the format is that of the first. */
  void add(String name, String format, double value) {
    formats.putIfAbsent(name, format);
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  String markdown() {
    StringBuilder table = new StringBuilder();
    table.append("| ").append(head).append(" | median | least–most |\n| --- | ---: | ---: |\n");
    values.forEach((name, all) -> table.append(row(name, all.stream().sorted().toList())));
    return table.toString();
  }

  private String row(String name, List<Double> sorted) {
    String format = formats.getOrDefault(name, "%s");
    String range =
        sorted.size() == 1
            ? "–"
            : written(format, sorted.getFirst()) + "–" + written(format, sorted.getLast());
    return "| " + name + " | " + written(format, median(sorted)) + " | " + range + " |\n";
  }

  private static double median(List<Double> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static String written(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
