package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.CARA;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.LAND;
import static entente.merge.Newsroom.PORT;
import static entente.merge.Newsroom.SHORE;
import static entente.merge.Newsroom.claim;
import static entente.merge.Newsroom.denied;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.person;
import static entente.merge.Newsroom.president;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.merge.Newsroom.Lines;
import entente.merge.Newsroom.Report;
import entente.merge.picture.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands for whom, what counts as told, and what looks alike but is not the same. */
class GuardsTest {
  private static final Modality DONE = Modality.HAPPENED;
  private static final Entity DAN = person("dan-dorn", "Dan Dorn");

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @Test
  void aMonth_isNotTheNextMonthsFirstDays() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-04-20", visit(Modality.PLANNED, ANN, ISLE, on("2031-05"))),
            newsroom.report("2031-09-01", visit(DONE, ANN, ISLE, on("2031-06-05"))));
    assertThat(picture.nodes("Visit")).hasSize(2);
  }

  @Test
  void statesThatMet_areNotTheLeadersOfOthers() throws IOException {
    Lines picture = newsroom.picture(states(), leaders(president(CARA, SHORE), met(CARA, BEN)));
    assertThat(picture.nodes("Meeting")).hasSize(2);
  }

  @Test
  void statesThatMet_areNotTwoOfOneSide() throws IOException {
    Lines picture =
        newsroom.picture(
            states(), leaders(president(ANN, LAND), president(CARA, LAND), met(ANN, CARA)));
    assertThat(picture.nodes("Meeting")).hasSize(2);
  }

  @Test
  void delegations_withOtherAides_areTheSame() throws IOException {
    Lines picture =
        newsroom.picture(
            leaders(president(ANN, LAND), president(CARA, LAND), met(ANN, BEN, CARA)),
            leaders(
                claim(Modality.ASSERTED, new Fact.Named(DAN)),
                president(DAN, LAND),
                met(ANN, BEN, DAN)));
    assertThat(picture.nodes("Meeting")).hasSize(1);
    assertThat(picture.lines()).anyMatch(line -> line.contains("\"merge/delegations\""));
  }

  @Test
  void aTarget_counts_aSupposedAmountDoesNot() throws IOException {
    assertThat(planned("target").nodes("Observation")).hasSize(1);
    assertThat(planned("exact").nodes("Observation")).isEmpty();
  }

  private Lines planned(String qualifier) throws IOException {
    Fact trade = Newsroom.trade("70000000000", qualifier).fact();
    return newsroom.picture(newsroom.report("2031-02-01", claim(Modality.PLANNED, trade)));
  }

  @Test
  void aSigning_isAnEvent_itsClaimTellsOf() throws IOException {
    Report report = newsroom.report("2031-05-04", treaty("2031-05-04"));
    assertThat(newsroom.picture(report).of(bare(report.claim(0)), "aboutEvent")).hasSize(1);
    Report held = newsroom.report("2031-05-04", president(ANN, LAND));
    assertThat(newsroom.picture(held).of(bare(held.claim(0)), "aboutEvent")).isEmpty();
  }

  @Test
  void aDeniedTreaty_ofAnotherDay_isNotTheOneThatWasSigned() throws IOException {
    Report signed = newsroom.report("2031-05-06", treaty("2031-05-04"));
    Report other = newsroom.report("2031-05-06", denied(treaty("2031-05-05")));
    Lines picture = newsroom.picture(signed, other);
    assertThat(picture.lines()).noneMatch(line -> line.contains(Term.REPLACED));
    assertThat(picture.of(bare(signed.claim(0)), "conflictsWith")).isEmpty();
  }

  @Test
  void aMembership_heldInOneYearAndDeniedInAnother_isNoConflict() throws IOException {
    Claim member = membership("member");
    Report now = newsroom.report("2031-05-06", member);
    Report then = newsroom.report("2021-05-06", denied(member));
    Report same = newsroom.report("2031-07-06", denied(member));
    Lines picture = newsroom.picture(now, then, same);
    assertThat(picture.of(bare(now.claim(0)), "conflictsWith"))
        .containsExactly(bare(same.claim(0)));
  }

  @Test
  void aMember_andAnObserver_ofOneBody_contradictEachOther() throws IOException {
    Report member = newsroom.report("2031-05-06", membership("member"));
    Report observer = newsroom.report("2031-05-07", membership("observer"));
    Report again = newsroom.report("2031-05-08", membership("member"));
    Lines picture = newsroom.picture(member, observer, again);
    assertThat(picture.of(bare(member.claim(0)), "conflictsWith"))
        .containsExactly(bare(observer.claim(0)));
  }

  private static Claim membership(String status) {
    return claim(
        Modality.ASSERTED, new Fact.Membership(ISLE, Newsroom.UNION, status, Optional.empty()));
  }

  private static Claim treaty(String day) {
    List<Entity> parties = List.of(LAND, ISLE);
    Fact.Document document = new Fact.Document("treaty", "Treaty", parties, Optional.empty());
    return claim(DONE, new Fact.Signing(List.of(ANN, BEN), document, on(day), Optional.of(PORT)));
  }

  private Report states() {
    return leaders(Newsroom.met(Format.TALKS, DONE, "2031-05-04", LAND, ISLE));
  }

  private Report leaders(Claim... claims) {
    return newsroom.report("2031-05-04", claims);
  }

  private static Claim met(Entity... people) {
    return Newsroom.met(Format.MEETING, DONE, "2031-05-04", people);
  }

  private static String bare(String iri) {
    return iri.replace("https://w3id.org/entente/", "");
  }
}
