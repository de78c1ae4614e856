package entente.ingest;

import static org.jsoup.select.NodeFilter.FilterResult.CONTINUE;
import static org.jsoup.select.NodeFilter.FilterResult.REMOVE;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
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
  private static final String REMOVED =
      "script, style, noscript, template, nav, footer, aside, form, button, iframe, dialog, svg,"
          + " select, del, s, strike, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=complementary], [role=search],"
          + " [role=dialog], [role=alert], [role=alertdialog], [role=doc-noteref],"
          + " [role=doc-endnotes], [role=doc-footnote], [itemprop=comment],"
          + " [itemtype$=/Comment]";

  /** What no part of a page that is furniture holds. */
  private static final String ARTICLE = "h1, main, [role=main], [itemprop=articleBody]";

  private static final Set<String> WORDS =
      Set.of(
          ("ad ads banner consent footnote footnotes endnotes gdpr hidden hide invisible menu"
                  + " modal nav navbar navigation noprint offscreen overlay pager pagination"
                  + " paywall popular popup privacy reference references reflist related replies"
                  + " reply respond responses share shares sharing sidebar signup skip social"
                  + " suggested suggestions tags taglist teaser teasers toolbar trending widget")
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
          "more news",
          "more from",
          "latest news",
          "other news",
          "author bio",
          "most read",
          "most viewed",
          "most popular",
          "about author",
          "in brief");

  /** What a class tells of the page around: "no-sidebar", "comments-open". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)(?:no|has|with|without|not)[-_].*|.*[-_](?:open|opened|closed|enabled|disabled|count|on|off|active)");

  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?i).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?![.\\d])|opacity\\s*:\\s*0(?![.\\d])|(?:left|top|text-indent)\\s*:\\s*-\\d{3,}).*");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)\\W*(?:(?:\\d+|all|reader|readers['’]|your|user|view|recent|latest)"
              + " )?(?:comments?|replies|responses|discussion)(?: \\(?\\d+\\)?)?\\W*|leave a"
              + " (?:comment|reply)\\b.*|join the"
              + " (?:conversation|discussion)\\b.*|related\\b.{0,30}|(?:read|see)"
              + " (?:more|also|next)\\b.{0,30}|also (?:read|see|in the news)\\b.{0,20}|more"
              + " (?:news|stories|articles|on this|from)\\b.{0,30}|(?:you|readers) (?:may|might)"
              + " also\\b.*|recommended\\b.{0,30}|most"
              + " (?:read|popular|viewed|shared)\\b.{0,20}|(?:latest|other|top|recent)"
              + " (?:news|stories|articles|posts|headlines)\\b.{0,20}|trending\\b.{0,20}|share"
              + " this\\b.{0,30}|follow us\\b.{0,30}|subscribe\\b.{0,60}|sign up\\b.{0,60}|"
              + "newsletter\\b.{0,30}|tags?:?|footnotes?|notes|references|sponsored\\b.{0,30}|advertisement");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)\\W*(?:(?:read|see|also|related|more|watch|listen|next|previous)\\b[^:]{0,25}:?)?\\W*");
  private static final Pattern MARK = Pattern.compile("\\W*(?:\\d{1,3}|[a-z]|note \\d{1,3})?\\W*");
  private static final Pattern UNIT = Pattern.compile("(?s).*(?:\\b[kcdm]?m|\\bmi|\\bft|\\d)");
  private static final int TEASER = 4;

  private final Set<Node> holding = Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture(Document page) {
    for (Element element : page.select(ARTICLE)) {
      Node over = element;
      while (over != null && holding.add(over)) {
        over = over.parent();
      }
    }
  }

  /** Takes it off the page. */
  static void clear(Document page) {
    page.select(REMOVED).remove();
    Furniture furniture = new Furniture(page);
    page.body()
        .filter((node, depth) ->
            node instanceof Element element && furniture.covers(element) ? REMOVE : CONTINUE);
    page.body().select("h2, h3, h4, h5, h6").stream()
        .filter(heading -> HEADING.matcher(heading.text()).matches())
        .forEach(furniture::removePart);
  }

  private boolean covers(Element element) {
    return switch (element.normalName()) {
      case "body" -> false;
      case "sup" -> isNote(element);
      case "p", "li" -> isUnseen(element) || isNamedSo(element) || isPointer(element);
      default -> isUnseen(element) || isNamedSo(element);
    };
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.matcher(element.attr("style")).matches();
  }

  private boolean isNamedSo(Element element) {
    Stream<String> names =
        Stream.concat(
            Arrays.stream(element.className().split("\\s+")),
            Stream.of(element.id(), element.attr("data-component"), element.attr("data-module")));
    boolean whole = element.normalName().equals("article");
    return !holding.contains(element)
        && names
            .filter(name -> !STATE.matcher(name).matches())
            .anyMatch(name -> whole ? name.startsWith("comment") : isFurniture(name));
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
  private static boolean isNote(Element sup) {
    Node before = sup.previousSibling();
    String words = before instanceof TextNode text ? text.getWholeText() : "";
    boolean linked = sup.childrenSize() > 0;
    boolean unit = !linked && UNIT.matcher(words).matches();
    return !unit && MARK.matcher(sup.text()).matches();
  }

  /** A heading such as "Comments" and what stands below it. */
  private void removePart(Element heading) {
    Element next = heading.nextElementSibling();
    while (next != null && !isOver(next, heading) && !holding.contains(next)) {
      Element after = next.nextElementSibling();
      next.remove();
      next = after;
    }
    heading.remove();
  }

  private static boolean isOver(Element element, Element heading) {
    String name = element.normalName();
    return name.matches("h[1-6]") && name.compareTo(heading.normalName()) <= 0;
  }

  /** "Read also: Vik visits Chile": a line that is only a link to another page. */
  private static boolean isPointer(Element line) {
    List<Element> links =
        line.children().stream().filter(child -> child.normalName().equals("a")).toList();
    String own =
        line.children().stream()
            .filter(child -> !links.contains(child))
            .map(child -> child.isBlock() ? "a block" : child.text())
            .collect(Collectors.joining(" ", line.ownText() + " ", ""));
    boolean cue = own.codePoints().anyMatch(Character::isLetter);
    boolean listed = line.normalName().equals("li");
    return !links.isEmpty()
        && POINTER.matcher(own.strip()).matches()
        && (cue || listed || line.text().split("\\s+").length >= TEASER);
  }
}
