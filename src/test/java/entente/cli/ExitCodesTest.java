package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import entente.annotate.nlp4j.PreparedModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What each command promises to its caller, one row for each promise. */
class ExitCodesTest {
  private static final String ARTICLE =
      """
      Leaders of two states meet in Astana

      ASTANA, July 3, 2024 -- Chinese President Xi Jinping met with Kazakh President
      Kassym-Jomart Tokayev in Astana on Wednesday.
      """;

  private static final String GOLD =
      "{\"seed\":\"article\",\"kind\":\"State\",\"subject\":\"China\",\"tier\":\"core\"}\n";

  @TempDir static Path folder;
  private static ServerSocket taken;

  @BeforeAll
  static void files() throws IOException {
    assertThat(PreparedModel.parser()).isNotNull();
    taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Files.writeString(folder.resolve("article.txt"), ARTICLE);
    Files.writeString(folder.resolve("file"), "a file where a folder should be");
    Files.writeString(folder.resolve("construct.rq"), "CONSTRUCT WHERE { ?s ?p ?o }");
    Files.writeString(folder.resolve("broken.rq"), "SELECT WHERE");
    Files.writeString(folder.resolve("broken.trig"), "<a> <b> .");
    Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    Files.createDirectory(folder.resolve("empty"));
    Ran built = Ran.of(words("build {}/article.txt --output {}/graph"));
    assertThat(built.status()).as(built.err()).isZero();
  }

  @AfterAll
  static void free() throws IOException {
    taken.close();
  }

