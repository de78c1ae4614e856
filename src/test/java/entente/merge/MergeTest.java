package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.CARA;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.LAND;
import static entente.merge.Newsroom.PORT;
import static entente.merge.Newsroom.UNION;
import static entente.merge.Newsroom.claim;
import static entente.merge.Newsroom.denied;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.talks;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.merge.Newsroom.Lines;
import entente.merge.Newsroom.Report;
import entente.rdf.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How reports of many articles become one picture (decision 0008). */
class MergeTest {
  private static final String VISIT = "id/event/visit/2031-05/ann-abel--isl";
  private static final String TALKS = "id/event/talks/2031-05-04/ann-abel--ben-boro";

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  private Report planned() {
    return newsroom.report("2031-04-20", visit(Modality.PLANNED, ANN, ISLE, on("2031-05")));
  }

  private Report during() {
    return newsroom.report(
        "2031-05-04",
        visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-03/2031-05-05")),
        talks("2031-05-04", ANN, BEN));
  }

  private Report later() {
    return newsroom.report("2031-12-30", visit(Modality.HAPPENED, ANN, ISLE, on("2031")));
  }

  @Test
  void threeArticles_onPlanVisitAndReview_giveOneNodeWithThreeSources() throws IOException {
    Report planned = planned();
    Report during = during();
    Report later = later();
    Lines picture = newsroom.picture(planned, during, later);
    assertThat(picture.nodes("Visit")).containsExactly(VISIT);
    assertThat(picture.of(VISIT, "reportedIn")).hasSize(3);
    assertThat(picture.one(VISIT, "sourceCount")).startsWith("\"3\"");
    assertThat(picture.one(VISIT, "status")).isEqualTo("voc/status-happened");
    assertThat(picture.one(VISIT, "startDate")).isEqualTo("\"2031-05-03\"");
    assertThat(picture.one(VISIT, "label"))
        .isEqualTo("\"Visit of Ann Abel to Islania, May 2031\"@en");
    assertThat(picture.one(VISIT, "earliest")).startsWith("\"2031-05-03T00:00:00Z\"");
    assertThat(picture.one(VISIT, "latest")).startsWith("\"2031-05-05T23:59:59Z\"");
    String other = "id/event/visit/2031/ann-abel--isl";
    assertThat(picture.one(other, "isReplacedBy")).isEqualTo(VISIT);
    assertThat(picture.one(other, "mergedBecause"))
        .contains("visitor and destination", "2031-05-03");
    assertThat(picture.one(bare(later.claim(0)), "aboutEvent")).isEqualTo(VISIT);
  }

  @Test
  void wholePicture_isAsExpected() throws IOException {
    Path merged = newsroom.merged(planned(), during(), later());
    try (var reader = Files.newBufferedReader(merged)) {
      Golden.assertSame(
          Path.of("src/test/resources/merge/visit.trig"), Rio.parse(reader, "", RDFFormat.NQUADS));
    }
  }

  @Test
  void order_andFiles_doNotMatter() throws IOException {
    Report planned = planned();
    Report during = during();
    Report later = later();
    assertThat(newsroom.merged(later, planned, during))
        .hasSameBinaryContentAs(newsroom.merged(planned, during, later));
  }

  @Test
  void articleRemoved_takesItsContributionWithIt() throws IOException {
    Report planned = planned();
    Report during = during();
    Lines picture = newsroom.picture(planned);
    assertThat(picture.one(VISIT, "status")).isEqualTo("voc/status-planned");
    assertThat(picture.one(VISIT, "startDate")).isEqualTo("\"2031-05\"");
    assertThat(picture.lines()).noneMatch(line -> line.contains(during.iri()));
    assertThat(picture.nodes("Talks")).isEmpty();
  }

  @Test
  void visitsOfOtherMonths_stayApart() throws IOException {
    Lines picture =
        newsroom.picture(
            during(),
            newsroom.report("2031-08-01", visit(Modality.HAPPENED, ANN, ISLE, on("2031-07-30"))));
    assertThat(picture.nodes("Visit")).hasSize(2);
  }

