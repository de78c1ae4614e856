package entente.pages.drawing;

import entente.pages.drawing.Drawing.Canvas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws numbers where they belong on the earth: degrees as lengths, narrowed from west to east as
 * much as the middle of the map asks for (equirectangular projection).
 */
public final class Maps {
  private static final double LEAST_SPAN = 110;
  private static final double LEAST_HEIGHT = 320;
  private static final double MOST_HEIGHT = 420;
  private static final double MARGIN = 1.35;
  private static final double LETTER = 6.4;
  private static final double LINE = 15;

  private Maps() {}

  /**
   * A place with a number.
   *
   * @param lat degrees north
   * @param lon degrees east
   * @param exact whether it is a point on this map, and not a whole state
   */
  public record Spot(String name, double lat, double lon, boolean exact, int number) {}

  public static Drawing of(List<Spot> spots, String what) {
    int most = spots.stream().mapToInt(Spot::number).max().orElse(1);
    List<Spot> byNumber =
        spots.stream().sorted(Comparator.comparingInt(Spot::number).reversed()).toList();
    Frame frame = Frame.around(spots);
    Canvas canvas = new Canvas();
    canvas.land(
        frame.x(-180), frame.y(90), 360 * frame.perDegreeEast(), 180 * frame.perDegreeNorth());
    for (Spot spot : byNumber) {
      double radius = radius(spot, most);
      canvas.dot(frame.x(spot.lon()), frame.y(spot.lat()), radius, spot.exact() ? "spot" : "area");
    }
    label(byNumber, most, frame, canvas);
    return canvas.drawing(said(what, byNumber), frame.height());
  }

  private static double radius(Spot spot, int most) {
    return (spot.exact() ? 4 : 7) + 10 * Math.sqrt((double) spot.number() / most);
  }

  /** Names stand where nothing else stands yet, those with the largest numbers first. */
  private static void label(List<Spot> byNumber, int most, Frame frame, Canvas canvas) {
    List<Box> taken = new ArrayList<>();
    for (Spot spot : byNumber) {
      String words = spot.name() + " " + spot.number();
      double x = frame.x(spot.lon());
      double y = frame.y(spot.lat());
      double beside = radius(spot, most) + 4;
      for (boolean right : new boolean[] {true, false}) {
        double width = LETTER * words.length();
        Box box = new Box(right ? x + beside : x - beside - width, y - LINE / 2, width);
        boolean isFree =
            box.x() > 0
                && box.x() + width < Drawing.WIDTH
                && taken.stream().noneMatch(box::meets)
                && byNumber.stream().noneMatch(other -> box.meets(dot(other, most, frame)));
        if (isFree) {
          taken.add(box);
          canvas.words(
              right ? x + beside : x - beside, y + 4, right ? "start" : "end", "halo", words);
          break;
        }
      }
    }
  }

  private static Box dot(Spot spot, int most, Frame frame) {
    double radius = radius(spot, most);
    return new Box(frame.x(spot.lon()) - radius, frame.y(spot.lat()) - LINE / 2, 2 * radius);
  }

  private static String said(String what, List<Spot> byNumber) {
    return byNumber.stream()
        .limit(3)
        .map(spot -> spot.name() + " " + spot.number())
        .collect(Collectors.joining(", ", what + ", most of all ", ""));
  }

  /** The room of a line of words. */
  private record Box(double x, double y, double width) {
    boolean meets(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + LINE
          && other.y < y + LINE;
    }
  }

  /** The part of the earth that is shown. */
  private record Frame(
      double west, double north, double perDegreeEast, double perDegreeNorth, double height) {
    static Frame around(List<Spot> spots) {
      double west = spots.stream().mapToDouble(Spot::lon).min().orElse(-180);
      double east = spots.stream().mapToDouble(Spot::lon).max().orElse(180);
      double south = spots.stream().mapToDouble(Spot::lat).min().orElse(-90);
      double north = spots.stream().mapToDouble(Spot::lat).max().orElse(90);
      double narrowing = Math.max(0.4, Math.cos(Math.toRadians((south + north) / 2)));
      double tall = (north - south) * MARGIN / narrowing * Drawing.WIDTH / MOST_HEIGHT;
      double span = Math.min(360, Math.max(LEAST_SPAN, Math.max((east - west) * MARGIN, tall)));
      double perDegreeEast = Drawing.WIDTH / span;
      double perDegreeNorth = perDegreeEast / narrowing;
      double height =
          Math.clamp((north - south) * MARGIN * perDegreeNorth, LEAST_HEIGHT, MOST_HEIGHT);
      double degrees = height / perDegreeNorth;
      return new Frame(
          within((west + east - span) / 2, -180, 180 - span),
          90 - within(90 - (south + north + degrees) / 2, 0, 180 - degrees),
          perDegreeEast,
          perDegreeNorth,
          height);
    }

    private static double within(double value, double least, double most) {
      return Math.max(least, Math.min(value, most));
    }

    double x(double lon) {
      return (lon - west) * perDegreeEast;
    }

    double y(double lat) {
      return (north - lat) * perDegreeNorth;
    }
  }
}
