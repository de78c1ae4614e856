package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.LAND;
import static entente.merge.Newsroom.PORT;
import static entente.merge.Newsroom.UNION;
import static entente.merge.Newsroom.met;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.president;
import static entente.merge.Newsroom.summit;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.merge.Newsroom.Lines;
import entente.merge.Newsroom.Report;
import entente.merge.picture.Amount;
import entente.merge.picture.Sketch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike amounts, texts and reports must be, and what a joint report is scored with. */
class SharesTest {
  private static final Modality DONE = Modality.HAPPENED;

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "1000 exact, 1010 exact, false", // each may be half a hundredth off
    "1000 exact, 1012 exact, true",
    "1000 exact, 1050 approximately, false", // a twentieth
    "1000 exact, 1070 approximately, true",
    "1000 exact, 1050 nearly, false",
    "1000 exact, 1070 nearly, true",
    "1000 exact, 990 nearly, true", // nearly so many is not more
    "1000 exact, 990 moreThan, false",
    "1000 exact, 1100 moreThan, true",
    "1000 exact, 1100 lessThan, false",
    "1000 exact, 900 lessThan, true",
    "1000 exact, 1100 upTo, false",
    "1000 exact, 900 upTo, true",
    "900 lessThan, 1000 moreThan, true",
    "1000 exact, 9000 target, false",
    "1000 exact, many exact, false"
  })
  void amounts_differ_beyondWhatTheirWordsLeaveOpen(String one, String other, boolean differ) {
    assertThat(Amount.differ(one, other)).isEqualTo(differ);
    assertThat(Amount.differ(other, one)).isEqualTo(differ);
  }

  @Test
  void sketch_keepsTheSmallestOfAllRunsOfFiveWords() {
    assertThat(Sketch.of(words(1, 4)).smallest().count()).isEqualTo(1);
    assertThat(Sketch.of(words(1, 10)).smallest().count()).isEqualTo(6);
    assertThat(Sketch.of(words(1, 500)).smallest().count()).isEqualTo(128);
    assertThat(Sketch.of(words(1, 500)).smallest()).isSorted();
    assertThat(Sketch.of(words(1, 500)).likeness(Sketch.of(words(1, 500)))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"84, 1", "82, 2"}) // 80 and 78 of 112 and 114 runs
  void texts_areCopies_fromSevenRunsInTen(int same, int sources) throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report(words(1, 100), "2031-05-04", visit(DONE, ANN, ISLE, on("2031-05-03"))),
            newsroom.report(
                words(1, same) + " " + words(201 + same, 300),
                "2031-05-05",
                visit(DONE, ANN, ISLE, on("2031-05-03"))));
    assertThat(picture.one("id/event/visit/2031-05/ann-abel--isl", "sourceCount"))
        .startsWith("\"" + sources + "\"");
  }

  private static String words(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> "word" + number)
        .collect(Collectors.joining(" "));
  }

  @Test
  void scores_fallWithFormatDaysAndExactness() throws IOException {
    assertThat(score(calls("2031-05-04"), meets("2031-05-04"))).isEqualTo("0.9");
    assertThat(score(calls("2031-05-04"), calls("2031-05-05"))).isEqualTo("0.75");
    assertThat(score(visits("2031-05-03"), visits("2031"))).isEqualTo("0.8");
    assertThat(score(visits("2031-04-25"), visits("2031-05-05"))).isEqualTo("0.5455");
    Report states =
        newsroom.report("2031-05-04", met(Format.TALKS, DONE, "2031-05-04", LAND, ISLE));
    Report leaders =
        newsroom.report(
            "2031-05-04", president(ANN, LAND), met(Format.MEETING, DONE, "2031-05-04", ANN, BEN));
    assertThat(score(states, leaders)).isEqualTo("0.45");
  }

  @Test
  void scores_ofWhatIsToldWithoutADate() throws IOException {
    Report planned =
        newsroom.report("2031-05-01", visit(Modality.PLANNED, ANN, ISLE, Optional.empty()));
    Report again =
        newsroom.report("2031-05-02", visit(Modality.PLANNED, ANN, ISLE, Optional.empty()));
    assertThat(score(planned, visits("2031-05-03"))).isEqualTo("0.7");
    assertThat(score(planned, again)).isEqualTo("0.6");
    Report talked = newsroom.report("2031-05-11", met(Format.TALKS, DONE, "", ANN, BEN));
    assertThat(score(calls("2031-05-04"), talked)).isEqualTo("0.6");
    Report summit = newsroom.report("2031-05-04", summit(DONE, "Union Summit", UNION, PORT));
    Report coming =
        newsroom.report("2031-05-02", summit(Modality.PLANNED, "Union Summit", UNION, PORT));
    assertThat(score(coming, summit)).isEqualTo("0.9");
    Report somewhere =
        newsroom.report("2031-05-02", summit(Modality.PLANNED, "Union Summit", UNION, ISLE));
    assertThat(score(somewhere, summit)).isEqualTo("0.7");
  }

  private Report calls(String day) {
    return newsroom.report("2031-06-20", met(Format.CALL, DONE, day, ANN, BEN));
  }

  private Report meets(String day) {
    return newsroom.report("2031-06-20", met(Format.MEETING, DONE, day, ANN, BEN));
  }

  private Report visits(String day) {
    return newsroom.report("2031-12-20", visit(DONE, ANN, ISLE, on(day)));
  }

  /** Of the only name that gives way. */
  private String score(Report... reports) throws IOException {
    String property = "#mergeScore> \"";
    return newsroom.picture(reports).lines().stream()
        .filter(line -> line.contains(property))
        .map(line -> line.replaceFirst("^.*" + property, "").replaceFirst("\".*$", ""))
        .collect(Collectors.joining(" "));
  }
}