  @Test
  void visitAcrossTheEndOfAMonth_isOne() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-02", visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-01"))),
            newsroom.report("2031-05-02", visit(Modality.HAPPENED, ANN, ISLE, on("2031-04-30"))));
    assertThat(picture.nodes("Visit")).hasSize(1);
  }

  @Test
  void yearAlone_joinsNone_whereTwoVisitsFit() throws IOException {
    Lines picture =
        newsroom.picture(
            during(),
            newsroom.report("2031-08-01", visit(Modality.HAPPENED, ANN, ISLE, on("2031-07-30"))),
            later());
    assertThat(picture.nodes("Visit")).hasSize(3);
  }

  @Test
  void datelessVisits_meet_onlyWithinAFortnight() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-02", visit(Modality.DESIRED, ANN, ISLE, Optional.empty())),
            newsroom.report("2031-05-03", visit(Modality.DESIRED, ANN, ISLE, Optional.empty())),
            newsroom.report("2031-06-03", visit(Modality.DESIRED, ANN, ISLE, Optional.empty())));
    assertThat(picture.nodes("Visit")).hasSize(2).allMatch(node -> node.contains("/undated-"));
    assertThat(picture.one(picture.nodes("Visit").getFirst(), "status"))
        .isEqualTo("voc/status-wished");
  }

  @Test
  void namesakes_stayApart() throws IOException {
    Entity namesake =
        new Entity("person/x-ann-abel", Entity.Kind.PERSON, "Person", "Ann Abel", false);
    Lines picture =
        newsroom.picture(
            during(),
            newsroom.report(
                "2031-05-04",
                visit(Modality.HAPPENED, namesake, ISLE, on("2031-05-03")),
                claim(Modality.ASSERTED, new Fact.Named(namesake))));
    assertThat(picture.nodes("Visit")).hasSize(2);
    assertThat(picture.nodes("Person")).contains("id/person/ann-abel", "id/person/x-ann-abel");
  }

  @Test
  void talks_withOneMoreNamed_areTheSame_aDayLaterToo() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-05", talks("2031-05-05", ANN, BEN)),
            newsroom.report(
                "2031-05-05",
                Newsroom.president(ANN, LAND),
                Newsroom.president(CARA, LAND),
                talks("2031-05-04", ANN, BEN, CARA)));
    assertThat(picture.nodes("Talks"))
        .containsExactly("id/event/talks/2031-05-04/ann-abel--ben-boro--cara-cole");
  }

  @Test
  void talks_twoDaysApart_orWithOtherPeople_stayApart() throws IOException {
    Lines picture =
        newsroom.picture(
            newsroom.report("2031-05-05", talks("2031-05-04", ANN, BEN)),
            newsroom.report("2031-05-05", talks("2031-05-06", ANN, BEN)),
            newsroom.report("2031-05-05", talks("2031-05-04", ANN, CARA)));
    assertThat(picture.nodes("Talks")).hasSize(3);
  }

  @Test
  void talksDuringAVisit_arePartOfIt_andTheTwoMet() throws IOException {
    Lines picture = newsroom.picture(during());
    assertThat(picture.one(TALKS, "partOf")).isEqualTo(VISIT);
    assertThat(picture.of("id/person/ann-abel", "metWith")).containsExactly("id/person/ben-boro");
    assertThat(picture.of("id/person/ben-boro", "metWith")).containsExactly("id/person/ann-abel");
  }

  @Test
  void talksAfterAVisit_areNoPartOfIt() throws IOException {
    Lines picture =
        newsroom.picture(during(), newsroom.report("2031-05-20", talks("2031-05-20", ANN, BEN)));
    assertThat(picture.of("id/event/talks/2031-05-20/ann-abel--ben-boro", "partOf")).isEmpty();
  }

  @Test
  void signing_followsItsAgreement_andIsPartOfTheVisit() throws IOException {
    Lines picture =
        newsroom.picture(
            during(),
            newsroom.report("2031-05-06", signing("2031-05-04")),
            newsroom.report("2031-05-07", signing("2031-05-05")));
    assertThat(picture.nodes("Agreement")).hasSize(1);
    assertThat(picture.nodes("Signing")).hasSize(1);
    String agreement = picture.nodes("Agreement").getFirst();
    assertThat(picture.one(agreement + "/signing", "signedDocument")).isEqualTo(agreement);
    assertThat(picture.one(agreement + "/signing", "partOf")).isEqualTo(VISIT);
  }

  private static entente.facts.Claim signing(String day) {
    List<Entity> parties = List.of(LAND, ISLE);
    Fact.Document document = new Fact.Document("treaty", "Treaty", parties, Optional.empty());
    return claim(
        Modality.HAPPENED,
        new Fact.Signing(List.of(ANN, BEN), document, on(day), Optional.of(PORT)));
  }

  @Test
  void differentDays_ofOneVisit_areAConflict_bothKept() throws IOException {
    Report one = during();
    Report other =
        newsroom.report("2031-05-05", visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-04")));
    Report vague = planned();
    Lines picture = newsroom.picture(one, other, vague);
    assertThat(picture.nodes("Visit")).hasSize(1);
    assertThat(picture.of(bare(one.claim(0)), "conflictsWith"))
        .containsExactly(bare(other.claim(0)));
    assertThat(picture.of(bare(other.claim(0)), "conflictsWith"))
        .containsExactly(bare(one.claim(0)));
    assertThat(picture.of(bare(vague.claim(0)), "conflictsWith")).isEmpty();
  }

  @Test
  void levelsOfOneYear_conflict_unlessOneIsMoreSpecific() throws IOException {
    Report plain = newsroom.report("2031-01-01", partnership("strategic"));
    Report exact = newsroom.report("2031-02-01", partnership("comprehensive-strategic"));
    Report allied = newsroom.report("2031-03-01", partnership("allied"));
    Report before = newsroom.report("2021-03-01", partnership("partnership"));
    Lines picture = newsroom.picture(plain, exact, allied, before);
    assertThat(picture.of(bare(plain.claim(0)), "conflictsWith"))
        .containsExactly(bare(allied.claim(0)));
    assertThat(picture.of(bare(before.claim(0)), "conflictsWith")).isEmpty();
    assertThat(picture.of("id/state/isl", "hasPartnerState")).containsExactly("id/state/lnd");
  }

  private static entente.facts.Claim partnership(String level) {
    return claim(
        Modality.ASSERTED, new Fact.Partnership(LAND, ISLE, level, level, false, Optional.empty()));
  }

  @Test
  void copies_countAsOneSource() throws IOException {
    String words = "Ann Abel came to Port on Saturday, where the band played and it rained. ";
    String text =
        words.repeat(3) + "Nobody minded the weather, and all went to the harbour to look.";
    entente.facts.Claim visit = visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-03"));
    Lines picture =
        newsroom.picture(
            newsroom.report(text, "2031-05-04", visit),
            newsroom.report(text + " ", "2031-05-05", visit),
            newsroom.report("2031-05-06", visit));
    assertThat(picture.of(VISIT, "reportedIn")).hasSize(3);
    assertThat(picture.one(VISIT, "sourceCount")).startsWith("\"2\"");
    assertThat(picture.lines())
        .anyMatch(line -> line.contains("ns#confidence> \"0.96\""))
        .noneMatch(line -> line.contains("ns#confidence> \"0.992\""));
  }

  @Test
  void denied_andSupposed_areNotInThePicture() throws IOException {
    Fact member = new Fact.Membership(ISLE, UNION, "member", Optional.empty());
    Report article =
        newsroom.report(
            "2031-05-05",
            denied(visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-03"))),
            visit(Modality.HYPOTHETICAL, BEN, LAND, on("2031-06-03")),
            claim(Modality.DESIRED, member));
    Lines picture = newsroom.picture(article);
    assertThat(picture.nodes("Visit")).isEmpty();
    assertThat(picture.nodes("Membership")).isEmpty();
    assertThat(picture.of("id/state/isl", "memberOf")).isEmpty();
    Lines held = newsroom.picture(newsroom.report("2031-05-06", claim(Modality.ASSERTED, member)));
    assertThat(held.of("id/state/isl", "memberOf")).containsExactly("id/org/union");
  }

  private static String bare(String iri) {
    return iri.replace("https://w3id.org/entente/", "");
  }
}
