package entente.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks over pages and finds what is stated there without a source beside it. */
record BareStatements(URI server, HttpClient client) {
  /** What counts as one statement on a page. */
  private static final String ROWS =
      ".title:not(.two), .names, .facts dd:not(.more), .panel tbody tr, .panel ul.bars > li,"
          + " .panel ol.events > li, .panel ul.links > li";

  static BareStatements on(URI server) {
    return new BareStatements(server, HttpClient.newHttpClient());
  }

  /** The pages of all things that articles report, by the sitemap, without the articles. */
  List<String> things() {
    return get("/sitemap.xml").select("loc").stream()
        .map(Element::text)
        .map(address -> address.replaceFirst("^.*?(?=/page/)", ""))
        .filter(path -> !path.startsWith("/page/article/"))
        .toList();
  }

  /** The rows of a page, each with its words, that have neither receipts nor an origin. */
  List<String> of(String path) {
    List<String> bare = new ArrayList<>();
    Document page = get(path);
    for (Element row : page.select(ROWS)) {
      String within = row.is("header") ? "> .receipts, > .origin" : ".receipts, .origin";
      if (row.select(within).isEmpty() && !told(row)) {
        bare.add(path + ": " + row.text());
      }
    }
    if (page.select(ROWS).isEmpty()) {
      bare.add(path + ": no statement at all");
    }
    return bare;
  }

  /** Whether a note below a list of names says where they come from. */
  private static boolean told(Element row) {
    Element panel = row.closest(".panel");
    return panel != null && !panel.select(".common .chip").isEmpty();
  }

  private Document get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html").build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + " answers " + answer.statusCode());
      }
      return Jsoup.parse(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
