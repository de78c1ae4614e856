package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine.ParseResult;

/** What the documents promise: commands, queries, links, and the words in the picture. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path PICTURE = Path.of("docs/picture.svg");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern QUOTE = Pattern.compile("class=\"[^\"]*quote\"[^>]*>([^<]+)<");
  private static final String LAUNCHER = "./entente ";

  @Test
  void firstScreen_hasBothCommands_andThePicture() throws IOException {
    List<String> screen = Files.readAllLines(README).subList(0, 20);

    assertThat(screen).contains("./entente serve", "mvn verify");
    assertThat(screen)
        .anyMatch(line -> line.startsWith("![") && line.endsWith("(docs/picture.svg)"));
  }

  @Test
  void continuousIntegration_runsTheTestCommandOfTheReadme() throws IOException {
    assertThat(Files.readAllLines(Path.of(".ci/run")))
        .filteredOn(line -> line.contains("mvn"))
        .singleElement()
        .asString()
        .matches("mvn verify( \\|\\| .*)?");
  }

  @Test
  void launcher_canBeRun() {
    assertThat(Path.of("entente")).isExecutable();
  }

  @TestFactory
  Stream<DynamicTest> commandOfTheReadme_isUnderstood() throws IOException {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(9);
    return commands.stream().map(line -> dynamicTest(line, () -> assertUnderstood(line)));
  }

  @Test
  void everyCommand_isInTheReadme() throws IOException {
    List<String> shown = commands().stream().map(line -> line.split(" ", -1)[0]).toList();

    assertThat(shown).containsAll(Entente.commandLine().getSubcommands().keySet());
  }

  @Test
  void everyExitCode_isInTheReadme() throws IOException {
    String readme = Files.readString(README);

    assertThat(ExitCode.values())
        .allSatisfy(code -> assertThat(readme).contains("\n| " + code.status() + " | "));
  }

  @TestFactory
  Stream<DynamicTest> link_leadsSomewhere() throws IOException {
    List<DynamicTest> links = new ArrayList<>();
    for (Path document : documents()) {
      for (String target : all(LINK, Files.readString(document))) {
        if (!target.contains("://")) {
          Path file = document.toAbsolutePath().resolveSibling(target.replaceFirst("#.*", ""));
          links.add(dynamicTest(document + " → " + target, () -> assertThat(file).exists()));
        }
      }
    }
    assertThat(links).hasSizeGreaterThan(30);
    return links.stream();
  }

  @Test
  void decisions_areAllListed_andNumberedOnce() throws IOException {
    Path folder = Path.of("docs/decisions");
    List<String> files = names(folder).filter(name -> !name.equals("README.md")).sorted().toList();

    assertThat(all(LINK, Files.readString(folder.resolve("README.md")))).isEqualTo(files);
    for (int i = 0; i < files.size(); i++) {
      String number = "%04d".formatted(i + 1);
      assertThat(files.get(i)).startsWith(number + "-");
      assertThat(Files.readAllLines(folder.resolve(files.get(i))).getFirst())
          .startsWith("# " + number + " ");
    }
  }

  @Test
  void wordsInThePicture_standInTheSeeds() throws IOException {
    StringBuilder seeds = new StringBuilder();
    for (String name : names(Path.of("seeds")).sorted().toList()) {
      seeds.append(Files.readString(Path.of("seeds", name)));
    }
    List<String> quotes = all(QUOTE, Files.readString(PICTURE));

    assertThat(quotes).hasSizeGreaterThan(3);
    assertThat(quotes).allSatisfy(quote -> assertThat(seeds.toString()).contains(quote));
  }

  private static void assertUnderstood(String line) {
    ParseResult parsed =
        Entente.commandLine().parseArgs(Arrays.stream(line.split(" +")).toArray(String[]::new));
    ParseResult command = parsed.subcommand();
    if (command == null) {
      assertThat(parsed.isUsageHelpRequested()).isTrue();
    } else if (command.commandSpec().name().equals("query")) {
      String name = command.matchedPositional(0).getValue();
      assertThat(Path.of("queries", name + ".rq")).exists();
    }
  }

  /** The arguments of every line, or cell of a table, that starts the launcher. */
  private static List<String> commands() throws IOException {
    Pattern command = Pattern.compile("(?m)(?:^|`)" + Pattern.quote(LAUNCHER) + "([^`\\n|>]+)");
    return all(command, Files.readString(README)).stream().map(String::strip).toList();
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of("", "docs", "docs/decisions")) {
      names(Path.of(folder))
          .filter(name -> name.endsWith(".md"))
          .forEach(name -> documents.add(Path.of(folder, name)));
    }
    return documents.stream().sorted().toList();
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList().stream();
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
