package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels, quotes, titles and IRIs that try to become scripts stay what they are: words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesIT {
  private static final String BASE = "https://w3id.org/entente/";
  private static final String KEY = "00d000000009";

  /** Ways out of the place where a value stands. */
  private static final List<String> WAYS_OUT =
      List.of(
          "",
          "\"",
          "'",
          "\">",
          "'>",
          "-->",
          "</title>",
          "</textarea>",
          "</script>",
          "]]>",
          "</style>",
          "</svg>",
          "\\u003c",
          "${7*7}",
          "`",
          "&quot;>",
          "\u2028",
          "\" autofocus x=\"");

  /** What would set {@code window.hit} or call home if it ran. */
  private static final List<String> DEEDS =
      List.of(
          "<script>window.hit=1</script>",
          "<img src=x onerror=window.hit=1>",
          "<svg onload=window.hit=1>",
          "<svg><script href=data:,window.hit=1></script></svg>",
          "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
          "<a href=javascript:window.hit=1>x</a>",
          "<body onpageshow=window.hit=1>",
          "<details open ontoggle=window.hit=1>",
          "<input onfocus=window.hit=1 autofocus>",
          "<math><mi xlink:href=javascript:window.hit=1>x</mi></math>",
          "<link rel=stylesheet href=http://evil.example/x.css>",
          "<img src=http://evil.example/x.png>",
          "<meta http-equiv=refresh content='0;url=javascript:window.hit=1'>",
          "<base href=http://evil.example/>",
          "<form action=http://evil.example/><button autofocus>x</button></form>",
          "<style>@import 'http://evil.example/x.css'</style>",
          "onmouseover=window.hit=1 x=");

  @TempDir static Path folder;
  private Served served;
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
    Path graph = folder.resolve("hostile");
    Path staging = Fixture.staging(folder.resolve("staged"));
    append(staging.resolve("articles.nq"), articles());
    append(staging.resolve("merged.nq"), merged());
    Fixture.build(graph, staging);
    served = Served.graph(graph, folder);
  }

  @AfterAll
  void end() {
    if (served != null) {
      served.close();
      browser.close();
    }
  }

  private static List<String> payloads() {
    List<String> payloads = new ArrayList<>();
    for (String out : WAYS_OUT) {
      for (String deed : DEEDS) {
        payloads.add(out + deed);
      }
    }
    return payloads;
  }

  private static List<String> merged() {
    List<String> lines = new ArrayList<>();
    List<String> payloads = payloads();
    for (int i = 0; i < payloads.size(); i++) {
      String position = "id/position/kaz/oppose/hostile-" + i;
      String label = literal(payloads.get(i));
      lines.add(line(position, rdf("type"), iri("ns#Position"), "graph/merged"));
      lines.add(line(position, rdfs("label"), label + "@en-x-script", "graph/merged"));
      lines.add(line(position, ent("positionHolder"), iri("id/state/kaz"), "graph/merged"));
      lines.add(line(position, ent("towards"), iri("id/state/chn"), "graph/merged"));
      lines.add(line(position, ent("stance"), iri("voc/stance-oppose"), "graph/merged"));
      lines.add(line(position, ent("fieldWords"), label, "graph/merged"));
      String match = "<http://www.w3.org/2004/02/skos/core#exactMatch>";
      String script = i % 2 == 0 ? "javascript:window.hit=" + i : "data:text/html,hit" + i;
      lines.add(line(position, match, "<" + script + ">", "graph/merged"));
    }
    return lines;
  }

  private static List<String> articles() {
    List<String> lines = new ArrayList<>();
    String graph = "graph/article/" + KEY;
    String article = "id/article/" + KEY;
    StringBuilder text = new StringBuilder();
    List<String> payloads = payloads();
    for (int i = 0; i < payloads.size(); i++) {
      String quote = payloads.get(i);
      int begin = text.codePointCount(0, text.length());
      text.append(quote).append('\n');
      int end = begin + quote.codePointCount(0, quote.length());
      String claim = "id/claim/" + KEY + "/h" + i;
      String evidence = "id/evidence/" + KEY + "/" + begin + "-" + end;
      lines.add(line(claim, rdf("type"), iri("ns#Claim"), graph));
      lines.add(line(claim, ent("inArticle"), iri(article), graph));
      lines.add(line(claim, ent("factKind"), literal(quote), graph));
      lines.add(line(claim, ent("about"), iri("id/position/kaz/oppose/hostile-" + i), graph));
      lines.add(line(claim, ent("modality"), iri("voc/modality-asserted"), graph));
      lines.add(line(claim, ent("polarity"), iri("voc/polarity-positive"), graph));
      lines.add(line(claim, ent("confidence"), literal(quote), graph));
      lines.add(line(claim, ent("rule"), literal(quote), graph));
      lines.add(line(claim, ent("evidence"), iri(evidence), graph));
      String selector = "<http://www.w3.org/ns/oa#hasSelector>";
      lines.add(line(evidence, selector, iri(evidence + "#quote"), graph));
      lines.add(line(evidence, selector, iri(evidence + "#position"), graph));
      lines.add(line(evidence + "#quote", oa("exact"), literal(quote), graph));
      lines.add(line(evidence + "#position", oa("start"), number(begin), graph));
      lines.add(line(evidence + "#position", oa("end"), number(end), graph));
    }
    String title = literal("</title><script>window.hit=1</script>");
    lines.add(line(article, rdf("type"), iri("ns#NewsArticle"), graph));
    lines.add(line(article, rdfs("label"), title, graph));
    lines.add(line(article, "<http://purl.org/dc/terms/title>", title, graph));
    lines.add(line(article, ent("fileName"), literal("\"><script>hit=1</script>.txt"), graph));
    lines.add(line(article, ent("text"), literal(text.toString()), graph));
    return lines;
  }

  private static String line(String subject, String predicate, String object, String graph) {
    return String.join(" ", iri(subject), predicate, object, iri(graph), ".");
  }

  private static String iri(String path) {
    return "<" + BASE + path + ">";
  }

  private static String ent(String name) {
    return iri("ns#" + name);
  }

  private static String rdf(String name) {
    return "<http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name + ">";
  }

  private static String rdfs(String name) {
    return "<http://www.w3.org/2000/01/rdf-schema#" + name + ">";
  }

  private static String oa(String name) {
    return "<http://www.w3.org/ns/oa#" + name + ">";
  }

  private static String literal(String words) {
    return NodeFmtLib.strNT(NodeFactory.createLiteralString(words));
  }

  private static String number(int value) {
    return "\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
  }

  private static void append(Path file, List<String> lines) {
    try {
      Files.write(file, lines, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void payloads_areSomeHundreds() {
    assertThat(payloads()).doesNotHaveDuplicates().hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/state/kaz?all=positions",
        "/page/state/chn?all=positions-about",
        "/bilateral/chn/kaz?all=pair-views-of-other",
        "/page/article/" + KEY,
        "/page/article/" + KEY + "?claim=h3",
        "/page/claim/" + KEY + "/h3",
        "/page/claim/" + KEY + "/h100",
        "/page/position/kaz/oppose/hostile-0",
        "/page/position/kaz/oppose/hostile-41",
        "/page/position/kaz/oppose/hostile-154",
        "/page/voc/stance-oppose?by=https%3A%2F%2Fw3id.org%2Fentente%2Fns%23stance",
        "/search?q=script",
        "/search?q=%22%3E%3Cscript%3Ewindow.hit%3D1%3C%2Fscript%3E",
        "/query?query=%3C%2Ftextarea%3E%3Cscript%3Ewindow.hit%3D1%3C%2Fscript%3E",
        "/page/nothing%22%3E%3Cscript%3Ewindow.hit=1%3C/script%3E",
      })
  void page_withPayloads_firesNone(String path) {
    browser.requests();
    browser.complaints();

    browser.open(served.at(path));

    if (!path.equals("/")) {
      assertThat(browser.run("return document.body.textContent + document.title")).contains("hit");
    }
    assertThat(browser.run("return String(window.hit)")).isEqualTo("undefined");
    assertThat(browser.complaints()).noneMatch(words -> words.contains("Content Security Policy"));
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith(served.at("/").toString()));
    assertThat(browser.run("return document.querySelectorAll('a[href^=\"javascript\" i]').length"))
        .isEqualTo("0");
    assertThat(browser.run("return document.querySelectorAll('main script, iframe, base').length"))
        .isEqualTo("0");
  }
}
