package entente.ingest.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page, and the element that shows it. */
final class Headline {
  private static final String SHOWN =
      "h1, h2, h3, [itemprop=headline], [class*=title], [class*=Title], [class*=ttl],"
          + " [class*=headline], [class*=Headline], [class*=heading], [class*=Heading], b, strong,"
          + " font";
  private static final String RUBRIC =
      Stream.of("prefix", "kicker", "eyebrow", "rubric", "category", "label", "flag", "overline")
          .map(name ->
              "span[class*="
                  + name
                  + "], small[class*="
                  + name
                  + "], a[class*="
                  + name
                  + "], strong[class*="
                  + name
                  + "]")
          .collect(Collectors.joining(", "));
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SITE = Pattern.compile("\\s+(?:[|·•»›]|::|[-–—])\\s+");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?:.*[-_])?(?:\\w*title|\\w*headline|\\w*heading|tit|ttl|subject|titel|titre|t[ií]tulo|titolo|titlu|tieude|judul|ba[sş]l[iı]k|naslov|zagolovok|otsikko|rubrik|tytu[lł]|nadpis|überschrift|fyrirs[oö]gn)(?:[-_].*)?|head|hd|hdl|hdg|hed|(?:.*_)?lbl(?:head|title)\\w*");
  private static final Pattern LARGE =
      Pattern.compile(
          "(?i).*font-size:\\s*(?:1[4-9]|[2-4]\\d|x+-large|large|1\\.[2-9]r?em|[2-3](?:\\.\\d)?r?em).*|.*font:[^;]*\\b(?:1[6-9]|[2-4]\\d)p[xt].*");
  private static final int SHORTEST = 12;
  private static final int FARTHEST = 15;
  private static final int NEAR = 6;
  private static final int PLAIN = 9;
  private static final int FEW = 4;
  private static final int REST = 40;

  private final Document page;
  private final List<String> told;
  private final String site;

  /**
   * @param told the headlines that the head of the page tells
   * @param site the name of the site, or ""
   */
  Headline(Document page, List<String> told, String site) {
    this.page = page;
    this.site = key(site);
    this.told = told.stream().map(Headline::key).toList();
  }

  /** The element that shows the headline. */
  Optional<Element> element() {
    Optional<Element> shown = shown();
    return shown.flatMap(this::instead).or(() -> shown);
  }

  /** Of several elements the one that shows most of what the head tells, and no more. */
  private Optional<Element> shown() {
    Comparator<Element> best =
        Comparator.<Element, Boolean>comparing(Headline::isLink)
            .thenComparingInt(element -> -matched(element))
            .thenComparingInt(Headline::length)
            .thenComparingInt(Headline::rank);
    Optional<Element> same =
        page.body().select(SHOWN).stream()
            .filter(element -> length(element) >= SHORTEST && matched(element) > 0)
            .filter(element -> !key(element.text()).equals(site))
            .min(best);
    return same.filter(this::isLoose)
        .flatMap(loose -> above(loose, element -> true))
        .or(() -> same)
        .or(() -> only("[itemprop=headline]"))
        .or(() -> above(page.head(), element -> true))
        .or(() -> only("h1"))
        .or(this::linked);
  }

  /**
   * The link above the text that tells what the text tells: the headline where pages are gathered.
   */
  private Optional<Element> linked() {
    Element content = MainContent.of(page).element();
    return PageLine.of(page.body()).stream()
        .takeWhile(line -> !isText(line, content))
        .filter(PageLine::isLink)
        .map(PageLine::block)
        .flatMap(block -> block.select("a[href]").stream())
        .filter(link -> link.text().length() >= SHORTEST && told(link) >= FEW - 1)
        .reduce((first, next) -> next);
  }

  private Optional<Element> only(String selector) {
    List<Element> found = page.body().select(selector);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * A headline at the text that tells what the text tells, where the page shows one that does not.
   */
  private Optional<Element> instead(Element shown) {
    return told(shown) > 1
        ? Optional.empty()
        : above(shown, element -> !element.equals(shown) && told(element) >= FEW - 1);
  }

  /** How many words of a headline the beginning of the text tells again. */
  private long told(Element element) {
    Set<String> text = Words.stems(beginning());
    return Words.stems(element.text()).stream().filter(text::contains).count();
  }

  private String beginning() {
    Element content = MainContent.of(page).element();
    return PageLine.of(page.body()).stream()
        .filter(line -> isText(line, content))
        .limit(2)
        .map(PageLine::words)
        .collect(Collectors.joining(" "));
  }

  /** Above the text: the line that looks most like a headline, of two the nearer. */
  private Optional<Element> above(Element loose, Predicate<Element> fit) {
    Element content = MainContent.of(page).element();
    List<PageLine> lines =
        PageLine.of(page.body()).stream().filter(line -> !line.isLink()).toList();
    int text = 0;
    while (text < lines.size() && !isText(lines.get(text), content)) {
      text++;
    }
    List<Shown> shown = new ArrayList<>();
    for (int at = Math.max(0, text - FARTHEST); text < lines.size() && at < text; at++) {
      int distance = text - at;
      looking(lines.get(at))
          .filter(element -> distance <= NEAR || !element.equals(loose))
          .filter(fit)
          .ifPresent(element -> shown.add(new Shown(element, unlike(element, distance))));
    }
    return shown.stream().min(Comparator.comparingInt(Shown::rank)).map(Shown::element);
  }

  /** A name of two words or three, as masts have, is less likely a headline. */
  private static int unlike(Element element, int distance) {
    boolean name = element.text().strip().split("\\s+").length < FEW;
    return look(element) * 2 + distance + (name ? FEW : 0);
  }

  /** An element above the text; the lower the rank, the likelier a headline. */
  private record Shown(Element element, int rank) {}

  private static boolean isText(PageLine line, Element content) {
    return line.isProse()
        && (line.block().equals(content) || line.block().parents().contains(content));
  }

  /** The element that shows just the line, and shows it as a headline. */
  private static Optional<Element> looking(PageLine line) {
    boolean fits = line.words().length() >= SHORTEST && !line.isSentence();
    return Stream.concat(
            line.block().getAllElements().stream(), line.block().parents().stream().limit(2))
        .filter(element -> fits && shows(element, line.words()))
        .filter(element -> look(element) < PLAIN && !isLink(element))
        .min(Comparator.comparingInt(Headline::look));
  }

  /** Whether an element shows all of a line, but perhaps the day behind it. */
  private static boolean shows(Element element, String line) {
    String words = PageLine.single(element.text());
    String rest = line.startsWith(words) ? line.substring(words.length()) : line;
    return rest.isEmpty()
        || (words.length() >= SHORTEST && rest.length() <= REST && rest.matches(".*\\d.*"));
  }

  /** From a true headline to a plain line. */
  private static int look(Element element) {
    String name = element.normalName();
    if (name.matches("h[1-6]")) {
      return name.charAt(1) - '1';
    }
    if (Stream.concat(element.classNames().stream(), Stream.of(element.id()))
        .anyMatch(word -> NAMED.matcher(word).matches())) {
      return 1;
    }
    boolean large =
        LARGE.matcher(element.attr("style")).matches()
            || (name.equals("font") && element.attr("size").matches("\\+?[1-9]|[4-7]"));
    return large || name.equals("big") || name.equals("dt")
        ? 3
        : name.equals("b") || name.equals("strong") ? 4 : PLAIN;
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
                || (headline.length() >= SHORTEST
                    && shown.length() < headline.length() * 2
                    && shown.startsWith(headline)))
        .mapToInt(headline -> Math.min(headline.length(), shown.length()))
        .max()
        .orElse(0);
  }

  /** Whether it only is bold, or stands where the head names the site: a mast may do so, too. */
  private boolean isLoose(Element element) {
    String shown = key(element.text());
    return !told.contains(shown)
        && (element.is("b, strong, font")
            || told.stream()
                .noneMatch(headline -> headline.startsWith(shown) || shown.startsWith(headline)));
  }

  /** The words of a headline without the rubric that stands in a part of its own before them. */
  static String words(Element element) {
    Element copy = element.clone();
    copy.select(RUBRIC).stream()
        .filter(part -> copy.text().startsWith(part.text()))
        .filter(part -> part.text().length() * 2 < copy.text().length())
        .forEach(Element::remove);
    return copy.text();
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
        ? headline
            .substring(0, headline.lastIndexOf(parts[parts.length - 1]))
            .replaceAll("\\W+$", "")
        : headline;
  }
}
