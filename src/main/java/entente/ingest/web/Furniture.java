package entente.ingest.web;

import static org.jsoup.select.NodeFilter.FilterResult.CONTINUE;
import static org.jsoup.select.NodeFilter.FilterResult.REMOVE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands on the page of an article and is no part of it: comments, other news, notices. */
final class Furniture {
  private static final String UNREAD =
      "script, style, noscript, noframes, template, iframe, object, svg, audio, select, textarea,"
          + " del, s, strike";

  /** Removed unless the text stands in it: whole pages are forms. */
  private static final String REMOVED =
      "nav, footer, aside, form, button, label, dialog, figcaption, marquee, map, details,"
          + " amp-sidebar, amp-ad, amp-consent, amp-list, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=search], [role=dialog], [role=alert], [role=alertdialog], [role=doc-noteref],"
          + " [role=doc-endnotes], [role=doc-footnote], [itemprop=comment], [itemtype$=/Comment]";

  /** What no part of a page that is furniture holds. */
  private static final String ARTICLE = "h1, main, [role=main], [itemprop=articleBody]";

  private static final Set<String> WORDS =
      Set.of(
          ("ad ads banner consent footnote footnotes endnotes gdpr hidden hide invisible menu modal"
               + " nav navbar navigation noprint offscreen overlay pager pagination popular popup"
               + " privacy reference references reflist related replies reply respond responses"
               + " share shares sharing sidebar signup skip social suggested suggestions tags"
               + " taglist topics caption credit credits standfirst subheadline subhead subtitle"
               + " dek kicker feedback tweet twitter instagram correction corrections teaser"
               + " teasers toolbar trending widget callout pullquote signature bookmark accordion"
               + " bookmarks toggle disclaimer embed infobox factbox")
              .split(" "));

  /** Beginnings: "commentlist", "cookiebar", "subscription". */
  private static final Pattern STEM =
      Pattern.compile(
          "(?:comment(?!ar)|cookie|disqus|newsletter|subscri|advert|sponsor|promo|recommend|breadcrumb|outbrain|taboola|readmore|related|footer).*");

  private static final Set<String> PHRASES =
      Set.of(
          "sr only",
          "d none",
          "screen reader",
          "visually hidden",
          "read more",
          "read next",
          "see also",
          "also read",
          "more stories",
          "key events",
          "sub headline",
          "trust badge",
          "more news",
          "more from",
          "latest news",
          "other news",
          "author bio",
          "most read",
          "most viewed",
          "most popular",
          "about author",
          "in brief",
          "pull quote",
          "quote pull",
          "summary block",
          "block summary",
          "info box",
          "fact box",
          "call to action");

  /** What a class tells of the page around: "no-sidebar", "comments-open". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)(?:no|has|with|without|not)[-_].*|.*label-*hidden.*|.*[-_](?:open|opened|closed|enabled|disabled|count|on|off|active)");

  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)\\W*(?:(?:read|see|also|related|more|watch|listen|next|previous|recommended|don['’]t"
              + " miss|lea|leia|lire|leggi|lesen|siehe|читайте|прочитајте)\\b[^:]{0,25}:?)?\\W*");
  private static final Pattern MARK = Pattern.compile("\\W*(?:\\d{1,3}|[a-z]|note \\d{1,3})?\\W*");
  private static final Pattern UNIT = Pattern.compile("(?s).*(?:\\b[kcdm]?m|\\bmi|\\bft|\\d)");

  private static final Pattern FOLDING = Pattern.compile("(?i)\\baccordion|\\bcollaps");

  /** The name of a line that tells the day, which an icon may stand in. */
  private static final Pattern DATED = Pattern.compile("(?i)(?<!up)date|byline|published");

  private static final int TEASER = 4;
  private static final int CAPTION = 250;
  private static final int BOX = 400;
  private static final int NAME = 80;

  private final Set<Node> holding = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<String> marks = new HashSet<>();
  private final MainContent content;

  private Furniture(Document page, Optional<Element> headline) {
    this.content = MainContent.of(page);
    Stream.of(page.select(ARTICLE).stream(), headline.stream(), Stream.of(content.element()))
        .flatMap(elements -> elements)
        .forEach(this::hold);
  }

