package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query page in a real browser: each view draws its marks, and the programs to copy run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorIT {
  private static final String DATED =
      """
      SELECT ?event ?eventLabel ?start ?end WHERE {
        VALUES (?event ?eventLabel ?start ?end) {
          (<urn:a> "a year" "2022" UNDEF) (<urn:b> "some days" "2024-07-03" "2024-07-05")
          (<urn:c> "no date" UNDEF UNDEF)
        }
      }\
      """;
  private static final String COUNTED =
      "SELECT ?name ?number WHERE { VALUES (?name ?number) { ('one' 4) ('two' 9) ('three' 2) } }";
  private static final String TIED =
      """
      SELECT ?one ?other ?number WHERE {
        VALUES (?one ?other ?number) { (<urn:a> <urn:b> 8) (<urn:a> <urn:c> 1) (<urn:b> <urn:c> 2) }
      }\
      """;
  private static final String PLACED =
      """
      SELECT ?name ?lat ?long WHERE {
        VALUES (?name ?lat ?long) { ("Astana" 51.17 71.43) ("Beijing" 39.9 116.4) }
      }\
      """;

  /** How many dots of all canvases below an element are not clear. */
  private static final String INK =
      """
      return [...document.querySelectorAll('%s canvas')].reduce((sum, canvas) => {
        const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        for (let i = 3; i < dots.length; i += 4) { sum += dots[i] > 0 ? 1 : 0; }
        return sum; }, 0)\
      """;

  @TempDir static Path folder;
  private Served served;
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
    served = Served.in(folder);
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
    browser.complaints();
  }

  @AfterEach
  void complainsOfNothing() {
    assertThat(browser.complaints()).isEmpty();
  }

  private void shows(String view, String query) {
    browser.open(served.at("/query?run&query=" + Served.encoded(query)));
    browser.find(".yasr .select_" + view + ":not(.disabled)").click();
    browser.find(view.equals("table") ? ".yasr tbody td" : "." + view + "-view > *");
  }

  @Test
  void table_hasARowForEachAnswer() {
    shows("table", COUNTED);

    assertThat(browser.all(".yasr tbody tr")).hasSize(3);
    assertThat(browser.find(".yasr tbody").getText()).contains("two", "9");
  }

  @Test
  void timeline_hasABarForEachDate() {
    shows("timeline", DATED);

    assertThat(browser.all(".timeline-view .bar-of"))
        .hasSize(2)
        .allMatch(bar -> bar.getSize().width > 0 && bar.getSize().height > 0);
    assertThat(browser.all(".timeline-view .bar-of").getFirst().getSize().width)
        .as("a year is longer than three days")
        .isGreaterThan(2 * browser.all(".timeline-view .bar-of").getLast().getSize().width);
    assertThat(browser.find(".note").getText()).contains("2 of 3");
  }

  @Test
  void chart_drawsBars() {
    shows("chart", COUNTED);

    assertThat(Integer.parseInt(browser.run(INK.formatted(".chart-view")))).isGreaterThan(5000);
  }

  @Test
  void graph_drawsThingsAndTies() {
    shows("graph", TIED);

    assertThat(Integer.parseInt(browser.run(INK.formatted(".graph-view")))).isGreaterThan(500);
    assertThat(browser.find(".note").getText()).contains("3 things", "3 connections", "?number");
  }

  @Test
  void map_hasADotForEachPlace() {
    shows("map", PLACED);

    assertThat(browser.all(".map-view path.leaflet-interactive"))
        .hasSize(2)
        .allMatch(dot -> dot.getSize().width > 5 && dot.isDisplayed());
    assertThat(browser.find(".map-view img[alt=Land]").getDomProperty("naturalWidth"))
        .isEqualTo("3600");
    browser.all(".map-view path.leaflet-interactive").getFirst().click();
    assertThat(browser.find(".leaflet-popup-content").getText()).isEqualTo("Astana");
  }

  @Test
  void view_withoutItsColumns_isNotOffered() {
    browser.open(served.at("/query?run&query=" + Served.encoded(COUNTED)));
    browser.find(".yasr tbody td");

    assertThat(browser.all(".yasr .disabled.select_map, .yasr .disabled.select_timeline"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void query_isReadable(boolean dark) {
    browser.dark(dark);
    browser.open(served.at("/query"));
    browser.find(".CodeMirror-code .cm-keyword");

    assertThat(browser.barriers(".CodeMirror-code")).isEmpty();
  }

  @Test
  void wideAnswer_keepsWithinThePage() {
    shows(
        "table",
        "SELECT * WHERE { GRAPH ?graph { ?subject ?predicate ?object } ?subject a ?type } LIMIT"
            + " 40");

    String overflow = browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertThat(Integer.parseInt(overflow)).as("pixels too wide").isLessThanOrEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"curl", "python"})
  void copiedProgram_runs(String language) throws IOException, InterruptedException {
    String query = COUNTED.replace("'one'", "\"it's \\\"one\\\"\"");
    browser.open(served.at("/query?query=" + Served.encoded(query)));
    browser.find("button[data-as=" + language + "]").click();
    String program = browser.find("#code").getText();

    String shell = language.equals("curl") ? "bash" : Python.withPandas();
    Process process = new ProcessBuilder(shell, "-c", program).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).contains("name", "number", "three").containsPattern("two\\W+9");
  }
}
