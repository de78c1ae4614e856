package entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.calendar.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of a page, and what is not. */
class FurnitureTest {
  private static final String PROSE = "The presidents of Mongolia and Chile met in Ulaanbaatar.";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"reader-comments\"><p>Gabon opposes it.</p></div>",
        "<ol class=\"commentlist\"><li><article class=\"comment\">Gabon opposes"
            + " it.</article></li></ol>",
        "<h3>3 Comments</h3><p>Gabon opposes it.</p>",
        "<section class=\"relatedStories\"><p>Gabon opposes it.</p></section>",
        "<p>Read also: <a href=\"/x\">Gabon opposes it</a></p>",
        "<p style=\"display: none\">Gabon opposes it.</p>",
        "<p><span class=\"sr-only\">Gabon opposes it.</span></p>",
        "<div id=\"gdpr-consent\">Gabon uses cookies.</div>",
        "<p><del>Gabon opposes it.</del></p>"
      })
  void read_pageWithFurniture_leftOut(String furniture) throws IOException {
    String page = "<html><body><article><h1>Talks</h1><p>" + PROSE + "</p>%s</article></body>";
    assertThat(article("page.html", page.formatted(furniture)).text().value())
        .isEqualTo("Talks\n\n" + PROSE);
  }

  @Test
  void read_pageWhoseClassesNameFurniture_articleKept() throws IOException {
    String page =
        "<html><body class=\"comments-open has-sidebar\"><div class=\"content-with-sidebar\">"
            + "<h1>Talks</h1><p>On the 5<sup>th</sup> Vik<sup>2</sup> saw 30 km<sup>2</sup>.</p>"
            + "<h3>Related work of the ministers and their teams in the region</h3><p>It grew.</p>";
    assertThat(article("page.html", page).text().value().lines().filter(l -> !l.isEmpty()))
        .containsExactly(
            "Talks",
            "On the 5th Vik saw 30 km2.",
            "Related work of the ministers and their teams in the region",
            "It grew.");
  }

  private Article article(String name, String words) throws IOException {
    Path file = Files.writeString(folder.resolve(name), words);
    return ((Reading.Read) new ArticleReader(Calendar.load(Path.of("ontology"))).read(file))
        .article();
  }
}