  private void hold(Element element) {
    Node over = element;
    while (over != null && holding.add(over)) {
      over = over.parent();
    }
  }

  /** Takes off what surely is no part of the article, and what is hidden. */
  static void clearHidden(Document page) {
    List<Element> hidden = StyleRules.hidden(page);
    page.select(UNREAD).remove();
    MainContent content = MainContent.of(page);
    page.select("form").forEach(form -> removeBox(form, content));
    Stream.concat(hidden.stream(), page.select(REMOVED).stream())
        .filter(element -> !content.holdsMost(element) && !isRest(element, content))
        .forEach(Element::remove);
    page.body()
        .filter((node, depth) ->
            node instanceof Element element
                    && (StyleRules.hide(element) || StyleRules.isWhite(element))
                    && !content.holdsMost(element)
                ? REMOVE
                : CONTINUE);
  }

  /**
   * The rest of a text that a reader pays for, kept from his screen only: made like a part of the
   * same body that is shown.
   */
  private static boolean isRest(Element element, MainContent content) {
    Element body = element.parent();
    return element.is("div[aria-hidden=true], section[aria-hidden=true]")
        && !element.className().isEmpty()
        && content.weight(element) > 0
        && body != null
        && content.holdsMost(body)
        && element.siblingElements().stream()
            .filter(other -> other.className().equals(element.className()))
            .anyMatch(other -> !other.hasAttr("aria-hidden") && content.weight(other) > 0);
  }

  /** A form and the few words that ask to fill it in. */
  private static void removeBox(Element form, MainContent content) {
    Element box = form;
    while (box.parent() != null
        && !content.holdsMost(box.parent())
        && box.parent().text().length() <= BOX
        && box.parent().is("div, section, p, td, li")) {
      box = box.parent();
    }
    if (!content.holdsMost(box)) {
      box.remove();
    }
  }

  /**
   * Takes it off the page.
   *
   * @return the marks of notes that stood in the text
   */
  static Set<String> clear(Document page, Optional<Element> headline) {
    Furniture furniture = new Furniture(page, headline);
    furniture.named(page).forEach(Element::remove);
    page.body().select("h2, h3, h4, h5, h6, div, p, td, th, b, strong, dt, span").stream()
        .filter(heading -> !heading.text().isEmpty() && heading.text().length() <= NAME)
        .filter(heading -> OtherParts.isHeading(heading.text()))
        .toList()
        .forEach(furniture::removePart);
    page.body().select("table:has(th)").forEach(furniture::removeTable);
    page.body().select("img, amp-img, picture, video, amp-video").forEach(furniture::removeCaption);
    return furniture.marks;
  }

  /** What is named so; nothing within the text, where that would take most of it. */
  private List<Element> named(Document page) {
    Set<Node> named = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Element> tops = new ArrayList<>();
    page.body()
        .traverse((node, depth) -> {
          boolean within = named.contains(node.parent());
          if (node instanceof Element element && (within || covers(element))) {
            named.add(element);
            if (!within) {
              tops.add(element);
            }
          }
        });
    Element text = content.element();
    List<Element> inside =
        tops.stream().filter(element -> element.parents().contains(text)).toList();
    int lost = inside.stream().mapToInt(content::weight).sum();
    return lost * 2 > content.weight(text)
        ? tops.stream().filter(element -> !inside.contains(element)).toList()
        : tops;
  }

  private boolean covers(Element element) {
    return switch (element.normalName()) {
      case "body" -> false;
      case "sup" -> isNote(element);
      case "p", "li" -> isNamedSo(element) || isPointer(element);
      default -> isNamedSo(element);
    };
  }

  /** A table of figures or names, which holds no running text. */
  private void removeTable(Element table) {
    if (!holding.contains(table) && PageLine.of(table).stream().noneMatch(PageLine::isProse)) {
      table.remove();
    }
  }

  /** The few words beside a picture. */
  private void removeCaption(Element picture) {
    Element over = picture;
    while (over.parent() != null && over.text().isBlank() && !holding.contains(over)) {
      over = over.parent();
    }
    boolean few = over.text().length() <= CAPTION && over.select("p, h1, h2, h3").size() <= 1;
    boolean told = DATED.matcher(over.className() + " " + over.id()).find();
    if (few && !told && !holding.contains(over) && !over.is("p, li, body")) {
      over.remove();
    }
  }

