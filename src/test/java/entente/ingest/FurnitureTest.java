package entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Property;
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
        "<p><del>Gabon opposes it.</del></p>",
        "<div class=\"kg-callout-card\">Gabon opposes it.</div>",
        "<div class=\"quote-pull\">Mongolia and Chile met in Ulaanbaatar</div>",
        "<p>mongolia and Chile met in Ulaanbaatar</p>",
        "<div class=\"signature\">Gabon opposes it.</div>",
        "<table><tr><th>State</th></tr><tr><td>Gabon</td></tr></table>",
        "<h4>Weitere Meldungen</h4><p>Gabon opposes it.</p>",
        "<h4>Conteúdo relacionado</h4><p>Gabon opposes it.</p>",
        "<h2>Sources[edit]</h2><ul><li>Gabon opposes it.</li></ul>",
        "<h3>[Reference] Data of Gabon</h3><p>Gabon opposes it.</p>"
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote><p>“It is a bridge and no wall.”</p></blockquote>",
        "<div id=\"accordion\"><h2>Background</h2><div class=\"panel-collapse\"><p>The ministers of"
            + " Chile and Mongolia have met since May 2019.</p></div></div>"
      })
  void read_quotationAnnouncedAndSectionThatOpens_kept(String part) throws IOException {
    String page =
        "<main><article><h1>Talks</h1><p>"
            + PROSE
            + "</p><p>The envoy of Chile said after the signing:</p>"
            + part
            + "</article></main>";
    assertThat(article("page.html", page).text().value()).containsAnyOf("no wall", "May 2019");
  }

  @Test
  void read_quotesOfMarkup_areQuotationMarks() throws IOException {
    String page =
        "<article><h1>Talks</h1><p>" + PROSE + " <q>We agree,</q> she said.</p></article>";
    assertThat(article("page.html", page).text().value())
        .isEqualTo("Talks\n\n" + PROSE + " “We agree,” she said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"footer\"><time itemprop=\"datePublished\">Wien, am 07.09.2023</time></div>",
        "<p>Wien, am 07.09.2023</p>",
        "<p>Publicado em 07/09/2023 17h02</p>",
        "<p>7. 9. 2023 Štvrtok</p>",
        "<p>07/09/23 12:15</p>",
        "<p>Updated: 7 Sep 2023, 08:15 PM IST</p>",
        "<p>7 September 2023 · 1 min · 198 words · Secretariat | Translations:</p>",
        "<div class=\"news-date\">07/09/2023 <img src=\"calendar.png\"></div>"
      })
  void read_dayAtTheHeadline_isTheDay(String day) throws IOException {
    String page =
        "<body><main><h1>Talks in Vienna</h1>"
            + day
            + "<p>"
            + PROSE
            + "</p></main><p>©2024</p></body>";
    assertThat(article("page.html", page).property(Property.Kind.DATE))
        .map(Property::value)
        .contains("2023-09-07");
  }

  @Test
  void read_headlineBelowTheNameOfTheSite_isTheOneThatSaysSomething() throws IOException {
    String page =
        "<head><title>Pages - Details</title></head><body><h1>Foreign Ministry</h1>"
            + "<div class=\"nd-title\">Chile and Mongolia sign a treaty</div><p>"
            + PROSE
            + "</p></body>";
    assertThat(article("page.html", page).property(Property.Kind.TITLE))
        .map(Property::value)
        .contains("Chile and Mongolia sign a treaty");
  }

  private Article article(String name, String words) throws IOException {
    Path file = Files.writeString(folder.resolve(name), words);
    return ((Reading.Read) new ArticleReader(Calendar.load(Path.of("ontology"))).read(file))
        .article();
  }
}
