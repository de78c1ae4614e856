package entente.merge;

import static entente.merge.Newsroom.ANN;
import static entente.merge.Newsroom.ISLE;
import static entente.merge.Newsroom.on;
import static entente.merge.Newsroom.visit;
import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Modality;
import entente.merge.Newsroom.Lines;
import entente.merge.Newsroom.Report;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event is as far as the article that tells it furthest, in whichever order they come. */
class StatusTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ASSERTED, DESIRED, wished",
    "DESIRED, PLANNED, planned",
    "PLANNED, POSTPONED, postponed",
    "POSTPONED, CANCELLED, cancelled",
    "CANCELLED, HAPPENED, happened"
  })
  void twoArticles_neighbouringStatuses_furtherStays(Modality less, Modality more, String status)
      throws IOException {
    assertThat(status(less, more)).isEqualTo("voc/status-" + status);
    assertThat(status(more, less)).isEqualTo("voc/status-" + status);
  }

  private String status(Modality first, Modality second) throws IOException {
    Newsroom newsroom = new Newsroom(folder);
    Report one = newsroom.report("2031-04-20", visit(first, ANN, ISLE, on("2031-05")));
    Report other = newsroom.report("2031-04-21", visit(second, ANN, ISLE, on("2031-05")));
    Lines picture = newsroom.picture(one, other);
    return picture.one(picture.nodes("Visit").getFirst(), "status");
  }
}
