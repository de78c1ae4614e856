package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What departs from the shapes is set aside; the rest is published. */
class ScreeningTest {
  @TempDir Path folder;
  private Path staging = Path.of("staging");
  private Screening screening = new Screening(staging, Conformance.load(Fixture.ONTOLOGY));

  @BeforeEach
  void stage() {
    staging = Fixture.staging(folder.resolve("staging"));
    screening = new Screening(staging, Conformance.load(Fixture.ONTOLOGY));
  }

  @Test
  void conformingFiles_stayAsTheyAre() throws IOException {
    List<String> before = Files.readAllLines(staging.resolve("articles.nq"));

    assertThat(screening.articles()).isZero();
    assertThat(screening.merged()).isZero();

    assertThat(Files.readAllLines(staging.resolve("articles.nq"))).isEqualTo(before);
    assertThat(screening.setAside()).isEmpty();
  }

  @Test
  void articleAtFault_isTakenOut_andTheOthersArePublished() throws IOException {
    Path articles = staging.resolve("articles.nq");
    List<String> lines = Files.readAllLines(articles);
    String first = graph(lines.getFirst());
    Files.write(
        articles,
        lines.stream()
            .filter(line -> !line.contains("ns#evidence>") || !graph(line).equals(first))
            .toList());

    assertThat(screening.articles()).isOne();
    assertThat(screening.merged()).isZero();

    assertThat(screening.setAside()).isNotEmpty();
    assertThat(Files.readAllLines(articles)).noneMatch(line -> graph(line).equals(first));
    Path graph = folder.resolve("graph");
    assertThat(Fixture.newBuild(graph).from(staging, screening))
        .isInstanceOf(GraphBuild.Outcome.Published.class);
    assertThat(Version.current(graph).orElseThrow().manifest().counts())
        .containsEntry("graphs", 4L);
  }

  private static String graph(String line) {
    return line.substring(line.lastIndexOf(" <"));
  }
}
