package entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.calendar.Calendar;
import entente.convert.Conversion;
import entente.convert.Pipeline;
import entente.ingest.ArticleReader;
import entente.ingest.Reading;
import entente.table.FlatRow;
import entente.table.FlatRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same article as plain text and as sites and printers lay it out says the same: {@code
 * a.how-it-is-laid-out.html} has the facts of {@code a.txt}.
 */
class TwinsTest {
  private static final Path TWINS = Path.of("src/test/resources/ingest/twins");
  private static final ArticleReader READER = new ArticleReader(Calendar.load(Path.of("ontology")));
  private static final Pipeline PIPELINE = pipeline();

  @TempDir private Path folder;

  static List<Path> layouts() throws IOException {
    try (Stream<Path> files = Files.list(TWINS)) {
      return files.filter(file -> name(file).split("\\.").length == 3).sorted().toList();
    }
  }

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(TWINS)) {
      return files.filter(file -> name(file).split("\\.").length == 2).sorted().toList();
    }
  }

  @Test
  void layouts_areThere() throws IOException {
    assertThat(layouts()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void layout_givesTheFactsOfTheCleanText(Path layout) {
    Path clean = TWINS.resolve(name(layout).split("\\.")[0] + ".txt");
    assertSame(facts(layout), facts(clean));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void pdf_givesTheFactsOfTheCleanText(Path article) throws IOException {
    Path pdf = folder.resolve("article.pdf");
    PrintedArticle.print(Files.readAllLines(article), pdf);
    assertSame(facts(pdf), facts(article));
  }

  private static void assertSame(Set<String> found, Set<String> expected) {
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(found).isEqualTo(expected);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static Set<String> facts(Path file) {
    Reading reading = READER.read(file);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    Conversion conversion = PIPELINE.convert(((Reading.Read) reading).article());
    Set<String> facts = new TreeSet<>();
    FlatRows.of(conversion.article(), conversion.claims(), new NoNames()).stream()
        .filter(row -> !row.kind().equals("Metadata") || row.predicate().matches("title|date"))
        .forEach(row -> facts.add(told(row)));
    return facts;
  }

  private static String told(FlatRow row) {
    List<String> subjects = row.kind().equals("Metadata") ? List.of() : row.subjects();
    return String.join(
        " | ",
        row.kind(),
        row.predicate(),
        String.join("; ", subjects),
        String.join("; ", row.onBehalfOf()),
        row.object(),
        row.date(),
        row.place(),
        row.speaker(),
        row.modality(),
        row.polarity(),
        row.plover());
  }

  private static Pipeline pipeline() {
    try {
      return Pipeline.load(Path.of("ontology"), PreparedModel.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
