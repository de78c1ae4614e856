package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Text;
import entente.facts.Mention;
import entente.lexicon.Lexicon;
import entente.names.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads {@code link/mentions.tsv} and {@code link/offices.tsv}: a text, a tab, and all that is to
 * be found in it ("-" for nothing); an office that is over stands last, as "former …".
 */
class NameFinderTest {
  private static final Path CASES = Path.of("src/test/resources/link");
  private static final Path REFERENCE = Path.of("ontology", "reference");

  private static final String FIELD =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix voc: <https://w3id.org/entente/voc/> .
      voc:field-trade a skos:Concept ; skos:prefLabel "trade"@en .
      """;

  @SuppressWarnings("NullAway.Init")
  private static NameFinder finder;

  /** The project's own names and cues; fields of cooperation are of no use here. */
  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("voc"));
    Files.writeString(folder.resolve("voc").resolve("field.ttl"), FIELD);
    Files.createDirectories(folder.resolve("reference"));
    try (Stream<Path> files = Files.list(REFERENCE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("reference").resolve(file.getFileName()));
      }
    }
    finder = new NameFinder(Lexicon.load(folder), Path.of("ontology"));
  }

  private record Case(String text, String expected) {}

  @TestFactory
  Stream<DynamicTest> find_text_mentions() throws IOException {
    return cases("mentions.tsv")
        .map(one ->
            DynamicTest.dynamicTest(
                one.text(),
                () -> assertThat(mentions(article(one.text()))).isEqualTo(one.expected())));
  }

  @TestFactory
  Stream<DynamicTest> find_text_offices() throws IOException {
    return cases("offices.tsv")
        .map(one ->
            DynamicTest.dynamicTest(
                one.text(),
                () -> assertThat(offices(article(one.text()))).isEqualTo(one.expected())));
  }

  @Test
  void find_anyCase_mentionsInOrderWithoutOverlap() throws IOException {
    for (Case one : cases("mentions.tsv").toList()) {
      List<Mention> mentions = finder.find(article(one.text())).mentions();
      for (int i = 1; i < mentions.size(); i++) {
        assertThat(mentions.get(i).span().begin())
            .as(one.text())
            .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
      }
    }
  }

  @Test
  void find_emojiBefore_spanInCodePoints() {
    Article article = article("\uD83D\uDD4A Peace talks between Chad and Togo.");
    assertThat(finder.find(article).mentions())
        .extracting(mention -> article.words(mention.span()))
        .containsExactly("Chad", "Togo");
  }

  @Test
  void find_sameArticleTwice_sameLinking() {
    Article article = article("Fijian President Sione Vakatale met Tomasi Lolo, a Tongan poet.");
    assertThat(finder.find(article)).isEqualTo(finder.find(article));
  }

  @Test
  void find_boilerplate_notRead() {
    Text text = new Text("Follow us in Kenya.");
    Block block = new Block(text.span(0, text.value().length()), Block.Kind.BOILERPLATE);
    assertThat(finder.find(article(text, List.of(block))).mentions()).isEmpty();
  }

  private static String mentions(Article article) {
    String found =
        finder.find(article).mentions().stream()
            .map(mention -> article.words(mention.span()) + "=" + mention.entity().id())
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }

  private static String offices(Article article) {
    Linking linking = finder.find(article);
    String found =
        Stream.concat(
                linking.offices().stream().map(held -> office(article, held, "")),
                linking.formerOffices().stream().map(held -> office(article, held, "former ")))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }

  private static String office(Article article, OfficeMention held, String before) {
    return article.words(held.span())
        + "="
        + held.holder().entity().label()
        + ", "
        + before
        + held.office().label();
  }

  private static Stream<Case> cases(String file) throws IOException {
    List<Case> cases =
        Files.readAllLines(CASES.resolve(file)).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells -> new Case(cells[0], cells[1]))
            .toList();
    assertThat(cases).as("cases in " + file).isNotEmpty();
    return cases.stream();
  }

  private static Article article(String words) {
    Text text = new Text(words);
    Block block = new Block(text.span(0, words.length()), Block.Kind.PARAGRAPH);
    return article(text, List.of(block));
  }

  private static Article article(Text text, List<Block> blocks) {
    String words = text.value();
    List<Property> properties = date(text).stream().toList();
    return new Article(
        "case.txt", Hash.hex(words, 12), Hash.hex(words, 64), text, properties, blocks);
  }

  /** A date in the text is the day of the article. */
  private static Optional<Property> date(Text text) {
    Matcher day = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(text.value());
    return day.find()
        ? Optional.of(
            new Property(Property.Kind.DATE, day.group(), text.span(day.start(), day.end())))
        : Optional.empty();
  }
}
