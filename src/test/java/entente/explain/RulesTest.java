package entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.convert.Batch;
import entente.convert.Outcome;
import entente.convert.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every rule has its row in {@code rules.csv} and every row its rule. Rules are those at work on
 * the seeds and the cases, and those that the code and the cue words name.
 */
class RulesTest {
  private static final Path LEXICON = Path.of("ontology/lexicon");
  private static final Path ROOMS = Path.of("src/main/java/entente");
  private static final Rules RULES = Rules.read(LEXICON.resolve("rules.csv"));

  /** An id in code; one that ends in a slash or hyphen goes on with a word of the text. */
  private static final Pattern OF_EXTRACT = Pattern.compile("\"([a-z]+/[a-z_-]*)\"");

  private static final Pattern OF_LINK =
      Pattern.compile(
          "\"([a-z]+(?:-[a-z]+)*)\", (?:\\w+ \\? )?0\\.\\d"
              + "|\"((?:name|title|form|state|city|surname|said|abbreviation)-[a-z-]*)\"");

  private static final Set<String> IDS = new TreeSet<>();

  @BeforeAll
  static void collect() throws IOException {
    IDS.addAll(inCode("extract", OF_EXTRACT));
    IDS.addAll(inCode("link", OF_LINK));
    IDS.addAll(ofStances());
    assertThat(IDS).hasSizeGreaterThan(150).contains("visit/noun", "name-variant", "field/");
    Set<String> atWork = atWork();
    assertThat(atWork).hasSizeGreaterThan(80).contains("stance/verb-support", "surname");
    IDS.addAll(atWork);
  }

  @Test
  void everyRule_hasARow() {
    List<String> without =
        IDS.stream().filter(id -> isOpen(id) ? isUnheardOf(id) : isUntold(id)).toList();

    assertThat(without).as("rules without a row in rules.csv").isEmpty();
  }

  @Test
  void everyRow_hasARule() {
    List<String> idle =
        RULES.all().stream()
            .filter(row -> IDS.stream().noneMatch(id -> row.covers(id) || isBegun(row, id)))
            .map(Rules.Rule::id)
            .toList();

    assertThat(idle).as("rows of rules.csv without a rule").isEmpty();
  }

  @Test
  void everyRow_tellsInOneSentence_withAnExample() {
    assertThat(RULES.all()).extracting(Rules.Rule::id).doesNotHaveDuplicates();
    for (Rules.Rule row : RULES.all()) {
      assertThat(row.does()).as(row.id()).matches("[\"A-Z].{20,180}\\.");
      assertThat(row.example()).as(row.id()).isNotBlank();
    }
  }

  @Test
  void word_standsInTheSentence() {
    assertThat(RULES.of("stance/verb-oppose").map(Rules.Rule::does).orElseThrow())
        .startsWith("The verb \"oppose\" tells a stance");
    assertThat(RULES.of("form-ministry").map(Rules.Rule::does).orElseThrow())
        .startsWith("A ministry with its field");
    assertThat(RULES.of("no/such-rule")).isEmpty();
  }

  private static boolean isOpen(String id) {
    return id.endsWith("/") || id.endsWith("-");
  }

  /** An office is read by a link rule, whose id then begins so. */
  private static boolean isUntold(String id) {
    return RULES.of(id).isEmpty() && RULES.of("office/" + id).isEmpty();
  }

  /** No row begins as the id does. */
  private static boolean isUnheardOf(String begun) {
    return RULES.all().stream().noneMatch(row -> row.id().startsWith(begun));
  }

  private static boolean isBegun(Rules.Rule row, String id) {
    return isOpen(id) && row.id().equals(id + "*");
  }

  private static Set<String> inCode(String room, Pattern pattern) throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOMS.resolve(room))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map(RulesTest::firstGroup)
            .forEach(ids::add);
      }
    }
    return ids;
  }

  private static String firstGroup(MatchResult found) {
    return found.groupCount() > 1 && found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static Set<String> ofStances() throws IOException {
    return Files.readAllLines(LEXICON.resolve("frames.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 3))
        .map(cells -> "stance/" + cells[1] + "-" + cells[0].replace(' ', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> atWork() throws IOException {
    Set<String> ids = new TreeSet<>();
    Pipeline pipeline = Pipeline.load(Path.of("ontology"), PreparedModel.file());
    new Batch(pipeline)
        .run(
            List.of(Path.of("seeds"), Path.of("src/test/resources/cases")),
            1,
            outcome -> {
              if (outcome instanceof Outcome.Converted done) {
                done.conversion().claims().forEach(claim -> ids.add(claim.evidence().rule()));
                done.conversion().mentions().forEach(mention -> ids.add(mention.rule()));
              }
            },
            (done, total) -> {});
    return ids;
  }
}
