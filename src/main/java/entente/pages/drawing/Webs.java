package entente.pages.drawing;

import entente.pages.drawing.Drawing.Canvas;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws who has to do with whom: lines as wide as what they share. */
public final class Webs {
  private static final int MOST = 14;
  private static final double MIDDLE = Drawing.WIDTH / 2.0;

  private Webs() {}

  /** Two names and how much they share. */
  public record Tie(String one, String other, int number) {}

  /** One in the middle and those around it. */
  public static Drawing around(String centre, List<Tie> ties, String what) {
    List<Tie> shown = ties.stream().limit(MOST).toList();
    int most = most(shown);
    double height = shown.size() <= 2 ? 90 : 70 + 26.0 * Math.max(6, shown.size());
    double y = height / 2;
    Canvas canvas = new Canvas();
    for (int i = 0; i < shown.size(); i++) {
      double angle = angle(i, shown.size());
      double width = 1 + 9.0 * shown.get(i).number() / most;
      canvas.line(MIDDLE, y, x(angle), y + y(angle, height), width, "tie");
    }
    for (int i = 0; i < shown.size(); i++) {
      double angle = angle(i, shown.size());
      boolean right = x(angle) >= MIDDLE;
      canvas.dot(x(angle), y + y(angle, height), 5, "node");
      canvas.words(
          x(angle) + (right ? 10 : -10),
          y + y(angle, height) + 4,
          right ? "start" : "end",
          "",
          shown.get(i).other() + " " + shown.get(i).number());
    }
    canvas.dot(MIDDLE, y, 9, "node");
    canvas.words(MIDDLE, y + 26, "middle", "strong halo", centre);
    return canvas.drawing(said(what, shown), height);
  }

  /** Those of one side to the left, those of the other to the right. */
  public static Drawing between(List<Tie> ties, String what) {
    List<Tie> shown = ties.stream().limit(2L * MOST).toList();
    Map<String, Double> left = places(shown.stream().map(Tie::one).distinct().toList());
    Map<String, Double> right = places(shown.stream().map(Tie::other).distinct().toList());
    int most = most(shown);
    Canvas canvas = new Canvas();
    for (Tie tie : shown) {
      double from = left.getOrDefault(tie.one(), 0.0);
      double to = right.getOrDefault(tie.other(), 0.0);
      canvas.line(MIDDLE - 100, from, MIDDLE + 100, to, 1 + 7.0 * tie.number() / most, "tie");
    }
    left.forEach((name, y) -> {
      canvas.dot(MIDDLE - 100, y, 5, "node");
      canvas.words(MIDDLE - 112, y + 4, "end", "", name);
    });
    right.forEach((name, y) -> {
      canvas.dot(MIDDLE + 100, y, 5, "node");
      canvas.words(MIDDLE + 112, y + 4, "start", "", name);
    });
    return canvas.drawing(said(what, shown), 14 + 26 * Math.max(left.size(), right.size()));
  }

  private static Map<String, Double> places(List<String> names) {
    Map<String, Double> places = new LinkedHashMap<>();
    names.forEach(name -> places.put(name, 18 + 26.0 * places.size()));
    return places;
  }

  private static double angle(int index, int size) {
    return size <= 2 ? Math.PI * index : 2 * Math.PI * (index + 0.5) / size - Math.PI / 2;
  }

  private static double x(double angle) {
    return MIDDLE + 170 * Math.cos(angle);
  }

  private static double y(double angle, double height) {
    return (height / 2 - 22) * Math.sin(angle);
  }

  private static int most(List<Tie> ties) {
    return ties.stream().map(Tie::number).max(Comparator.naturalOrder()).orElse(1);
  }

  private static String said(String what, List<Tie> ties) {
    return ties.stream()
        .limit(3)
        .map(tie ->
            (tie.one().isEmpty() ? "" : tie.one() + " and ") + tie.other() + " " + tie.number())
        .collect(Collectors.joining(", ", what + ", most of all ", ""));
  }
}
