package entente.pages.answer;

import entente.pages.answer.Dates.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Events on a line of years: a day is a dot, a month or a year a bar as long as it.
 *
 * @param marks in the order given, those with a date
 * @param ticks labelled years
 * @param height of the picture; its width is 720
 */
public record Timeline(List<Mark> marks, List<Tick> ticks, int height) {
  private static final int WIDTH = 720;
  private static final int EDGE = 24;
  private static final int LANE = 12;
  private static final int LANES = 14;
  private static final int DOT = 8;
  private static final int MOST_TICKS = 10;

  /** One event: a stretch of the picture, and how it is drawn. */
  public record Mark(String x, String y, String width, String label, String look) {}

  /** A year and where it stands. */
  public record Tick(String x, String label) {}

  /** One dated thing. */
  public record Entry(String label, String start, String end, String status) {}

  public Timeline {
    marks = List.copyOf(marks);
    ticks = List.copyOf(ticks);
  }

  public static Timeline of(List<Entry> anyOrder) {
    List<Entry> entries =
        anyOrder.stream().sorted(Comparator.comparing((Entry entry) -> entry.start())).toList();
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (Entry entry : entries) {
      Optional<Stretch> stretch = stretch(entry);
      if (stretch.isPresent()) {
        first = Math.min(first, Math.floor(stretch.get().from()));
        last = Math.max(last, Math.ceil(stretch.get().to()));
      }
    }
    if (first > last) {
      return new Timeline(List.of(), List.of(), 0);
    }
    double scale = (WIDTH - 2.0 * EDGE) / (last - first);
    double[] ends = new double[LANES];
    int deepest = 0;
    List<Mark> marks = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Stretch> stretch = stretch(entry);
      if (stretch.isEmpty()) {
        continue;
      }
      double x = EDGE + (stretch.get().from() - first) * scale;
      double width = Math.max(DOT, (stretch.get().to() - stretch.get().from()) * scale);
      int lane = lane(ends, x, width);
      deepest = Math.max(deepest, lane);
      marks.add(mark(entry, stretch.get(), x, width, lane));
    }
    return new Timeline(marks, ticks(first, last, scale), (deepest + 1) * LANE + 34);
  }

  private static Optional<Stretch> stretch(Entry entry) {
    return Dates.stretch(entry.start())
        .map(from ->
            Dates.stretch(entry.end())
                .filter(to -> to.to() > from.to())
                .map(to -> new Stretch(from.from(), to.to(), from.about() || to.about()))
                .orElse(from));
  }

  private static int lane(double[] ends, double x, double width) {
    int best = 0;
    for (int i = 0; i < ends.length; i++) {
      if (x >= ends[i]) {
        best = i;
        break;
      }
      best = ends[i] < ends[best] ? i : best;
    }
    ends[best] = Math.max(ends[best], x + width + 2);
    return best;
  }

  private static Mark mark(Entry entry, Stretch stretch, double x, double width, int lane) {
    boolean happened = entry.status().isEmpty() || entry.status().equals("happened");
    String look = (happened ? "done" : "open") + (stretch.about() ? " about" : "");
    String words = entry.label() + " (" + Dates.words(entry.start(), entry.end()) + ")";
    return new Mark(number(x), Integer.toString(8 + lane * LANE), number(width), words, look);
  }

  private static List<Tick> ticks(double first, double last, double scale) {
    int step = (int) Math.max(1, Math.ceil((last - first) / MOST_TICKS));
    List<Tick> ticks = new ArrayList<>();
    for (int year = (int) first; year <= (int) last; year += step) {
      ticks.add(new Tick(number(EDGE + (year - first) * scale), Integer.toString(year)));
    }
    return ticks;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
