package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.met;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.facts.Entity;
import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.merge.Newsroom.Lines;
import entente.merge.Newsroom.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write into {@code same.csv} and {@code keep-apart.csv} goes before the rules. */
class DecisionsTest {
  private static final String FIRST = "event/visit/2031-05/ann-abel--isl";
  private static final String SECOND = "event/visit/2031-04/ann-abel--isl";

  @TempDir Path folder;
  private Newsroom newsroom;
  private Report april;
  private Report may;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
    april = newsroom.report("2031-05-02", visit(Modality.HAPPENED, ANN, ISLE, on("2031-04-30")));
    may = newsroom.report("2031-05-02", visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-01")));
  }

  @Test
  void visitsThatTheRulesJoin_keptApart_stayTwo() throws IOException {
    assertThat(decided("", "").nodes("Visit")).hasSize(1);
    assertThat(decided("", FIRST + "," + SECOND + ",two trips\n").nodes("Visit")).hasSize(2);
    assertThat(decided("", SECOND + "," + FIRST + ",two trips\n").nodes("Visit")).hasSize(2);
  }

  @Test
  void oneName_ofTwoArticles_keptApart_isTwo() throws IOException {
    Report other =
        newsroom.report("2031-05-03", visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-01")));
    String key = other.iri().substring(other.iri().lastIndexOf('/') + 1);
    Path decisions = written("", FIRST + "," + FIRST + "@" + key + ",another Abel\n");
    Lines picture = new Lines(Files.readAllLines(newsroom.merged(decisions, may, other)));
    assertThat(picture.nodes("Visit"))
        .containsExactlyInAnyOrder("id/" + FIRST, "id/" + FIRST + "/" + key);
    assertThat(picture.of("id/" + FIRST, "reportedIn")).hasSize(1);
  }

  @Test
  void visitsThatTheRulesLeaveApart_areJoined_withTheReason() throws IOException {
    Report august =
        newsroom.report("2031-08-02", visit(Modality.PLANNED, ANN, ISLE, on("2031-08")));
    String planned = "event/visit/2031-08/ann-abel--isl";
    Path decisions = written(planned + "," + FIRST + ",brought forward\n", "");
    Lines picture = new Lines(Files.readAllLines(newsroom.merged(decisions, may, august)));
    assertThat(picture.nodes("Visit")).containsExactly("id/" + FIRST);
    assertThat(picture.one("id/" + planned, "isReplacedBy")).isEqualTo("id/" + FIRST);
    assertThat(picture.one("id/" + planned, "mergeRule")).isEqualTo("\"merge/decided\"");
    assertThat(picture.one("id/" + planned, "mergedBecause")).contains("brought forward");
  }

  @Test
  void onePerson_underTwoNames_isOne_andSoAreTheMeetings() throws IOException {
    Entity spelt =
        new Entity("person/x-anne-abel", Entity.Kind.PERSON, "Person", "Anne Abel", false);
    Report one =
        newsroom.report("2031-05-02", met(Format.CALL, Modality.HAPPENED, "2031-05-02", ANN, BEN));
    Report other =
        newsroom.report(
            "2031-05-02", met(Format.CALL, Modality.HAPPENED, "2031-05-02", spelt, BEN));
    Path decisions = written("person/x-anne-abel,person/ann-abel,a spelling\n", "");
    Lines picture = new Lines(Files.readAllLines(newsroom.merged(decisions, one, other)));
    assertThat(picture.nodes("Call")).hasSize(1);
  }

  @Test
  void bothDecisions_keepApartWins() throws IOException {
    String row = SECOND + "," + FIRST + ",why\n";
    assertThat(decided(row, row).nodes("Visit")).hasSize(2);
  }

  @Test
  void rowOfTwoColumns_isRefused_withItsLine() {
    assertThatThrownBy(() -> decided(SECOND + "," + FIRST + "\n", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same.csv:2: ");
  }

  private Lines decided(String same, String apart) throws IOException {
    return new Lines(Files.readAllLines(newsroom.merged(written(same, apart), april, may)));
  }

  private Path written(String same, String apart) throws IOException {
    Path decisions = Files.createDirectories(folder.resolve("merging"));
    Files.writeString(decisions.resolve("same.csv"), "name,stays,reason\n" + same);
    Files.writeString(decisions.resolve("keep-apart.csv"), "one,other,reason\n" + apart);
    return decisions;
  }
}
