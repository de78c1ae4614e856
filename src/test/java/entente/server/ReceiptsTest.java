package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Fixture;
import entente.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside a statement: how many articles state it, and all claims that do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptsTest {
  private static final String VISIT = "/page/event/visit/2024-07/xi-jinping--kaz";
  private static final String CLAIM = "claim/00b000000002/a47dafae3f";
  private static final String AGAIN = "claim/00b000000002/a47dafae4";

  @TempDir static Path folder;
  private Served served;

  /** Two articles report the visit; the second one does so four times. */
  @BeforeAll
  void serve() throws IOException {
    Path staging = Fixture.staging(folder.resolve("staging"));
    for (String name : List.of(Version.ARTICLES, Version.MERGED)) {
      Path file = staging.resolve(name);
      List<String> lines = Files.readAllLines(file);
      assertThat(lines).anyMatch(line -> line.contains(CLAIM));
      Files.write(file, lines.stream().flatMap(ReceiptsTest::fourTimes).toList());
    }
    Fixture.build(folder.resolve("graph"), staging);
    served = Served.graph(folder.resolve("graph"), folder);
  }

  private static Stream<String> fourTimes(String line) {
    return line.contains(CLAIM)
        ? IntStream.range(0, 4).mapToObj(i -> i == 0 ? line : line.replace(CLAIM, AGAIN + i))
        : Stream.of(line);
  }

  @AfterAll
  void end() {
    served.close();
  }

  @Test
  void statement_ofOneArticleFourTimes_countsArticlesAndListsClaims() {
    String page = served.get(served.at(VISIT)).body();

    String visitor = besides("visitor Xi Jinping", page);
    assertThat(visitor).contains(">2 articles<", "All 5 claims").doesNotContain("sources");
    assertThat(Pattern.compile("<blockquote>").matcher(visitor).results()).hasSize(3);
    assertThat(besides("start date July 2024", page))
        .contains(">1 article<")
        .doesNotContain("All ");
  }

  @Test
  void line_ofAPanel_countsArticlesToo() {
    String page = served.get(served.at("/page/person/xi-jinping")).body();

    assertThat(besides("Visit of Xi Jinping to Kazakhstan, July 2024", page))
        .contains(">2 articles<", "All 5 claims");
  }

  /** The receipts whose heading ends with these words. */
  private static String besides(String words, String page) {
    Matcher receipts =
        Pattern.compile(
                "<details class=\"receipts\">(?:(?!</summary>).)*for (?:has )?"
                    + Pattern.quote(words)
                    + "</span></summary>.*?</details>",
                Pattern.DOTALL)
            .matcher(page);
    assertThat(receipts.find()).as("%s in %s", words, page).isTrue();
    return receipts.group();
  }
}
