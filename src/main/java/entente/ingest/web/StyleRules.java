package entente.ingest.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * What a style sheet within the page, or an element's own style, hides from whoever looks at it.
 *
 * <p>Rules that hold for some screens only, or that a pointer brings about, are left aside.
 */
final class StyleRules {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?![.\\d])"
              + "|clip\\s*:\\s*rect\\(\\s*[01](?:px)?[\\s,]|clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%"
              + "|(?:left|top|right|text-indent)\\s*:\\s*-\\d{3,}).*");
  private static final Pattern NO_OPACITY = Pattern.compile("(?is).*opacity\\s*:\\s*0(?![.\\d]).*");
  private static final Pattern WHITE = Pattern.compile("(?i)#?fff(?:fff)?|white");
  private static final Pattern WHITE_STYLE =
      Pattern.compile("(?is)(?:.*;)?\\s*color\\s*:\\s*(?:#fff(?:fff)?|white)\\b.*");
  private static final int FEW = 40;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern AT_BLOCK =
      Pattern.compile("(?s)@[^{};]+\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
  private static final Pattern RULE = Pattern.compile("(?s)([^{}]+)\\{([^{}]*)\\}");

  private StyleRules() {}

  /** Whether the element's own style hides it. */
  static boolean hide(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && (UNSEEN.matcher(style).matches() || NO_OPACITY.matcher(style).matches());
  }

  /** Whether the few words are as white as the page. */
  static boolean isWhite(Element element) {
    return element.is("font, span")
        && element.text().length() <= FEW
        && element.closest("p, td, li") != null
        && (WHITE.matcher(element.attr("color")).matches()
            || WHITE_STYLE.matcher(element.attr("style")).matches());
  }

  /** The elements that the page's style sheets hide. */
  static List<Element> hidden(Document page) {
    return page.select("style:not([media=print])").stream()
        .map(style -> COMMENT.matcher(style.data()).replaceAll(" "))
        .map(rules -> AT_BLOCK.matcher(rules).replaceAll(" "))
        .flatMap(rules -> RULE.matcher(rules).results())
        .filter(rule -> UNSEEN.matcher(rule.group(2)).matches())
        .flatMap(StyleRules::selectors)
        .distinct()
        .flatMap(selector -> found(page, selector).stream())
        .toList();
  }

  private static java.util.stream.Stream<String> selectors(MatchResult rule) {
    return Arrays.stream(rule.group(1).split(","))
        .map(String::strip)
        .filter(selector -> !selector.isEmpty() && selector.indexOf(':') < 0);
  }

  /** What a selector finds; nothing where it is not one that we understand. */
  private static List<Element> found(Document page, String selector) {
    try {
      return page.select(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
