package entente.pages;

import static org.assertj.core.api.Assertions.assertThat;

import entente.pages.Charts.Count;
import entente.pages.Drawing.Shape;
import entente.pages.Webs.Tie;
import java.util.List;
import org.junit.jupiter.api.Test;

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
