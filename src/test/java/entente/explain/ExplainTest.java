package entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.cli.Ran;
import entente.server.GraphServer;
import entente.store.Fixture;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import entente.store.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the command tells of a graph of two articles: a preview and the report of the talks. */
class ExplainTest {
  private static final Path QUERIES = Path.of("queries/explain");
  private static final String VISIT = "id/event/visit/2024-07/xi-jinping--kaz";

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    assertThat(PreparedModel.parser()).isNotNull();
    Ran built = Ran.of("build", "src/test/resources/explain", "--output", graph());
    assertThat(built.status()).as(built.err()).isZero();
  }

  @Test
  void position_sentenceWithItsWordsMarked_ruleAndLinks() {
    assertThat(told("id/position/chn/support/kazakhstan-in-joining-brics"))
        .contains(
            "China: support – Kazakhstan in joining BRICS",
            "talks.txt · Leaders of two states meet in Astana · Astana, July 3, 2024\n",
            "  China »supports Kazakhstan in joining BRICS«, Xi said.",
            "speaker: Xi Jinping · asserted · positive · confidence 0.",
            "  rule stance/verb-support: The verb \"support\" tells a stance of its subject",
            "  link “Xi” = Xi Jinping, 0.92, surname: The surname of a person whom",
            "  is held by: China");
  }

  @Test
  void visit_isToldOfBothArticles_andWhyTheyMeet() {
    String told = told(VISIT);

    assertThat(told).contains("preview.txt", "»pay a state visit to Kazakhstan«", "talks.txt");
    assertThat(told).containsPattern("Merged into this thing\n  .*/visit/\\S+\n    because: same ");
  }

  @Test
  void nameThatGaveWay_saysWhichTookItsPlace() {
    String member =
        told(VISIT)
            .lines()
            .dropWhile(line -> !line.equals("Merged into this thing"))
            .skip(1)
            .findFirst()
            .orElseThrow()
            .strip();

    assertThat(told(member)).contains("merged into https://w3id.org/entente/" + VISIT + ": same ");
  }

  @Test
  void entity_itsNamesAndFacts() {
    assertThat(told("id/state/kaz"))
        .contains("Kazakhstan\n", "Names\n  “Kazakhstan” ", "name-exact", "Takes part in\n");
  }

  @Test
  void words_findThePosition_andItsClaimExplainsItself() {
    String told = told("joining", "BRICS");
    assertThat(told).contains("China: support – Kazakhstan in joining BRICS");
    String claim =
        told.lines()
            .map(String::strip)
            .filter(line -> line.contains("/claim/"))
            .findFirst()
            .orElseThrow();

    assertThat(told(claim)).startsWith("Position: China: support – ").contains(claim);
  }

  @Test
  void whatIsOnlyWishedFor_isExplainedToo() {
    assertThat(told("id/membership/kaz/brics"))
        .contains("»joining BRICS«", " · desired · ", "  rule membership/joining: ");
  }

  @Test
  void endpoint_tellsTheSame() {
    String local = told(VISIT);
    try (GraphServer server =
        GraphServer.start(Path.of(graph()), Path.of("fuseki/config.ttl"), 0)) {
      String address = server.address().resolve("sparql").toString();
      assertThat(Ran.of("explain", VISIT, "--endpoint", address).out()).isEqualTo(local);
      assertThat(Ran.of("explain", "joining BRICS", "--endpoint", address).out())
          .contains("China: support – Kazakhstan in joining BRICS");
    }
  }

  @Test
  void claimsThatContradict_nameEachOther() {
    Path graph = folder.resolve("fixture");
    Fixture.build(graph, Fixture.staging(folder.resolve("staging")));
    DatasetGraph dataset = Version.current(graph).orElseThrow().open();
    try {
      Questions questions = new Questions(QUERIES, new Source.Local(dataset));
      Rules rules = Rules.read(Path.of("ontology/lexicon/rules.csv"));
      Explanation claim =
          new Explainer(questions, rules, 5)
              .of("https://w3id.org/entente/id/claim/00a000000001/a993221a50")
              .orElseThrow();
      assertThat(claim.receipts().getFirst().conflicts())
          .extracting(Explanation.Conflict::claim)
          .containsExactly("https://w3id.org/entente/id/claim/00b000000002/dfecb83955");
      assertThat(new Telling(false).of(claim)).contains("  conflicts with ");
    } finally {
      Version.close(dataset);
    }
  }

  @Test
  void bold_onlyOnATerminal_andNoOtherControlCharacters() {
    Explanation thing =
        new Explanation(
            "x:y",
            "a\u001b[31m label",
            List.of(),
            "",
            "",
            java.util.Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(new Telling(true).of(thing)).startsWith("\u001b[1ma\ufffd[31m label\u001b[0m\n");
    assertThat(new Telling(false).of(thing)).startsWith("a\ufffd[31m label\n");
  }

  @TestFactory
  Stream<DynamicTest> query_keepsWhatItsHeaderPromises() {
    List<StoredQuery> queries = new Queries(QUERIES).all();
    assertThat(queries).hasSizeGreaterThan(9);
    return queries.stream()
        .map(query ->
            DynamicTest.dynamicTest(
                query.name(),
                () -> {
                  assertThat(query.summary()).isNotBlank().isNotEqualTo(query.name());
                  assertThat(query.description()).endsWith("?");
                  assertThat(query.returns()).isEqualTo(query.parsed().getResultVars());
                  assertThat(query.parsed().hasOrderBy()).isTrue();
                  assertThat(query.parameters()).hasSize(1);
                }));
  }

  private static String told(String... sought) {
    Stream<String> arguments =
        Stream.of(Stream.of("explain"), Stream.of(sought), Stream.of("--graph", graph()))
            .flatMap(part -> part);
    Ran ran = Ran.of(arguments.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran.out();
  }

  private static String graph() {
    return folder.resolve("graph").toString();
  }
}
