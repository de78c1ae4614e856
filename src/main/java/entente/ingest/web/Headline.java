package entente.ingest.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page, and the element that shows it. */
final class Headline {
  private static final String SHOWN =
      "h1, h2, h3, [itemprop=headline], [class*=title], [class*=Title], [class*=ttl], [class*=headline],"
          + " [class*=Headline], [class*=heading], [class*=Heading], b, strong, font";
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SITE = Pattern.compile("\\s+(?:[|·•»›]|::|[-–—])\\s+");
  private static final int SHORTEST = 12;

  private final Document page;
  private final List<String> told;

  /**
   * @param told the headlines that the head of the page tells
   */
  Headline(Document page, List<String> told) {
    this.page = page;
    this.told = told.stream().map(Headline::key).toList();
  }

  /** The element that shows the headline: of several the one that shows most of it, and no more. */
  Optional<Element> element() {
    Comparator<Element> best =
        Comparator.<Element, Boolean>comparing(Headline::isLink)
            .thenComparing(element -> -matched(element))
            .thenComparing(Headline::length)
            .thenComparing(Headline::rank);
    Optional<Element> same =
        page.body().select(SHOWN).stream()
            .filter(element -> length(element) >= SHORTEST && matched(element) > 0)
            .min(best);
    return same.or(() -> only("[itemprop=headline]")).or(() -> only("h1"));
  }

  private Optional<Element> only(String selector) {
    List<Element> found =
        page.body().select(selector).stream()
            .filter(element -> !element.text().isBlank() && !leadsHome(element))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** A logo. */
  private static boolean leadsHome(Element element) {
    return element.select("a[href]").stream()
        .anyMatch(link -> link.attr("href").matches("(?i)/|\\.?/?index\\.\\w+|https?://[^/]+/?"));
  }

  /** How many characters of a headline that the head tells the element shows. */
  private int matched(Element element) {
    String shown = key(element.text());
    return told.stream()
        .filter(headline ->
            headline.equals(shown)
                || headline.startsWith(shown + " ")
                || headline.endsWith(" " + shown)
                || (shown.length() < headline.length() * 2 && shown.startsWith(headline)))
        .mapToInt(headline -> Math.min(headline.length(), shown.length()))
        .max()
        .orElse(0);
  }

  private static boolean isLink(Element element) {
    return element.closest("a[href]") != null || leadsHome(element);
  }

  private static int rank(Element element) {
    return switch (element.normalName()) {
      case "h1" -> 0;
      case "h2" -> 1;
      case "h3" -> 2;
      default -> 3;
    };
  }

  private static int length(Element element) {
    return element.text().length();
  }

  private static String key(String words) {
    return MARKS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A headline without the name of the site that the head adds. */
  static String withoutSite(String headline, String site) {
    String[] parts = SITE.split(headline);
    boolean named = parts.length > 1 && key(parts[parts.length - 1]).equals(key(site));
    boolean shorter = parts.length == 2 && parts[1].length() * 2 < parts[0].length();
    return named || shorter
        ? headline.substring(0, headline.lastIndexOf(parts[parts.length - 1])).replaceAll("\\W+$", "")
        : headline;
  }
}
