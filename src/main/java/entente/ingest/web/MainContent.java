package entente.ingest.web;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on a page the running text stands: by what its parts say of themselves, else by where most
 * sentences are that are no links.
 */
final class MainContent {
  /** From what surely holds nothing but the article to what may hold more. */
  private static final List<String> TOLD =
      List.of(
          "[itemprop~=articleBody], [property~=articleBody]",
          "div, section, td, article, main",
          "article, [role=article]",
          "main, [role=main]");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*(?:article|entry|post|story|news|field|press|release|single|detail|content|td|page)"
              + "[-_]{0,2}(?:name[-_]{0,2})?(?:body|text|content|copy)(?![a-z]).*|.*rich[-_]?text.*|bodytext|story");
  private static final double SHARE = 0.5;
  private static final double NAMED = 0.6;
  private static final double DESCENT = 0.85;
  private static final int LEAST = 60;
  private static final int FREE = 40;

  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();
  private final Document page;

  private MainContent(Document page, List<PageLine> lines) {
    this.page = page;
    lines.stream().filter(PageLine::isProse).forEach(this::count);
  }

  /** Weighs the lines of a page. */
  static MainContent of(Document page) {
    return new MainContent(page, PageLine.of(page.body()));
  }

  /** Long lines count for more than the short ones of teasers. */
  private void count(PageLine line) {
    for (Element over = line.block(); over != null; over = over.parent()) {
      weights.merge(over, line.words().length() - FREE, Integer::sum);
      counts.merge(over, 1, Integer::sum);
    }
  }

  /** How much running text an element holds. */
  int weight(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** Whether an element holds most of the running text. */
  boolean holdsMost(Element element) {
    return weight(element) > weight(page.body()) * SHARE;
  }

  /** The smallest element that holds the running text of the article. */
  Element element() {
    Element told = named().orElse(page.body());
    Optional<Element> within = heaviest(told);
    while (within.isPresent() && weight(within.get()) >= weight(told) * DESCENT) {
      told = within.get();
      within = heaviest(told);
    }
    while (hasTwin(told)) {
      told = Objects.requireNonNull(told.parent());
    }
    return told;
  }

  /** Whether another part made like this one holds text too. */
  private boolean hasTwin(Element element) {
    return !element.className().isEmpty()
        && element.siblingElements().stream()
            .anyMatch(other -> weight(other) > 0 && other.className().equals(element.className()));
  }

  /** The child that holds the most, unless it is but one of several paragraphs. */
  private Optional<Element> heaviest(Element over) {
    return over.children().stream()
        .filter(child -> weight(child) > 0 && (count(child) > 1 || count(over) == 1))
        .filter(child -> child.isBlock() && !child.normalName().equals("p"))
        .max(Comparator.comparingInt(this::weight));
  }

  private int count(Element element) {
    return counts.getOrDefault(element, 0);
  }

  /** The element made to hold an article that holds most of the text. */
  private Optional<Element> named() {
    int all = weight(page.body());
    List<Element> heavy =
        page.body().getAllElements().stream()
            .filter(element -> weight(element) * 3 >= all && weight(element) >= LEAST)
            .filter(element -> count(element) > 1 || weight(element) * 2 > all)
            .toList();
    return TOLD.stream()
        .map(told ->
            heavy.stream()
                .filter(element -> element.is(told))
                .filter(element ->
                    !told.startsWith("div")
                        || (isNamedSo(element) && weight(element) > all * NAMED))
                .max(Comparator.comparingInt(this::weight)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isNamedSo(Element element) {
    return element.classNames().stream().anyMatch(name -> BODY.matcher(name).matches())
        || BODY.matcher(element.id()).matches();
  }
}
