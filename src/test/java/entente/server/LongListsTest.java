package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Fixture;
import entente.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long lists say how long they are and lead to all of their lines, fifty at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {
  private static final String TALKS =
      "id/event/talks/2024-07-03/kassym-jomart-tokayev--xi-jinping>";
  private static final String MET =
      "ns#metWith> <https://w3id.org/entente/id/person/kassym-jomart-tokayev>";
  private static final int MORE = 119;

  @TempDir static Path folder;
  private Served served;

  /** 120 talks, each part of the visit; as many claims are about the visit. */
  @BeforeAll
  void serve() throws IOException {
    Path staging = Fixture.staging(folder.resolve("staging"));
    change(staging.resolve(Version.MERGED), TALKS, "id/event/talks/2024-07-%03d/a--b>");
    String claim = "claim/00b000000002/a47dafae3f";
    change(staging.resolve(Version.ARTICLES), claim, "claim/00b000000002/b%09d");
    change(staging.resolve(Version.MERGED), claim, "claim/00b000000002/b%09d");
    change(
        staging.resolve(Version.MERGED),
        MET,
        "ns#metWith> <https://w3id.org/entente/id/person/x-%d>");
    Fixture.build(folder.resolve("graph"), staging);
    served = Served.graph(folder.resolve("graph"), folder);
  }

  private static void change(Path file, String from, String to) throws IOException {
    Files.write(
        file,
        Files.readAllLines(file).stream()
            .flatMap(line ->
                line.contains(from)
                    ? Stream.concat(
                        Stream.of(line),
                        IntStream.range(0, MORE)
                            .mapToObj(i -> line.replace(from, to.formatted(100 + i))))
                    : Stream.of(line))
            .toList());
  }

  @AfterAll
  void end() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/page/ns/Talks, instances, event/talks/, 120",
    "/page/ns/Claim, nameless-instances, claim/, 138",
    "/page/event/visit/2024-07/xi-jinping--kaz, parts, event/talks/, 122",
    "/page/person/xi-jinping, events, event/talks/, 124",
  })
  void panel_isCountedAndAllOfItIsReached(String page, String panel, String line, int total) {
    String body = section(panel, page);
    assertThat(body).contains("<span class=\"count\">" + total + "</span>");
    Matcher whole =
        Pattern.compile("href=\"([^\"]*)\">Show all " + total + ", by fifties").matcher(body);
    assertThat(whole.find()).isTrue();

    Set<String> seen = new LinkedHashSet<>();
    List<Integer> lengths = walk(panel, whole.group(1), line, seen);

    assertThat(lengths).hasSize(3);
    assertThat(lengths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(seen.size());
    assertThat(seen).hasSizeBetween(total - 6, total);
  }

  @Test
  void references_areListedByFifty() {
    String page = "/page/event/visit/2024-07/xi-jinping--kaz";
    Matcher group =
        Pattern.compile("<a href=\"([^\"]*)\">[^<]*</a> <span class=\"number\">122</span>")
            .matcher(section("references", page));
    assertThat(group.find()).isTrue();

    Set<String> seen = new LinkedHashSet<>();
    assertThat(walk("references", group.group(1).replace("&amp;", "&"), "", seen)).hasSize(3);
    assertThat(seen).hasSize(122);
  }

  @Test
  void claims_areListedByFifty() {
    String page = "/page/event/visit/2024-07/xi-jinping--kaz";
    assertThat(section("claims", page))
        .contains("<span class=\"count\">121</span>", "1 to 50 of 121");

    String last = section("claims", page + "?all=claims&page=3");
    assertThat(last).contains("101 to 121 of 121", "rel=\"prev\"").doesNotContain("rel=\"next\"");
    assertThat(Pattern.compile("<blockquote>").matcher(last).results()).hasSize(21);
  }

  @Test
  void values_ofAProperty_areListedByFifty() {
    String facts = section("facts", "/page/person/xi-jinping");
    Matcher whole = Pattern.compile("<a href=\"([^\"]*)\">and 96 more").matcher(facts);
    assertThat(whole.find()).isTrue();

    Set<String> seen = new LinkedHashSet<>();
    assertThat(walk("facts", whole.group(1), "person/", seen)).containsExactly(50, 50, 20);
    assertThat(seen).hasSize(120);
  }

  @ParameterizedTest
  @CsvSource({"page=0, 1 to 50", "page=99, 101 to 120", "page=x, 1 to 50", "page=3, 101 to 120"})
  void part_thatThereIsNot_isTheNearest(String asked, String shown) {
    assertThat(section("instances", "/page/ns/Talks?all=instances&" + asked))
        .contains(shown + " of 120");
  }

  /** Follows the links to the next part, and gives the number of lines of each. */
  private List<Integer> walk(String panel, String from, String line, Set<String> seen) {
    List<Integer> lengths = new java.util.ArrayList<>();
    for (String at = from; !at.isEmpty() && lengths.size() < 10; ) {
      String body = section(panel, at.replaceFirst("#.*", ""));
      int list = panel.equals("references") ? body.indexOf("<ul class=\"things\">") : 0;
      List<String> found =
          Pattern.compile("(?:<li>|<td[^>]*>|<dd>\\s*|<p>)<a href=\"(/page/" + line + "[^\"]*)\"")
              .matcher(body.substring(list))
              .results()
              .map((MatchResult one) -> one.group(1))
              .toList();
      assertThat(found).hasSizeLessThanOrEqualTo(50);
      seen.addAll(found);
      lengths.add(found.size());
      Matcher next = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\"").matcher(body);
      at = next.find() ? next.group(1).replace("&amp;", "&") : "";
    }
    return lengths;
  }

  /** The section of a page whose heading has this id. */
  private String section(String id, String page) {
    String body = served.get(served.at(page)).body();
    Matcher section =
        Pattern.compile("<section[^>]*aria-labelledby=\"" + id + "\".*?</section>", Pattern.DOTALL)
            .matcher(body);
    assertThat(section.find()).as("%s of %s in %s", id, page, body).isTrue();
    return section.group();
  }
}
