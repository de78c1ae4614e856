package entente.pages.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture made of a few shapes, which the page draws as SVG.
 *
 * @param summary what it shows, in a sentence
 * @param height of the picture; its width is {@link #WIDTH}
 * @param shapes those behind come first
 */
public record Drawing(String summary, int height, List<Shape> shapes) {
  /** Of every picture. */
  public static final int WIDTH = 720;

  private static final int LONGEST = 34;

  /** A part of the picture; coordinates and lengths are as SVG wants them. */
  public sealed interface Shape {
    /** A rectangle. */
    record Box(String x, String y, String width, String height) implements Shape {}

    /** A circle. */
    record Dot(String x, String y, String radius, String look) implements Shape {}

    /** A straight line. */
    record Stroke(String x1, String y1, String x2, String y2, String width, String look)
        implements Shape {}

    /** The land of the whole earth, from pole to pole and from 180° west to 180° east. */
    record Land(String x, String y, String width, String height) implements Shape {}

    /** Words, where {@code anchor} of them stands: start, middle or end. */
    record Words(String x, String y, String anchor, String look, String words) implements Shape {}
  }

  /** Keeps its own copy. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** Collects shapes from the back to the front. */
  static final class Canvas {
    private final List<Shape> shapes = new ArrayList<>();

    void box(double x, double y, double width, double height) {
      shapes.add(new Shape.Box(number(x), number(y), number(width), number(height)));
    }

    void land(double x, double y, double width, double height) {
      shapes.add(new Shape.Land(number(x), number(y), number(width), number(height)));
    }

    void dot(double x, double y, double radius, String look) {
      shapes.add(new Shape.Dot(number(x), number(y), number(radius), look));
    }

    void line(double x1, double y1, double x2, double y2, double width, String look) {
      shapes.add(
          new Shape.Stroke(number(x1), number(y1), number(x2), number(y2), number(width), look));
    }

    void words(double x, double y, String anchor, String look, String words) {
      shapes.add(new Shape.Words(number(x), number(y), anchor, look, shortened(words)));
    }

    Drawing drawing(String summary, double height) {
      return new Drawing(summary, (int) Math.ceil(height), shapes);
    }
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
