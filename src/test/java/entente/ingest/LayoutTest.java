package entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.calendar.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Header and blocks of an article in each layout below {@code ingest/layouts}; {@code
 * -Dgolden.update=true} rewrites what is expected.
 */
class LayoutTest {
  private static final Path LAYOUTS = Path.of("src/test/resources/ingest/layouts");

  static List<Path> layouts() throws IOException {
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      List<Path> layouts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertThat(layouts).hasSizeGreaterThan(30);
      return layouts;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void read_layout_asExpected(Path file) throws IOException {
    Path expected = Path.of(file.toString().replace(".txt", ".expected"));
    String told = told(article(file));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void read_layout_blocksInOrderWithoutOverlap(Path file) {
    int end = 0;
    for (Block block : article(file).blocks()) {
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
    }
  }

  @Test
  void read_seeds_headersFound() {
    assertThat(properties("000_8c79e647b663066b.txt"))
        .contains(
            "datelinePlace Astana",
            "datelineDate --07-02",
            "publisher Interfax-Kazakhstan",
            "dateline Astana. July 2nd. INTERFAX-KAZAKHSTAN");
    assertThat(properties("001_48ee3b88d5783a4d.txt"))
        .contains("date 2024-07-02", "datelinePlace Astana", "section SCO Summit")
        .noneMatch(property -> property.startsWith("title"));
    assertThat(properties("002_61e827690511cf88.txt"))
        .contains(
            "title Xi published a signed article in Kazakh media",
            "date 2022-09-14",
            "publishedAt 2022-09-14T10:45");
    assertThat(properties("003_04b1ac220f639b5e.txt"))
        .contains(
            "source Xinhua",
            "editor huaxia",
            "publishedAt 2024-07-03T21:51:30",
            "dateline Astana, July 3 (Xinhua)",
            "datelineDate 2024-07-03")
        .noneMatch(property -> property.startsWith("title"));
    assertThat(properties("004_9dc233296e0b742c.txt"))
        .contains("date 2022-05-20", "publisher Silk Road Observer");
  }

  @Test
  void read_datelineOfSeed_spanEndsWhereTheReportBegins() {
    Article article = article(Path.of("seeds/000_8c79e647b663066b.txt"));
    Span dateline = article.property(Property.Kind.DATELINE).orElseThrow().span();
    assertThat(article.words(dateline)).isEqualTo("Astana. July 2nd. INTERFAX-KAZAKHSTAN - ");
    assertThat(article.text().value().substring(dateline.end())).startsWith("China supports");
  }

  private static List<String> properties(String seed) {
    return article(Path.of("seeds", seed)).properties().stream()
        .map(property -> property.kind().label() + " " + property.value())
        .toList();
  }

  private static Article article(Path file) {
    return switch (new ArticleReader(Calendar.load(Path.of("ontology"))).read(file)) {
      case Reading.Read read -> read.article();
      case Reading.Refused refused -> throw new AssertionError(refused.line());
    };
  }

  private static String told(Article article) {
    StringBuilder told = new StringBuilder();
    for (Property property : article.properties()) {
      told.append(property.kind().label()).append(" = ").append(property.value());
      told.append("  <").append(escaped(article.words(property.span()))).append(">\n");
    }
    for (Block block : article.blocks()) {
      told.append(block.kind())
          .append(": ")
          .append(escaped(article.words(block.span())))
          .append('\n');
    }
    return told.toString();
  }

  private static String escaped(String words) {
    return words.replace("\r", "\\r").replace("\n", "\\n");
  }
}
