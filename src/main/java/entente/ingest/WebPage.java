package entente.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The words of a page that a person would call the article, as plain text. */
final class WebPage {
  private static final String PUBLISHED =
      "meta[property=article:published_time], meta[name=date], meta[name=pubdate],"
          + " meta[itemprop=datePublished], meta[name=DC.date.issued], meta[name=DC.date],"
          + " meta[name=dcterms.created], meta[name=dcterms.date], meta[name=dcterms.issued],"
          + " meta[name=publish-date], meta[name=publish_date], meta[name=publication_date],"
          + " meta[name=parsely-pub-date], meta[property=og:article:published_time]";
  private static final String TIMES =
      "time[itemprop=datePublished], time[pubdate], header time[datetime], .entry-date[datetime],"
          + " article time[datetime], main time[datetime]";
  private static final Pattern DATE_PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype"
              + " html|html|head|body)\\b.*");

  private WebPage() {}

  /** Whether a text is markup rather than prose. */
  static boolean isMarkup(String text) {
    return MARKUP.matcher(text.substring(0, Math.min(4000, text.length()))).matches();
  }

  /** Title, date of publication and paragraphs, one line each, with an empty line between them. */
  static String text(String markup, Stamps stamps) {
    Document page = Jsoup.parse(markup);
    Optional<String> told = published(Stream.concat(metas(page), data(page)), stamps);
    String head = page.title();
    Furniture.clear(page);
    Optional<String> published = told.or(() -> published(times(page), stamps));
    List<String> lines = lines(main(page));
    String heading =
        Optional.ofNullable(page.selectFirst("h1")).map(h1 -> words(h1.text())).orElse(words(head));
    lines.remove(heading);
    List<String> all = new ArrayList<>();
    if (!heading.isEmpty()) {
      all.add(heading);
    }
    published.ifPresent(all::add);
    all.addAll(lines);
    return String.join("\n\n", all);
  }

  /** The first that is a time of publication, as the head tells browsers, or the page readers. */
  private static Optional<String> published(Stream<String> told, Stamps stamps) {
    return told.map(String::strip).filter(at -> stamps.at(at, 0).isPresent()).findFirst();
  }

  private static Stream<String> metas(Document page) {
    return page.select(PUBLISHED).stream().map(meta -> meta.attr("content"));
  }

  private static Stream<String> data(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> DATE_PUBLISHED.matcher(script.data()).results())
        .map(match -> match.group(1));
  }

  private static Stream<String> times(Document page) {
    return page.select(TIMES).stream().map(time -> time.attr("datetime"));
  }

  /** The element with the most words in paragraphs among those made to hold an article. */
  private static Element main(Document page) {
    return page.select("article, main, [itemprop=articleBody], [role=main]").stream()
        .max(Comparator.comparingInt(WebPage::prose))
        .filter(element -> prose(element) > 200)
        .orElse(page.body());
  }

  private static int prose(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static List<String> lines(Element root) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    NodeTraversor.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              line.append(words.getWholeText());
            } else if (breaks(node)) {
              flush(line, lines);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaks(node)) {
              flush(line, lines);
            }
          }
        },
        root);
    flush(line, lines);
    return lines;
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().toLowerCase(Locale.ROOT).equals("br"));
  }

  private static void flush(StringBuilder line, List<String> lines) {
    String words = words(line.toString());
    if (!words.isEmpty()) {
      lines.add(words);
    }
    line.setLength(0);
  }

  private static String words(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }
}
