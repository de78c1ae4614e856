package entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.article.Article;
import entente.article.Fault;
import entente.article.Span;
import entente.convert.Batch;
import entente.convert.Conversion;
import entente.convert.GraphSink;
import entente.convert.Outcome;
import entente.convert.Pipeline;
import entente.convert.TableSink;
import entente.facts.Claim;
import entente.names.Base;
import entente.rdf.Run;
import entente.table.TableFormat;
import entente.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in an article, no rule breaks on it and every claim points at its words. */
class BabbleTest {
  private static final int ARTICLES = Integer.getInteger("babble.articles", 300);
  private static final int FIRST = Integer.getInteger("babble.first", 1);
  private static final int SHOWN = 12;

  private final List<String> faults = new ArrayList<>();
  private int claims;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void babble_isReadWithoutAFault(@TempDir Path folder) throws IOException {
    Babble babble = new Babble();
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (int i = FIRST; i < FIRST + ARTICLES; i++) {
      Files.writeString(texts.resolve("babble-" + i + ".txt"), babble.article(i));
    }
    Batch batch = new Batch(Pipeline.load(Path.of("ontology"), PreparedModel.file()));
    Run run = new Run("test", "test");
    try (TableWriter rows =
            TableWriter.of(OutputStream.nullOutputStream(), TableFormat.JSON_LINES);
        GraphSink graphs = new GraphSink(folder.resolve("out.trig"), Base.PUBLISHED, run)) {
      TableSink table = new TableSink(rows, Base.PUBLISHED);
      batch.run(
          List.of(texts),
          1,
          outcome -> {
            look(outcome);
            table.take(outcome);
            graphs.take(outcome);
          },
          (done, total) -> {});
    }
    assertThat(faults.stream().limit(SHOWN)).as(faults.size() + " faults").isEmpty();
    assertThat(claims).isGreaterThan(5 * ARTICLES);
  }

  private void look(Outcome outcome) {
    switch (outcome) {
      case Outcome.Converted converted -> look(converted.conversion());
      case Outcome.Refused refused -> faults.add(refused.reading().line());
      case Outcome.Failed failed -> faults.add(failed.file() + ": " + failed.problem());
    }
  }

  private void look(Conversion conversion) {
    Article article = conversion.article();
    for (Fault fault : conversion.faults()) {
      faults.add(fault.stage() + ": " + fault.problem() + "\n  " + article.words(fault.span()));
    }
    for (Claim claim : conversion.claims()) {
      claims++;
      Span span = claim.evidence().span();
      if (span.end() > article.text().length() || article.words(span).isBlank()) {
        faults.add(article.name() + ": no words behind " + claim);
      }
    }
  }
}