  /**
   * {@code {}} is a folder with an article, a graph made of it, and worse; {@code {taken}} a port
   * in use.
   */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          build {}/article.txt --output {}/graph                          | OK             | 1 articles
          build {}/article.txt {}/none --output {}/graph                  | BAD_INPUT      | none: unreadable (no such file)
          build {}/empty --output {}/graph                                | BAD_INPUT      | no article to build from
          build {}/article.txt --output {}/file                           | STORE          | file
          build --threads 0 --output {}/graph                             | USAGE          | --threads must be 1 or more
          build --threads two                                             | USAGE          | Invalid value for option '--threads'
          build --nothing                                                 | USAGE          | Unknown option: '--nothing'
          convert {}/article.txt --output {}/a.trig                       | OK             | ''
          convert {}/article.txt --output {}/a.nq.gz                      | OK             | ''
          convert {}/article.txt --output {}/a.jsonld                     | OK             | ''
          convert {}/article.txt --output {}/a.rdf                        | OK             | ''
          convert {}/article.txt                                          | USAGE          | Missing required option: '--output=FILE'
          convert {}/article.txt --output {}/a.doc                        | USAGE          | a.doc: not .trig
          convert {}/article.txt --output {}/a.trig --threads -1          | USAGE          | --threads must be 1 or more
          convert {}/none --output {}/b.trig                              | BAD_INPUT      | none: unreadable (no such file)
          convert {}/empty --output {}/b.trig                             | BAD_INPUT      | empty: no-articles
          convert {}/article.txt --output {}/none/a.trig                  | STORE          | none
          facts {}/article.txt                                            | OK             | ''
          facts {}/article.txt --output {}/a.csv                          | OK             | ''
          facts {}/article.txt --output {}/a.jsonl --report {}/r.jsonl    | OK             | ''
          facts {}/article.txt --output {}/a.xls                          | USAGE          | a.xls: not .jsonl or .csv
          facts {}/article.txt --least 0.8                                | OK             | ''
          facts {}/article.txt --least 80                                 | USAGE          | 80.0: a confidence is a share from 0 to 1
          facts --nothing                                                 | USAGE          | Unknown option: '--nothing'
          facts {}/none                                                   | BAD_INPUT      | none: unreadable (no such file)
          facts {}/empty                                                  | BAD_INPUT      | empty: no-articles
          facts {}/article.txt --output {}/file/a.csv                     | STORE          | a.csv
          facts {}/article.txt --report {}/none/r.jsonl                   | STORE          | r.jsonl
          evaluate --gold {}/gold.jsonl {}/article.txt                    | OK             | ''
          evaluate --gold {}/gold.jsonl --facts {}/gold.jsonl --misses    | OK             | ''
          evaluate --gold {}/gold.jsonl --facts {}/none.jsonl             | BAD_INPUT      | none.jsonl: no such file
          evaluate --gold {}/none.jsonl {}/article.txt                    | BAD_INPUT      | none.jsonl: no such file
          evaluate --gold {}/article.txt {}/article.txt                   | BAD_INPUT      | article.txt:1: no JSON object
          evaluate --gold {}/gold.jsonl {}/none                           | BAD_INPUT      | none: unreadable (no such file)
          evaluate {}/article.txt                                         | USAGE          | Missing required option: '--gold=
          evaluate --gold {}/gold.jsonl --facts {}/gold.jsonl {}/file     | USAGE          | either --facts or articles
          evaluate --gold {}/gold.jsonl --format csv --misses             | USAGE          | --format csv has figures only
          evaluate --gold {}/gold.jsonl --facts {}/gold.jsonl --output {}/file/a.md | STORE          | a.md
          funnel {}/article.txt                                           | OK             | ''
          funnel {}/none                                                  | BAD_INPUT      | none: unreadable (no such file)
          funnel {}/article.txt --output {}/a.md --block B                | USAGE          | a.md: no name for a block: B
          validate {}/graph/current/articles.nq                           | OK             | 1 graphs, 0 departures
          validate ontology/examples                                      | OK             | 0 departures
          validate ontology/counter-examples/visit-to-two-states.trig     | NOT_CONFORMING | departures from the shapes
          validate                                                        | USAGE          | Missing required parameter
          validate {}/none.trig                                           | BAD_INPUT      | none.trig
          validate {}/broken.trig                                         | BAD_INPUT      | broken.trig:1:
          validate {}/article.txt                                         | BAD_INPUT      | article.txt
          validate {}/empty                                               | BAD_INPUT      | empty: no RDF to check
          query articles --graph {}/graph                                 | OK             | ''
          query kinds --graph {}/graph --format csv                       | OK             | ''
          query visit-with-parts --graph {}/graph --set month=2024-06     | OK             | ''
          query                                                           | USAGE          | Missing required parameter
          query nothing --graph {}/graph                                  | USAGE          | stored queries: agreement-parties, agreements,
          query {}/construct.rq --graph {}/graph                          | USAGE          | only SELECT and ASK
          query {}/broken.rq --graph {}/graph                             | USAGE          | broken.rq
          query articles --graph {}/graph --format xml                    | USAGE          | Invalid value for option '--format'
          query visit-with-parts --graph {}/graph --set year=2024         | USAGE          | has no parameter year
          query visit-with-parts --graph {}/graph --set visitor=x://<y>   | USAGE          | visitor must be an IRI, its end (state/kaz) or a Wikidata id (Q232), not 'x://<y>'
          query visit-with-parts --graph {}/graph --set visitor           | USAGE          | --set
          query articles --endpoint elsewhere                             | USAGE          | elsewhere: no web address
          query articles --graph {}/empty                                 | STORE          | run: entente build
          query articles --graph {}/file                                  | STORE          | run: entente build
          query articles --endpoint http://localhost:1/sparql             | STORE          | http://localhost:1/sparql: no connection
          explain id/state/kaz --graph {}/graph                           | OK             | ''
          explain Xi Jinping --graph {}/graph                             | OK             | ''
          explain https://w3id.org/entente/id/state/kazz --graph {}/graph | BAD_INPUT      | nothing in the graph
          explain Kazakstan --graph {}/graph                              | BAD_INPUT      | did you mean: Kazakhstan
          explain http://a.org/<b> --graph {}/graph                       | USAGE          | not an IRI: http://a.org/<b>
          explain --graph {}/graph                                        | USAGE          | Missing required parameter
          explain Astana --limit 0 --graph {}/graph                       | USAGE          | --limit and --claims must be 1 or more
          explain Astana --endpoint elsewhere                             | USAGE          | elsewhere: no web address
          explain Astana --graph {}/empty                                 | STORE          | run: entente build
          explain Astana --endpoint http://localhost:1/sparql             | STORE          | http://localhost:1/sparql: no connection
          serve --port 65536                                              | USAGE          | --port must be between 0 and 65535
          serve --port any                                                | USAGE          | Invalid value for option '--port'
          serve --graph {}/file --port 0                                  | STORE          | file
          serve --graph {}/graph --port {taken}                           | STORE          | cannot listen on port
          export --nothing                                                | USAGE          | Unknown option: '--nothing'
          export --graph {}/none --output {}/dump                         | STORE          | none
          reconcile                                                       | USAGE          | Missing required option: '--output=
          prepare --nothing                                               | USAGE          | Unknown option: '--nothing'
          nothing                                                         | USAGE          | Unmatched argument
          ''                                                              | USAGE          | Missing required subcommand
          """)
  void execute_commandLine_exitCode(String line, ExitCode expected, String stderr) {
    Ran ran = Ran.of(words(line));
    assertThat(ran.status()).as(ran.err()).isEqualTo(expected.status());
    assertThat(ran.err()).contains(stderr).doesNotContain("\tat ");
  }

  @TestFactory
  Stream<DynamicTest> help_examplesParse() {
    return Stream.concat(Stream.of(""), commands())
        .map(name -> DynamicTest.dynamicTest("entente " + name, () -> examplesParse(name)));
  }

  private static Stream<String> commands() {
    List<String> names = Entente.commandLine().getSubcommands().keySet().stream().sorted().toList();
    assertThat(names)
        .containsExactly(
            "build",
            "convert",
            "evaluate",
            "explain",
            "export",
            "facts",
            "funnel",
            "prepare",
            "query",
            "reconcile",
            "serve",
            "validate");
    return names.stream();
  }

  private static void examplesParse(String name) {
    Ran help = Ran.of(name.isEmpty() ? new String[] {"--help"} : new String[] {name, "--help"});
    assertThat(help.status()).isZero();
    List<String> examples =
        help.out()
            .lines()
            .dropWhile(line -> !line.equals("Example:"))
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(examples).isNotEmpty().allMatch(line -> line.startsWith("entente " + name));
    for (String example : examples) {
      CommandLine line = Entente.commandLine();
      String[] arguments = example.substring("entente ".length()).split(" ", -1);
      assertThatCode(() -> line.parseArgs(arguments)).doesNotThrowAnyException();
    }
  }

  private static String[] words(String line) {
    if (line.isEmpty()) {
      return new String[0];
    }
    return line.replace("{taken}", String.valueOf(taken.getLocalPort()))
        .replace("{}", folder.toString())
        .split(" ", -1);
  }
}
