package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The first ten minutes of somebody who follows links, in a real browser.
 *
 * <p>{@code -Dscreenshots=docs} writes pictures, {@code -Dgraph=graph} shows another graph.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
  private static final String VISIT = "event/visit/2024-07/xi-jinping--kaz";

  private static final String ARTICLE = "00a000000001";
  private static final String CLAIM = "416d2376a8";

  @TempDir static Path folder;
  private Served served;
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
    String graph = System.getProperty("graph", "");
    served = graph.isEmpty() ? Served.in(folder) : Served.graph(Path.of(graph), folder);
  }

  @AfterAll
  void end() {
    if (served != null) {
      served.close();
      browser.close();
    }
  }

  @BeforeEach
  void wide() {
    browser.width(1200);
    browser.dark(false);
    browser.requests();
    browser.complaints();
  }

  @AfterEach
  void asksNobodyElseAndComplainsOfNothing() {
    assertThat(browser.requests())
        .allMatch(address -> address.startsWith(served.at("/").toString()));
    assertThat(browser.complaints()).noneMatch(words -> words.contains("Content Security Policy"));
  }

  static List<String> pages() {
    return List.of(
        "/",
        "/page/state/kaz",
        "/page/" + VISIT,
        "/bilateral/chn/kaz",
        "/search?q=tokayev",
        "/page/article/" + ARTICLE + "?claim=" + CLAIM,
        "/page/claim/" + ARTICLE + "/" + CLAIM,
        "/page/agreement/2024-07-03/joint-statement/chn--kaz",
        "/page/person/kassym-jomart-tokayev",
        "/page/ns",
        "/page/ns/Visit",
        "/page/ns/participant",
        "/page/voc/stance",
        "/page/voc/stance-support",
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%2050",
        "/sparql?query=DESCRIBE%20%3Chttps%3A%2F%2Fw3id.org%2Fentente%2Fns%23visitr%3E",
        "/page/ns/Claim?all=nameless-instances",
        "/limits",
        "/page/graph/merged",
        "/page/state/nowhere",
        "/federate",
        "/query");
  }

  @Test
  void searchBox_completesByKeyboard() {
    browser.open(served.at("/"));
    browser.picture("home");
    browser.find("#q").sendKeys("kassym");
    browser.find(".suggestions li");
    browser.picture("search");
    browser.find("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

    browser.find("h1");
    browser.find(".facts, .panel, #references");
    assertThat(browser.path()).startsWith("/page/person/kassym-jomart-tokayev");
  }

  @Test
  void thing_oneClickToTheWordsInTheArticle() {
    browser.open(served.at("/id/" + VISIT));
    assertThat(browser.path()).isEqualTo("/page/" + VISIT);
    browser.picture("event");
    browser.find(".claims blockquote a").click();

    assertThat(browser.find("mark").getText()).isNotBlank();
    assertThat(browser.path()).startsWith("/page/article/");
    assertThat(browser.all(".margin li")).isNotEmpty();
    browser.picture("article");
  }

  @Test
  void statement_opensItsReceipts() {
    browser.open(served.at("/page/" + VISIT));
    browser.find(".facts .receipts summary").click();

    assertThat(browser.find(".facts .receipts blockquote").isDisplayed()).isTrue();
  }

  @Test
  void references_areCountedAndListed() {
    browser.open(served.at("/page/state/kaz"));
    browser.picture("state");
    browser.find(".groups a").click();

    assertThat(browser.find(".things li a").getText()).isNotBlank();
  }

  @Test
  void panel_opensAsQueryAndAnswers() {
    browser.open(served.at("/bilateral/chn/kaz"));
    browser.picture("bilateral");
    browser.find("a.query").click();
    browser.find(".yasqe_queryButton").click();

    assertThat(browser.find(".yasr table tbody tr").getText()).isNotBlank();
    browser.picture("query");
  }

  @Test
  void editor_copiesAsProgram() {
    browser.open(served.at("/query"));
    browser.find("button[data-as=python]").click();

    assertThat(browser.find("#code").getText()).contains("pandas", "/sparql", "SELECT");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_hasNoSeriousBarrier(String path) {
    browser.open(served.at(path));
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
    assertThat(browser.barriers()).isEmpty();

    browser.dark(true);
    assertThat(browser.barriers()).isEmpty();
    String paper = browser.run("return getComputedStyle(document.body).backgroundColor");
    assertThat(paper).isEqualTo("rgb(25, 24, 23)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page/state/kaz", "/bilateral/chn/kaz"})
  void numbers_areDrawnAndListed(String path) {
    browser.open(served.at(path));

    List<WebElement> drawings = browser.all("svg.drawing");
    assertThat(drawings).hasSizeGreaterThanOrEqualTo(3);
    assertThat(drawings)
        .allMatch(drawing -> drawing.getSize().width > 500 && drawing.getSize().height > 60)
        .allMatch(drawing -> !drawing.findElements(By.cssSelector("title, desc")).isEmpty());
    assertThat(browser.all("svg.drawing rect, svg.drawing circle"))
        .isNotEmpty()
        .allMatch(mark -> mark.getSize().width > 0 && mark.getSize().height > 0);
    browser.find(".numbers summary").click();
    assertThat(browser.find(".numbers[open] tbody td").isDisplayed()).isTrue();
    assertThat(browser.find(".numbers[open] .receipts .chip").isDisplayed()).isTrue();
  }

  @Test
  void places_areDrawnOnTheLand() {
    browser.open(served.at("/bilateral/chn/kaz"));

    assertThat(browser.all("[aria-labelledby=pair-map] circle")).isNotEmpty();
    String loaded =
        browser.run(
            "return performance.getEntriesByType('resource').filter(one =>"
                + " one.name.endsWith('/land.svg') && one.responseStatus === 200).length");
    assertThat(loaded).isEqualTo("1");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_fitsAPhone(String path) {
    browser.width(360);
    browser.open(served.at(path));
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");

    String overflow = browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertThat(Integer.parseInt(overflow)).as("pixels too wide").isLessThanOrEqualTo(0);
  }
}
