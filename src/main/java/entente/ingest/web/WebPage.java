package entente.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words of a page that a person would call the article.
 *
 * @param headline empty where the page shows none that can be told from the text
 * @param published the times of publication that the page tells machines, the surest first
 * @param beside the lines beside the headline, of which one may tell the day
 * @param below the short lines behind the text that hold a number
 * @param stated the short lines anywhere on the page that say when it was published
 * @param inAddress the day in the page's address, ISO 8601
 * @param head the lines between the headline and the text: date, byline, a second headline
 * @param lines the text
 */
public record WebPage(
    Optional<String> headline,
    List<String> published,
    List<String> beside,
    List<String> below,
    List<String> stated,
    Optional<String> inAddress,
    List<String> head,
    List<String> lines) {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype"
              + " html|html|head|body)\\b.*");

  /** At the foot of a page for print. */
  private static final Pattern PUBLISHED_AT =
      Pattern.compile("(?i)(?:first )?(?:published|posted)(?: on| at)?:? \\p{Alnum}");

  private static final int STATED = 60;
  private static final int DEEPEST = 200;

  /** Marked as that of the article, wherever it stands. */
  private static final String PUBLISHED =
      "[itemprop=datePublished]:not([itemprop=comment] *):not([itemtype$=/Comment] *)";

  private static final String TIMES =
      "time[pubdate], abbr.published, .published[title],"
          + " time.published, .entry-date[datetime], header time[datetime], article time[datetime],"
          + " main time[datetime], time[datetime]";

  public WebPage {
    published = List.copyOf(published);
    beside = List.copyOf(beside);
    below = List.copyOf(below);
    stated = List.copyOf(stated);
    head = List.copyOf(head);
    lines = List.copyOf(lines);
  }

  /** Whether a text is markup rather than prose. */
  public static boolean isMarkup(String text) {
    return MARKUP.matcher(text.substring(0, Math.min(4000, text.length()))).matches();
  }

  /** Reads a page. */
  public static WebPage of(String markup) {
    Document page = Jsoup.parse(markup);
    flatten(page);
    PageData data = new PageData(page);
    List<String> marked = times(page, PUBLISHED);
    String site = page.select("meta[property=og:site_name]").attr("content");
    List<String> stated = stated(page);
    Furniture.clearHidden(page);
    Headline headlines = new Headline(page, data.headlines(), site);
    Optional<Element> headline = headlines.element();
    Optional<String> words =
        headline
            .map(element -> PageLine.single(Headline.words(element)))
            .map(told -> Headline.withoutSite(told, site));
    Set<String> marks = Furniture.clear(page, headline);
    List<String> times = times(page, TIMES);
    ArticleLines body = new ArticleLines(page, headline, words.orElse(""), marks);
    return new WebPage(
        words,
        Stream.of(data.published(), marked, times).flatMap(List::stream).toList(),
        body.beside(),
        body.below(),
        stated,
        data.inAddress(),
        body.head(),
        body.lines());
  }

  /** Makes what is nested deeper than any page of a person's making one stretch of words. */
  private static void flatten(Document page) {
    List<Element> deep = new ArrayList<>();
    page.traverse((node, depth) -> {
      if (depth == DEEPEST && node instanceof Element element) {
        deep.add(element);
      }
    });
    deep.forEach(element -> element.text(element.wholeText()));
  }

  private static List<String> stated(Document page) {
    return PageLine.of(page.body()).stream()
        .map(PageLine::words)
        .filter(words -> words.length() <= STATED && PUBLISHED_AT.matcher(words).lookingAt())
        .toList();
  }

  private static List<String> times(Document page, String selector) {
    return page.select(selector).stream()
        .map(time ->
            Stream.of("datetime", "content", "title")
                .map(time::attr)
                .filter(told -> !told.isBlank())
                .findFirst()
                .orElse(time.text()))
        .toList();
  }
}
