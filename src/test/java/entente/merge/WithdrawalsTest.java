package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.facts.Modality;
import entente.merge.Newsroom.Lines;
import entente.merge.Newsroom.Report;
import entente.names.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article that its publisher takes back leaves its name, the day and the reason. */
class WithdrawalsTest {
  private static final String HEADER = "article,day,reason\n";

  @TempDir Path folder;

  @Test
  void article_withdrawn_itsClaimsAreGoneTheOthersStay() throws IOException {
    Newsroom newsroom = new Newsroom(folder);
    Report stays =
        newsroom.report("2031-05-02", visit(Modality.HAPPENED, ANN, ISLE, on("2031-05-01")));
    Report goes =
        newsroom.report("2031-06-02", visit(Modality.HAPPENED, BEN, ISLE, on("2031-06-01")));
    String key = goes.iri().substring(goes.iri().lastIndexOf('/') + 1);
    Path both = folder.resolve("both.nq");
    Files.writeString(both, Files.readString(stays.file()) + Files.readString(goes.file()));
    Withdrawals withdrawals = read(key + ",2031-07-01,Never happened, says Ben\n");

    withdrawals.takeFrom(both);

    assertThat(Files.readString(both)).isEqualTo(Files.readString(stays.file()));
    Path merged = folder.resolve("picture.nq");
    Path reference = Path.of("src/test/resources/merge/reference.ttl");
    Merge.run(Base.PUBLISHED, List.of(both), reference, merged);
    assertThat(new Lines(Files.readAllLines(merged)).nodes("Visit")).hasSize(1);
  }

  @Test
  void addTo_anyOrder_sameLines() throws IOException {
    Path quads = Files.writeString(folder.resolve("reference.nq"), "");
    String last = "00000000000b,2031-07-02,A \"quoted\" reason, with a comma";
    String first = "00000000000a,2031-07-01,First";
    read(String.join("\n", last, first)).addTo(quads);

    String graph = " <https://w3id.org/entente/graph/withdrawn> .";
    String ent = "> <https://w3id.org/entente/ns#";
    String article = "<https://w3id.org/entente/id/article/00000000000";
    assertThat(Files.readAllLines(quads))
        .containsExactly(
            article + "a" + ent + "withdrawnBecause> \"First\"" + graph,
            article + "a" + ent + "withdrawnOn> \"2031-07-01\"" + graph,
            article
                + "b"
                + ent
                + "withdrawnBecause> \"A \\\"quoted\\\" reason, with a comma\""
                + graph,
            article + "b" + ent + "withdrawnOn> \"2031-07-02\"" + graph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00000000000a,2031-07-01     | a row has two names and a reason",
        ",2031-07-01,why             | a row has two names and a reason",
        "00000000000,2031-07-01,why  | a row has an article's key, a day and a reason",
        "00000000000a,July,why       | a row has an article's key, a day and a reason",
      })
  void read_rowThatIsNone_fileAndLine(String row, String problem) {
    assertThatThrownBy(() -> read("00000000000a,2031-07-01,why\n" + row + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("withdrawn.csv:3: " + problem);
  }

  @Test
  void read_noFile_nothingIsWithdrawn() throws IOException {
    assertThat(Withdrawals.read(Base.PUBLISHED, folder.resolve("nowhere")).articles()).isEmpty();
    Path ours = Path.of("ontology/merging");
    assertThat(Withdrawals.read(Base.PUBLISHED, ours).articles()).isEmpty();
  }

  private Withdrawals read(String rows) throws IOException {
    Files.writeString(folder.resolve("withdrawn.csv"), HEADER + rows);
    return Withdrawals.read(Base.PUBLISHED, folder);
  }
}
