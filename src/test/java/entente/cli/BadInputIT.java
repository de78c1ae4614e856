package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.annotate.nlp4j.PreparedModel;
import entente.store.Version;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with everything that is wrong with files: the bad are told, the good converted. */
class BadInputIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** By file name, why it is refused. */
  private static final Map<String, String> BAD = new TreeMap<>();

  private static final TreeSet<String> GOOD = new TreeSet<>();

  @TempDir static Path folder;
  private static Path articles;

  @BeforeAll
  static void files() throws IOException, InterruptedException {
    assertThat(PreparedModel.parser()).isNotNull();
    articles = Files.createDirectory(folder.resolve("articles"));
    good("one.txt", article("Astana").getBytes(StandardCharsets.UTF_8));
    good("two.txt", article("Beijing").getBytes(StandardCharsets.UTF_8));
    good("windows.txt", article("São Tomé").getBytes(Charset.forName("windows-1252")));
    good("utf-16.txt", ("\ufeff" + article("Türkiye")).getBytes(StandardCharsets.UTF_16LE));
    good("mojibake.txt", article("SÃ£o TomÃ©").getBytes(StandardCharsets.UTF_8));
    good("page.html", ("<html><body><p>" + article("Minsk")).getBytes(StandardCharsets.UTF_8));
    good("a name with spaces.txt", article("Dushanbe").getBytes(StandardCharsets.UTF_8));
    good("a\nline.txt", article("Tashkent").getBytes(StandardCharsets.UTF_8));
    good("up..down.txt", article("Ashgabat").getBytes(StandardCharsets.UTF_8));
    bad("empty.txt", "empty", new byte[0]);
    bad("empty\nline \u001b[31m.txt", "empty", new byte[0]);
    bad("picture.txt", "binary", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    byte[] line = new byte[50 * 1024 * 1024];
    Arrays.fill(line, (byte) 'a');
    bad("line.txt", "too-large", line);
    bad("twin.txt", "duplicate", article("Astana").getBytes(StandardCharsets.UTF_8));
    BAD.put("dangling.txt", "unreadable");
    Files.createSymbolicLink(articles.resolve("dangling.txt"), articles.resolve("nowhere"));
    BAD.put("loop", "link-loop");
    Files.createSymbolicLink(articles.resolve("loop"), articles);
    BAD.put("pipe.txt", "not-a-file");
    String pipe = articles.resolve("pipe.txt").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
  }

  @Test
  void build_everyBadKind_goodOnesPublished() throws IOException {
    Path graph = folder.resolve("graph");
    Ran ran = Ran.of("build", articles.toString(), "--output", graph.toString());
    Version version = Version.current(graph).orElseThrow();
    assertReported(ran, version.folder().resolve("report.jsonl"));
    assertThat(ran.err()).contains("entente: 9 articles, ");
    assertThat(values(version.folder().resolve(Version.ARTICLES), "fileName")).isEqualTo(GOOD);
    assertThat(version.damaged()).isEmpty();
    assertThat(entries(graph)).containsExactly("current", "versions");
  }

  @Test
  void convert_everyBadKind_wholeFile() throws IOException {
    Path output = Files.createDirectory(folder.resolve("converted"));
    Path report = folder.resolve("convert.jsonl");
    Path quads = output.resolve("all.nq");
    Ran ran =
        Ran.of(
            "convert", articles.toString(), "--output", quads.toString(), "--report", "" + report);
    assertReported(ran, report);
    assertThat(values(quads, "fileName")).isEqualTo(GOOD);
    assertThat(entries(output)).containsExactly("all.nq");
    assertThat(Ran.of("validate", quads.toString()).status()).isZero();
  }

  @Test
  void facts_everyBadKind_wholeFile() throws IOException {
    Path output = Files.createDirectory(folder.resolve("listed"));
    Path report = folder.resolve("facts.jsonl");
    Path rows = output.resolve("all.jsonl");
    Ran ran =
        Ran.of("facts", articles.toString(), "--output", rows.toString(), "--report", "" + report);
    assertReported(ran, report);
    TreeSet<String> files = new TreeSet<>();
    for (String row : Files.readAllLines(rows)) {
      files.add(JSON.readTree(row).get("article").asText());
    }
    assertThat(files).isEqualTo(GOOD);
    assertThat(entries(output)).containsExactly("all.jsonl");
  }

  @Test
  void convert_nothingGood_olderFileStays() throws IOException {
    Path output = Files.createDirectory(folder.resolve("older"));
    Path rows = Files.writeString(output.resolve("rows.csv"), "older");
    Path none = Files.createDirectories(folder.resolve("none"));
    Ran ran = Ran.of("facts", none.toString(), "--output", rows.toString());
    assertThat(ran.status()).isEqualTo(ExitCode.BAD_INPUT.status());
    assertThat(rows).hasContent("older");
    assertThat(entries(output)).containsExactly("rows.csv");
  }

  /** One line for each bad file and no other; the same in the report, and the exit code. */
  private static void assertReported(Ran ran, Path report) throws IOException {
    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.BAD_INPUT.status());
    List<String> told =
        ran.complaints().stream().filter(line -> line.contains(articles.toString())).toList();
    assertThat(told).hasSize(BAD.size());
    BAD.forEach((name, reason) ->
        assertThat(told)
            .filteredOn(line -> line.contains("/" + Lines.visible(name) + ": " + reason))
            .as(name + " " + reason + " in " + told)
            .hasSize(1));
    Map<String, String> reasons = new TreeMap<>();
    TreeSet<String> converted = new TreeSet<>();
    List<String> lines = Files.readAllLines(report);
    for (String line : lines) {
      JsonNode node = JSON.readTree(line);
      String name = node.get("file").asText();
      switch (node.get("status").asText()) {
        case "converted" -> converted.add(name);
        case "refused" -> reasons.put(name, node.get("reason").asText());
        default -> throw new AssertionError(line);
      }
    }
    assertThat(reasons).isEqualTo(BAD);
    assertThat(converted).isEqualTo(GOOD);
    assertThat(lines).hasSize(BAD.size() + GOOD.size());
  }

  private static String article(String place) {
    return """
    Leaders meet in %1$s

    BEIJING, July 3, 2024 (Xinhua) -- Chinese President Xi Jinping met with Kazakh President
    Kassym-Jomart Tokayev in %1$s on Wednesday.
    """
        .formatted(place);
  }

  private static void good(String name, byte[] bytes) throws IOException {
    GOOD.add(name);
    Files.write(articles.resolve(name), bytes);
  }

  private static void bad(String name, String reason, byte[] bytes) throws IOException {
    BAD.put(name, reason);
    Files.write(articles.resolve(name), bytes);
  }

  /** The literals of a property in a file of N-Quads. */
  private static Set<String> values(Path quads, String property) throws IOException {
    Set<String> values = new TreeSet<>();
    for (String line : Files.readAllLines(quads)) {
      int at = line.indexOf("/ns#" + property + "> \"");
      if (at >= 0) {
        String literal = line.substring(line.indexOf('"', at) + 1, line.lastIndexOf('"'));
        values.add(literal.translateEscapes());
      }
    }
    return values;
  }

  private static List<String> entries(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.map(path -> path.getFileName().toString()).sorted().forEach(names::add);
    }
    return names;
  }
}
