package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.BEN;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.denied;
import static entente.merge.Newsroom.met;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.trade;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.merge.Newsroom.Report;
import entente.store.Conformance;
import entente.store.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles contradict each other in is kept, linked, and shown by the stored query. */
class DisagreementsTest {
  private static final Modality DONE = Modality.HAPPENED;

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @Test
  void datesOfOneVisit_areShown() throws IOException {
    assertThat(
            shown(
                newsroom.report("2031-05-05", visit(DONE, ANN, ISLE, on("2031-05-03"))),
                newsroom.report("2031-05-06", visit(DONE, ANN, ISLE, on("2031-05-04")))))
        .containsExactly("startDate: 2031-05-03 2031-05-04");
  }

  @Test
  void aDenial_isShown_butNotOfAPlan() throws IOException {
    Report denial =
        newsroom.report("2031-05-05", denied(met(Format.CALL, DONE, "2031-05-04", ANN, BEN)));
    assertThat(
            shown(
                newsroom.report("2031-05-04", met(Format.CALL, DONE, "2031-05-04", ANN, BEN)),
                denial))
        .containsExactly("polarity: polarity-negative polarity-positive");
    Report plan =
        newsroom.report("2031-05-01", met(Format.CALL, Modality.PLANNED, "2031-05-04", ANN, BEN));
    assertThat(shown(plan, denial)).isEmpty();
  }

  @Test
  void aDenial_ofTheMeetingUnderAnotherName_isShown() throws IOException {
    assertThat(
            shown(
                newsroom.report("2031-05-04", met(Format.TALKS, DONE, "2031-05-04", ANN, BEN)),
                newsroom.report(
                    "2031-05-05", denied(met(Format.MEETING, DONE, "2031-05-04", ANN, BEN)))))
        .hasSize(1);
  }

  @Test
  void amountsOfOnePeriod_areShown_unlessOneOnlySaysLess() throws IOException {
    Report exact = newsroom.report("2031-02-01", trade("25000000000", "exact"));
    assertThat(shown(exact, newsroom.report("2031-02-02", trade("31000000000", "exact"))))
        .containsExactly("value: 25000000000 31000000000");
    assertThat(shown(exact, newsroom.report("2031-02-03", trade("20000000000", "moreThan"))))
        .isEmpty();
    assertThat(shown(exact, newsroom.report("2031-02-04", trade("25050000000", "exact"))))
        .isEmpty();
    assertThat(shown(exact, newsroom.report("2031-02-05", trade("70000000000", "target"))))
        .isEmpty();
  }

  @Test
  void whateverArticlesContradictEachOtherIn_thePictureConforms() throws IOException {
    Path merged =
        newsroom.merged(
            newsroom.report(
                "2031-05-05",
                visit(DONE, ANN, ISLE, on("2031-05-03/2031-05-04")),
                trade("25000000000", "exact")),
            newsroom.report(
                "2031-05-07",
                visit(DONE, ANN, ISLE, on("2031-05-05/2031-05-07")),
                trade("31000000000", "moreThan")));
    Validation validation = Validation.of(merged, Conformance.load(Path.of("ontology")));
    assertThat(validation.findings())
        .filteredOn(finding -> finding.violation() && !finding.focus().contains("/id/state/"))
        .isEmpty();
  }

  /** What the query tells of each pair: in what they differ, and what the two say, in order. */
  private List<String> shown(Report... reports) throws IOException {
    var data = DatasetFactory.create();
    var all = data.getDefaultModel();
    for (Report report : reports) {
      RDFDataMgr.read(data, report.file().toString());
    }
    RDFDataMgr.read(data, newsroom.merged(reports).toString());
    data.listModelNames().forEachRemaining(name -> all.add(data.getNamedModel(name)));
    String query = Files.readString(Path.of("queries/disagreements.rq"));
    try (var execution = QueryExecutionFactory.create(QueryFactory.create(query), all)) {
      List<String> rows = new ArrayList<>();
      execution
          .execSelect()
          .forEachRemaining(row -> {
            Set<String> said = Set.of(words(row.get("oneSays")), words(row.get("otherSays")));
            String what = row.get("differsIn").asLiteral().getString();
            rows.add(what + ": " + String.join(" ", new TreeSet<>(said)));
          });
      return rows;
    }
  }

  private static String words(RDFNode node) {
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm().replaceFirst("\\.0$", "")
        : node.asResource().getURI().replaceFirst(".*/", "");
  }
}