  private boolean isNamedSo(Element element) {
    Stream<String> names =
        Stream.concat(
            Arrays.stream(element.className().split("\\s+")),
            Stream.of("id", "data-component", "data-module", "data-testid").map(element::attr));
    boolean whole = element.normalName().equals("article");
    return !holding.contains(element)
        && !isFolded(element)
        && names
            .filter(name -> !STATE.matcher(name).matches())
            .anyMatch(name -> whole ? name.startsWith("comment") : isFurniture(name));
  }

  /** Whether an element stands in a section that opens and shuts. */
  static boolean isFolding(Element element) {
    return element.parents().stream()
        .anyMatch(over -> FOLDING.matcher(over.className() + " " + over.id()).find());
  }

  /** A section of the text below a heading that opens and shuts it: "Background". */
  private boolean isFolded(Element element) {
    boolean folds = FOLDING.matcher(element.className() + " " + element.id()).find();
    Element heading = element.selectFirst("h2, h3, h4");
    return folds
        && heading != null
        && content.weight(element) > 0
        && element.parents().contains(content.element())
        && !OtherParts.isHeading(heading.text());
  }

  private static boolean isFurniture(String name) {
    List<String> words =
        Arrays.stream(name.split("[-_:]+|(?<=\\p{Ll})(?=\\p{Lu})"))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    String all = " " + String.join(" ", words) + " ";
    return words.stream().anyMatch(word -> WORDS.contains(word) || STEM.matcher(word).matches())
        || PHRASES.stream().anyMatch(phrase -> all.contains(" " + phrase + " "));
  }

  /** "Vik1": the mark of a note; not "5th", "km2". */
  private boolean isNote(Element sup) {
    Node before = sup.previousSibling();
    String words = before instanceof TextNode text ? text.getWholeText() : "";
    boolean linked = sup.childrenSize() > 0;
    boolean unit = !linked && UNIT.matcher(words).matches();
    boolean mark = !unit && MARK.matcher(sup.text()).matches();
    if (mark) {
      marks.add(sup.text().replaceAll("[\\s()\\[\\].:]", ""));
    }
    return mark;
  }

  /** A heading such as "Comments" and what stands below it. */
  private void removePart(Element shown) {
    Element heading = shown;
    while (heading.parent() != null
        && heading.parent().text().equals(shown.text())
        && !holding.contains(heading.parent())) {
      heading = heading.parent();
    }
    boolean ranked = shown.normalName().matches("h[1-6]");
    Element next = heading.nextElementSibling();
    while (next != null && !holding.contains(next) && !isOver(next, shown, ranked)) {
      Element after = next.nextElementSibling();
      next.remove();
      next = after;
    }
    if (!holding.contains(heading)) {
      heading.remove();
    }
  }

  /** Whether the part ends here; one without a true heading ends where running text begins. */
  private static boolean isOver(Element element, Element heading, boolean ranked) {
    String name = element.normalName();
    if (ranked) {
      return name.matches("h[1-6]") && name.compareTo(heading.normalName()) <= 0;
    }
    boolean teaser = !element.is("p") && element.selectFirst("a[href]") != null;
    boolean listed =
        element.is("ul, ol, dl, table") || (teaser && element.text().length() <= CAPTION);
    return name.matches("h[1-6]")
        || (!listed && PageLine.of(element).stream().anyMatch(PageLine::isProse));
  }

  /** "Read also: Vik visits Chile": a line that is only a link to another page. */
  private static boolean isPointer(Element line) {
    String linked = line.select("a").stream().map(Element::text).collect(Collectors.joining(" "));
    String own = ownText(line);
    boolean cue = own.codePoints().anyMatch(Character::isLetter);
    boolean listed = line.normalName().equals("li");
    return !linked.isBlank()
        && POINTER.matcher(own.strip()).matches()
        && (cue || listed || line.text().split("\\s+").length >= TEASER);
  }

  /** The words of a line that are no link. */
  private static String ownText(Element line) {
    Element copy = line.clone();
    copy.select("a").remove();
    return copy.text();
  }
}
