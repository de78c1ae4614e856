package entente.convert;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a clause, and how far each of a few plain ones is read. */
class FunnelTest {
  private static final Pipeline PIPELINE = pipeline();

  @TempDir private Path folder;

  /** Clauses, actor known, cue, holder, argument, claim, read, known and read. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway supports the port.                           | 1 1 1 1 1 1 1 1
          Norway will support the port.                       | 1 1 1 1 1 1 1 1
          Norway is committed to the port.                    | 1 1 1 1 1 1 1 1
          Norway expressed its support for the port.          | 1 1 1 1 1 1 1 1
          Norway's support for the port saved a thousand jobs. | 2 1 1 1 1 1 1 1
          Norway noted that it supports the port.             | 2 2 1 1 1 1 2 2
          Norway continues to support the port.               | 1 1 1 1 1 1 1 1
          Norway expelled three diplomats.                    | 1 1 1 1 1 1 1 1
          Norway condemned and rejected the attack.           | 2 2 2 2 2 2 2 2
          The storm sank two boats.                           | 1 0 1 0 0 0 0 0
          The storm scared two boys.                          | 1 0 0 0 0 0 0 0
          Everybody supports the port.                        | 1 0 1 0 0 0 0 0
          Norway supports.                                    | 1 1 1 1 0 0 0 0
          Norway hopes to build the port.                     | 1 1 1 1 1 1 1 1
          Norway always slept well and quietly.               | 1 1 0 0 0 0 0 0
          A port for the widened road.                        | 0 0 0 0 0 0 0 0
          """)
  void sentence_clausesAndSteps(String sentence, String counts) throws IOException {
    assertThat(row(table("Port News\n\n" + sentence + "\n"), "ports"))
        .startsWith("| ports | 1 | " + counts.replace(" ", " | ") + " | ");
  }

  @Test
  void folders_eachARow_andOneForAll_withWhatIsMissedMost() throws IOException {
    write("ports/a.txt", "Port News\n\nNorway slept. Norway supports the port. Chile slept.\n");
    write("roads/b.txt", "Road News\n\nPeru backs the road. Peru yawned.\n");
    String table = table();

    assertThat(row(table, "ports")).contains("| 1 | 3 | 3 |").endsWith("| 1 | 0.333 |");
    assertThat(row(table, "roads")).contains("| 1 | 2 | 2 |").endsWith("| 1 | 0.500 |");
    assertThat(row(table, "**all**")).contains("| 2 | 5 | 5 |").endsWith("| 2 | 0.400 |");
    assertThat(table).endsWith("most frequent: sleep 2, yawn 1.\n");
  }

  private static String row(String table, String folder) {
    return table.lines().filter(line -> line.startsWith("| " + folder)).findFirst().orElse("");
  }

  private String table(String text) throws IOException {
    write("ports/a.txt", text);
    return table();
  }

  private String table() throws IOException {
    Funnel funnel = new Funnel();
    new Batch(PIPELINE.counting()).run(List.of(folder), 1, funnel, (done, total) -> {});
    return funnel.table();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Pipeline pipeline() {
    try {
      return Pipeline.load(Path.of("ontology"), PreparedModel.file());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
