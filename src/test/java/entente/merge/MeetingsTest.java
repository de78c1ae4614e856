package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.CARA;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.LAND;
import static entente.merge.Newsroom.PORT;
import static entente.merge.Newsroom.SHORE;
import static entente.merge.Newsroom.UNION;
import static entente.merge.Newsroom.met;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.president;
import static entente.merge.Newsroom.summit;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Claim;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.facts.When;
import entente.merge.Newsroom.Lines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports of meetings, calls and summits are of one event. */
class MeetingsTest {
  private static final Modality DONE = Modality.HAPPENED;

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @Test
  void aThirdSide_isAnotherMeeting() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report(
                "2031-05-04",
                president(ANN, LAND),
                president(CARA, SHORE),
                met(Format.MEETING, DONE, "2031-05-04", ANN, BEN, CARA)));
    assertThat(picture.nodes("Meeting")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"bakers, bakers, 1", "bakers, sailors, 2"})
  void peopleWithoutAName_areOneMeeting_ifTheWordsAreTheSame(String one, String other, int meetings)
      throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", received(one)),
            newsroom.report("2031-05-05", received(other)));
    assertThat(picture.nodes("Meeting")).hasSize(meetings);
  }

  private static Claim received(String people) {
    return Newsroom.claim(
        DONE,
        new Fact.Meeting(
            Format.MEETING,
            List.of(ANN),
            List.of(people),
            on("2031-05-04"),
            Optional.empty(),
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"stated, 2", "readout-date, 1", "same-event, 1"})
  void twoDaysOfOneArticle_areTwoMeetings_ifWordsGiveBoth(String how, int meetings)
      throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report(
                "2031-05-07", talked("2031-05-04", "stated"), talked("2031-05-05", how)));
    assertThat(picture.nodes("Meeting")).hasSize(meetings);
  }

  private static Claim talked(String day, String how) {
    return Newsroom.claim(
        DONE,
        new Fact.Meeting(
            Format.TALKS,
            List.of(ANN, BEN),
            List.of(),
            Optional.of(new When(day, day, how)),
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void talksWithoutDate_afterTheOnlyCall_areThatCall() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.CALL, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-05-11", met(Format.TALKS, DONE, "", ANN, BEN)));
    assertThat(picture.nodes("Meeting"))
        .containsExactly("id/event/call/2031-05-04/ann-abel--ben-boro");
  }

  @Test
  void talksWithoutDate_whereTheTwoAlsoMet_areNotTheCall() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.CALL, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-05-06", met(Format.MEETING, DONE, "2031-05-06", ANN, BEN)),
            newsroom.report("2031-05-11", met(Format.TALKS, DONE, "", ANN, BEN)));
    assertThat(picture.nodes("Call")).hasSize(1);
    assertThat(picture.nodes("Meeting")).hasSize(2);
  }

  @Test
  void anAide_ofOneSide_changesNothing() throws IOException {
    String fuller = "id/event/meeting/2031-05-04/ann-abel--ben-boro--cara-cole";
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report(
                "2031-05-04",
                president(ANN, LAND),
                president(CARA, LAND),
                met(Format.MEETING, DONE, "2031-05-04", ANN, BEN, CARA)));
    assertThat(picture.nodes("Meeting")).containsExactly(fuller);
    String fewer = "id/event/meeting/2031-05-04/ann-abel--ben-boro";
    assertThat(picture.one(fewer, "isReplacedBy")).isEqualTo(fuller);
    assertThat(picture.one(fewer, "mergeRule")).isEqualTo("\"merge/fewer-named\"");
    assertThat(picture.one(fewer, "mergeScore")).startsWith("\"0.6667\"");
  }

  @Test
  void twoReports_eachOfItsOwnDay_areTwoMeetings() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.CALL, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-05-05", met(Format.CALL, DONE, "2031-05-05", ANN, BEN)));
    assertThat(picture.nodes("Call")).hasSize(2);
  }

  @Test
  void aLookBack_aDayOff_isTheSameMeeting() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.CALL, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-06-20", met(Format.CALL, DONE, "2031-05-05", ANN, BEN)));
    assertThat(picture.nodes("Call")).hasSize(1);
  }

  @Test
  void callAndMeeting_onTheSameDay_areOne_onTheNextDayTwo() throws IOException {
    Lines same =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.CALL, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-06-20", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)));
    assertThat(same.nodes("Meeting")).hasSize(1);
    Lines next =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.CALL, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-06-20", met(Format.MEETING, DONE, "2031-05-05", ANN, BEN)));
    assertThat(next.nodes("Meeting")).hasSize(2);
  }

  @Test
  void statesThatMet_areTheLeadersWhoMet() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.TALKS, DONE, "2031-05-04", LAND, ISLE)),
            newsroom.report(
                "2031-05-04",
                president(ANN, LAND),
                met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)));
    String leaders = "id/event/meeting/2031-05-04/ann-abel--ben-boro";
    assertThat(picture.nodes("Meeting")).containsExactly(leaders);
    assertThat(picture.one(leaders, "sourceCount")).startsWith("\"2\"");
    assertThat(picture.one(leaders, "label"))
        .isEqualTo("\"Meeting of Ann Abel and Ben Boro, 4 May 2031\"@en");
  }

  @Test
  void meetingWithoutADate_isTheOnlyOneOfThatFortnight() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-05-09", met(Format.MEETING, DONE, "", ANN, BEN)));
    assertThat(picture.nodes("Meeting")).hasSize(1);
  }

  @Test
  void whatIsPlanned_isNotTheMeetingBefore() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)),
            newsroom.report("2031-05-09", met(Format.MEETING, Modality.PLANNED, "", ANN, BEN)));
    assertThat(picture.nodes("Meeting")).hasSize(2);
  }

  @Test
  void summitInOneCity_toldOfBeforeAndAfter_isOne() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-04", summit(Modality.PLANNED, "Union Summit", UNION, PORT)),
            newsroom.report("2031-07-09", summit(DONE, "Union Summit", UNION, PORT)),
            newsroom.report("2034-07-09", summit(DONE, "Union Summit", UNION, PORT)));
    assertThat(picture.nodes("Summit")).hasSize(2);
  }

  @Test
  void secondVisit_inTheSameMonth_hasANameOfItsOwn() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-03", visit(DONE, ANN, ISLE, on("2031-05-02"))),
            newsroom.report("2031-05-29", visit(DONE, ANN, ISLE, on("2031-05-28"))));
    String first = "id/event/visit/2031-05/ann-abel--isl";
    assertThat(picture.nodes("Visit")).containsExactlyInAnyOrder(first, first + "/2");
    assertThat(picture.one(first + "/2", "startDate")).isEqualTo("\"2031-05-28\"");
  }

  @Test
  void onePublisher_isOneSource() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.reportBy(
                "The Daily", "2031-05-04", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)),
            newsroom.reportBy(
                "The daily", "2031-05-05", met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)));
    String meeting = "id/event/meeting/2031-05-04/ann-abel--ben-boro";
    assertThat(picture.of(meeting, "reportedIn")).hasSize(2);
    assertThat(picture.one(meeting, "sourceCount")).startsWith("\"1\"");
    assertThat(picture.one(meeting, "mergeRule")).isEqualTo("\"merge/same-key\"");
  }
}
