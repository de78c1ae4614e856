package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.CARA;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.LAND;
import static entente.merge.Newsroom.PORT;
import static entente.merge.Newsroom.UNION;
import static entente.merge.Newsroom.claim;
import static entente.merge.Newsroom.met;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.president;
import static entente.merge.Newsroom.summit;
import static entente.merge.Newsroom.talks;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Claim;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.facts.When;
import entente.merge.Newsroom.Lines;
import entente.merge.Newsroom.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each span of days within which two reports are of one event: its last day and the day after. */
class WindowsTest {
  private static final Modality DONE = Modality.HAPPENED;
  private static final Optional<When> NEVER = Optional.empty();

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @ParameterizedTest
  @CsvSource({"2031-05-02, 2031-05-12, 1", "2031-05-02, 2031-05-13, 2"})
  void visitsOfOneMonth_haveOneName_tenDaysApart(String one, String other, int names)
      throws IOException {
    Lines picture = newsroom.picture(visited(one), visited(other));
    assertThat(picture.nodes("Visit")).hasSize(names);
    assertThat(picture.lines().stream().filter(line -> line.contains("--isl/2>")).findAny())
        .matches(second -> second.isPresent() == (names == 2));
  }

  /** Each is near the next, but the first is not near the last: no chain joins them. */
  @Test
  void meetingsOfThreeDaysInARow_areNotOne() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-09-01", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-09-01", met(Format.MEETING, DONE, "2031-05-05", ANN, BEN)),
            newsroom.report("2031-09-01", met(Format.MEETING, DONE, "2031-05-06", ANN, BEN)));
    assertThat(picture.nodes("Meeting")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"2031-04-25, 1", "2031-04-24, 2"})
  void visitsOfTwoMonths_areOne_tenDaysApart(String start, int nodes) throws IOException {
    assertThat(newsroom.picture(visited(start), visited("2031-05-05")).nodes("Visit"))
        .hasSize(nodes);
  }

  @ParameterizedTest
  @CsvSource({"2031-05-01, 1", "2031-05-02, 2"})
  void aVisitThatIsOver_isNotTheOneThatBegins_twoDaysLater(String start, int nodes)
      throws IOException {
    Report over =
        newsroom.report("2031-09-01", visit(DONE, ANN, ISLE, on("2031-04-27/2031-04-30")));
    assertThat(newsroom.picture(over, visited(start)).nodes("Visit")).hasSize(nodes);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-18, HAPPENED, 1",
    "2031-05-19, HAPPENED, 2",
    "2031-05-03, HAPPENED, 2",
    "2031-04-20, PLANNED, 1",
    "2031-04-19, PLANNED, 2",
    "2031-05-05, PLANNED, 2",
    "2031-05-04, DESIRED, 2"
  })
  void meetingWithoutADate_isTheOneOfTheFortnight_onItsSide(
      String issued, Modality modality, int nodes) throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report(issued, met(Format.MEETING, modality, "", ANN, BEN)));
    assertThat(picture.nodes("Meeting")).hasSize(nodes);
  }

  @Test
  void meetingWithoutADate_ofTheArticleThatGivesOne_isAnother() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report(
                "2031-05-04",
                met(Format.MEETING, DONE, "2031-05-04", ANN, BEN),
                met(Format.MEETING, DONE, "", ANN, BEN)));
    assertThat(picture.nodes("Meeting")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-17, HAPPENED, 1",
    "2031-05-18, HAPPENED, 2",
    "2031-04-19, PLANNED, 1",
    "2031-04-18, PLANNED, 2",
    "2031-05-03, DESIRED, 2"
  })
  void visitWithoutADate_isTheOneOfTheFortnight(String issued, Modality modality, int nodes)
      throws IOException {
    Lines picture =
        newsroom.picture(
            visited("2031-05-03"), newsroom.report(issued, visit(modality, ANN, ISLE, NEVER)));
    assertThat(picture.nodes("Visit")).hasSize(nodes);
  }

  @ParameterizedTest
  @CsvSource({"2031-05-16, 1", "2031-05-17, 2"})
  void visitsWithoutAnyDate_areOne_withinTheFortnight(String issued, int nodes) throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-02", visit(Modality.PLANNED, ANN, ISLE, NEVER)),
            newsroom.report(issued, visit(Modality.PLANNED, ANN, ISLE, NEVER)));
    assertThat(picture.nodes("Visit")).hasSize(nodes);
  }

  @Test
  void aWish_isNotThePlan_ofTheSameWeek() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-02", visit(Modality.PLANNED, ANN, ISLE, NEVER)),
            newsroom.report("2031-05-03", visit(Modality.DESIRED, ANN, ISLE, NEVER)));
    assertThat(picture.nodes("Visit")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-31, 1", // 150 days after New Year
    "2031-06-01, 2",
    "2031-05-31 2031-10-28 2032-01-01, 1", // a year after the first
    "2031-05-31 2031-10-28 2032-01-02, 2"
  })
  void summitInOneCity_isToldOf_fiveMonthsApart_forAYear(String days, int nodes)
      throws IOException {
    Report[] later =
        Arrays.stream(days.split(" "))
            .map(day -> newsroom.report(day, summit(DONE, "Union Summit", UNION, PORT)))
            .toArray(Report[]::new);
    Report[] all = Arrays.copyOf(later, later.length + 1);
    all[later.length] =
        newsroom.report("2031-01-01", summit(Modality.PLANNED, "Union Summit", UNION, PORT));
    assertThat(newsroom.picture(all).nodes("Summit")).hasSize(nodes);
  }

  @ParameterizedTest
  @CsvSource({"2031-05-18, PLANNED, 1", "2031-05-19, PLANNED, 2", "2031-05-05, DESIRED, 2"})
  void summitWithoutACity_isTheOnlyOneOfTheFortnight(String issued, Modality modality, int nodes)
      throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", summit(DONE, "Union Summit", UNION, PORT)),
            newsroom.report(issued, cityless(modality, "Union Summit", NEVER)));
    assertThat(picture.nodes("Summit")).hasSize(nodes);
  }

  @Test
  void summitsOfOtherYears_areOthers() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", cityless(DONE, "Union Summit", on("2031"))),
            newsroom.report("2031-05-05", cityless(Modality.PLANNED, "Union Summit", on("2032"))));
    assertThat(picture.nodes("Summit")).hasSize(2);
  }

  @Test
  void theSummit_withoutANameOfItsOwn_isNoSeries() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", nameless("the summit")),
            newsroom.report("2031-05-05", nameless("the summit")));
    assertThat(picture.nodes("Summit")).hasSize(2);
    picture =
        newsroom.picture(
            newsroom.report("2031-05-04", nameless("the Polar Summit")),
            newsroom.report("2031-05-05", nameless("the Polar Summit")));
    assertThat(picture.nodes("Summit")).hasSize(1);
  }

  private static Claim nameless(String label) {
    return claim(
        DONE,
        new Fact.Happening(
            Fact.Occasion.SUMMIT, label, List.of(), Optional.empty(), NEVER, Optional.of(PORT)));
  }

  private static Claim cityless(Modality modality, String label, Optional<When> when) {
    return claim(
        modality,
        new Fact.Happening(
            Fact.Occasion.SUMMIT, label, List.of(), Optional.of(UNION), when, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"2031-05-06, 1", "2031-05-07, 0", "2031-05-02, 0"})
  void aVisitWithoutAnEnd_lastsFourDays(String day, int visits) throws IOException {
    Lines picture =
        newsroom.picture(visited("2031-05-03"), newsroom.report(day, talks(day, ANN, BEN)));
    assertThat(picture.of("id/event/talks/" + day + "/ann-abel--ben-boro", "partOf"))
        .hasSize(visits);
  }

  @Test
  void whatTakesPlaceElsewhere_orWithoutTheVisitor_isNoPartOfTheVisit() throws IOException {
    Lines picture =
        newsroom.picture(
            visited("2031-05-03"),
            newsroom.report("2031-05-04", president(BEN, ISLE), talks("2031-05-04", BEN, CARA)),
            newsroom.report("2031-05-03", met(Format.MEETING, DONE, "2031-05-03", ANN, CARA)));
    assertThat(picture.lines()).noneMatch(line -> line.contains("#partOf>"));
  }

  @ParameterizedTest
  @CsvSource({"2031-05-05, 1", "2031-05-06, 2"})
  void agreementsOfTheSameKind_areOne_aDayApart(String day, int nodes) throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-06", treaty("2031-05-04")),
            newsroom.report("2031-05-07", treaty(day)));
    assertThat(picture.nodes("Agreement")).hasSize(nodes);
  }

  private static Claim treaty(String day) {
    List<entente.facts.Entity> parties = List.of(LAND, ISLE);
    Fact.Document document = new Fact.Document("treaty", "Treaty", parties, Optional.empty());
    return claim(DONE, new Fact.Signing(List.of(ANN, BEN), document, on(day), Optional.of(PORT)));
  }

  private Report visited(String day) {
    return newsroom.report("2031-09-01", visit(DONE, ANN, ISLE, on(day)));
  }
}
