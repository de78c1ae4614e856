package entente.pages.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.pages.drawing.Charts.Count;
import entente.pages.drawing.Drawing.Shape;
import entente.pages.drawing.Maps.Spot;
import entente.pages.drawing.Webs.Tie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures show the numbers that they are given. */
class DrawingTest {
  @Test
  void numbersByYear_areColumnsOnALineOfAllYears() {
    Drawing drawing =
        Charts.of(List.of(new Count("2020", "", 4), new Count("2023", "", 2)), "Events");

    assertThat(all(drawing, Shape.Box.class))
        .extracting(Shape.Box::height)
        .containsExactly("110.0", "55.0");
    assertThat(words(drawing)).contains("2020", "2021", "2022", "2023", "4", "2");
    assertThat(drawing.summary()).isEqualTo("Events from 2020 to 2023, at most 4");
  }

  @Test
  void numbersByName_areBarsAsLongAsTheNumber() {
    Drawing drawing =
        Charts.of(List.of(new Count("supports", "", 10), new Count("opposes", "", 5)), "Stances");

    assertThat(all(drawing, Shape.Box.class))
        .extracting(Shape.Box::width)
        .containsExactly("430.0", "215.0");
    assertThat(words(drawing)).contains("supports", "10", "opposes", "5");
  }

  @Test
  void numbersByTwoNames_areDotsInAGrid() {
    Drawing drawing =
        Charts.of(
            List.of(
                new Count("trade", "2022", 1),
                new Count("trade", "2024", 9),
                new Count("energy", "2024", 4)),
            "Fields");

    assertThat(all(drawing, Shape.Dot.class))
        .extracting(Shape.Dot::radius)
        .containsExactly("7.0", "13.0", "10.0");
    assertThat(words(drawing)).contains("trade", "energy", "2022", "2024", "9");
  }

  @Test
  void web_hasLinesAsWideAsWhatIsShared() {
    Drawing drawing =
        Webs.around(
            "Kazakhstan",
            List.of(new Tie("", "China", 9), new Tie("", "Chad", 3), new Tie("", "Cuba", 1)),
            "Partners");

    assertThat(all(drawing, Shape.Stroke.class))
        .extracting(Shape.Stroke::width)
        .containsExactly("10.0", "4.0", "2.0");
    assertThat(words(drawing)).contains("Kazakhstan", "China 9", "Chad 3");
    assertThat(drawing.summary()).isEqualTo("Partners, most of all China 9, Chad 3, Cuba 1");
  }

  @Test
  void web_ofTwoSidesNamesEachPersonOnce() {
    Drawing drawing =
        Webs.between(List.of(new Tie("Xi", "Tokayev", 8), new Tie("Wang", "Tokayev", 1)), "Met");

    assertThat(words(drawing)).containsExactly("Xi", "Wang", "Tokayev");
    assertThat(all(drawing, Shape.Stroke.class)).hasSize(2);
  }

  @Test
  void map_hasADotForEachPlaceWhereItLiesOnTheLand() {
    Spot astana = new Spot("Astana", 51.18, 71.446, true, 4);
    Spot kazakhstan = new Spot("Kazakhstan", 51.18, 71.446, false, 16);
    Spot beijing = new Spot("Beijing", 39.9075, 116.3972, true, 1);

    Drawing drawing = Maps.of(List.of(astana, beijing, kazakhstan), "Events");

    Shape.Land land = all(drawing, Shape.Land.class).getFirst();
    List<Shape.Dot> dots = all(drawing, Shape.Dot.class);
    assertThat(dots).extracting(Shape.Dot::look).containsExactly("area", "spot", "spot");
    assertThat(dots).extracting(Shape.Dot::radius).containsExactly("17.0", "9.0", "6.5");
    assertThat(number(dots.getLast().x()))
        .isCloseTo(
            number(land.x()) + number(land.width()) * (180 + beijing.lon()) / 360, within(0.3));
    assertThat(number(dots.getLast().y()))
        .isCloseTo(
            number(land.y()) + number(land.height()) * (90 - beijing.lat()) / 180, within(0.3));
    assertThat(drawing.summary())
        .isEqualTo("Events, most of all Kazakhstan 16, Astana 4, Beijing 1");
  }

  @Test
  void map_namesDoNotCoverOneAnother() {
    Drawing drawing =
        Maps.of(
            List.of(
                new Spot("Astana", 51.18, 71.446, true, 4),
                new Spot("Kazakhstan", 51.18, 71.446, false, 16)),
            "Events");

    assertThat(words(drawing)).containsExactly("Kazakhstan 16");
  }

  @ParameterizedTest
  @CsvSource({"-36.8485, 174.7633, 64.1835, -51.7216", "71, 25, -54.8, -68.3", "1, 179, 1, 178"})
  void map_ofAnyPlaces_showsThemAll(double lat, double lon, double otherLat, double otherLon) {
    Drawing drawing =
        Maps.of(
            List.of(
                new Spot("one", lat, lon, true, 1), new Spot("two", otherLat, otherLon, true, 1)),
            "Events");

    assertThat(all(drawing, Shape.Dot.class))
        .allSatisfy(dot -> {
          assertThat(number(dot.x())).isBetween(0.0, (double) Drawing.WIDTH);
          assertThat(number(dot.y())).isBetween(0.0, (double) drawing.height());
        });
  }

  private static double number(String length) {
    return Double.parseDouble(length);
  }

  @Test
  void longName_isShortened() {
    Drawing drawing = Charts.of(List.of(new Count("a".repeat(60), "", 1)), "Names");

    assertThat(words(drawing)).contains("a".repeat(33) + "…");
  }

  private static <T extends Shape> List<T> all(Drawing drawing, Class<T> kind) {
    return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<String> words(Drawing drawing) {
    return all(drawing, Shape.Words.class).stream().map(Shape.Words::words).toList();
  }
}
