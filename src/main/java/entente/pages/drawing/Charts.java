package entente.pages.drawing;

import entente.pages.drawing.Drawing.Canvas;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws numbers: by year as columns, by name as bars, by two names as a grid of dots. */
public final class Charts {
  private static final int MOST_ROWS = 14;
  private static final int MOST_COLUMNS = 14;
  private static final int LABELS = 230;
  private static final int MOST_TICKS = 12;

  private Charts() {}

  /** A number by one name or two; {@code column} is "" where there is only one. */
  public record Count(String row, String column, int number) {}

  public static Drawing of(List<Count> counts, String what) {
    boolean single = counts.stream().allMatch(count -> count.column().isEmpty());
    if (!single) {
      return grid(counts, what);
    }
    boolean years = counts.stream().allMatch(count -> count.row().matches("\\d{4}"));
    return years ? columns(counts, what) : bars(counts, what);
  }

  private static Drawing columns(List<Count> counts, String what) {
    Map<Integer, Integer> byYear = new LinkedHashMap<>();
    counts.forEach(
        count -> byYear.merge(Integer.parseInt(count.row()), count.number(), Integer::sum));
    int first = byYear.keySet().stream().min(Comparator.naturalOrder()).orElse(0);
    int last = byYear.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
    int most = most(byYear.values());
    double slot = (Drawing.WIDTH - 40.0) / Math.max(8, last - first + 1);
    int step = Math.max(1, (last - first + MOST_TICKS) / MOST_TICKS);
    Canvas canvas = new Canvas();
    canvas.line(10, 140, Drawing.WIDTH - 10, 140, 1, "axis");
    for (int year = first; year <= last; year++) {
      double middle = 20 + (year - first + 0.5) * slot;
      int number = byYear.getOrDefault(year, 0);
      double height = 110.0 * number / most;
      if (number > 0) {
        double width = Math.min(36, slot * 0.7);
        canvas.box(middle - width / 2, 140 - height, width, height);
        if (slot >= 14) {
          canvas.words(middle, 134 - height, "middle", "", Integer.toString(number));
        }
      }
      if ((year - first) % step == 0) {
        canvas.words(middle, 156, "middle", "faint", Integer.toString(year));
      }
    }
    return canvas.drawing(what + " from " + first + " to " + last + ", at most " + most, 164);
  }

  private static Drawing bars(List<Count> counts, String what) {
    List<Count> shown = counts.stream().limit(MOST_ROWS).toList();
    int most = most(shown.stream().map(Count::number).toList());
    Canvas canvas = new Canvas();
    double y = 4;
    for (Count count : shown) {
      double width = Math.max(2, (Drawing.WIDTH - LABELS - 60.0) * count.number() / most);
      canvas.words(LABELS - 8, y + 12, "end", "", count.row());
      canvas.box(LABELS, y, width, 15);
      canvas.words(LABELS + width + 6, y + 12, "start", "", Integer.toString(count.number()));
      y += 22;
    }
    return canvas.drawing(said(what, shown), y + 2);
  }

  private static Drawing grid(List<Count> counts, String what) {
    List<String> rows = byTotal(counts);
    List<String> columns =
        new TreeSet<>(counts.stream().map(Count::column).toList())
            .descendingSet().stream().limit(MOST_COLUMNS).toList().reversed();
    int most = most(counts.stream().map(Count::number).toList());
    double slot = Math.min(120, (Drawing.WIDTH - LABELS - 20.0) / columns.size());
    Canvas canvas = new Canvas();
    for (int i = 0; i < columns.size(); i++) {
      canvas.words(LABELS + (i + 0.5) * slot, 14, "middle", "faint", columns.get(i));
    }
    for (int i = 0; i < rows.size(); i++) {
      double y = 38 + 28 * i;
      canvas.line(LABELS, y, LABELS + slot * columns.size(), y, 1, "tick");
      canvas.words(LABELS - 8, y + 4, "end", "", rows.get(i));
    }
    for (Count count : counts) {
      int row = rows.indexOf(count.row());
      int column = columns.indexOf(count.column());
      if (row >= 0 && column >= 0) {
        double x = LABELS + (column + 0.5) * slot;
        double y = 38 + 28 * row;
        canvas.dot(x, y, 4 + 9 * Math.sqrt((double) count.number() / most), "amount");
        canvas.words(x, y + 4, "middle", "", Integer.toString(count.number()));
      }
    }
    return canvas.drawing(what + ", at most " + most, 38 + 28 * rows.size() - 8);
  }

  private static List<String> byTotal(List<Count> counts) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    counts.forEach(count -> totals.merge(count.row(), count.number(), Integer::sum));
    return totals.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_ROWS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int most(Collection<Integer> numbers) {
    return Math.max(1, numbers.stream().max(Comparator.naturalOrder()).orElse(1));
  }

  private static String said(String what, List<Count> counts) {
    return counts.stream()
        .limit(3)
        .map(count -> count.row() + " " + count.number())
        .collect(Collectors.joining(", ", what + ", most of all ", ""));
  }
}
