package entente.ingest.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Which part of a page an element stands in, by the elements around it and what they are called, in
 * whatever language: the paragraphs of one article share it, a box within the article does not.
 */
final class Part {
  /** Elements that part nothing: paragraphs, and what only looks different. */
  private static final Set<String> LEAVES =
      Set.of(
          ("p li h1 h2 h3 h4 h5 h6 span b i em strong font center u a mark small big q cite tbody"
                  + " tr dd pre thead bdo bdi tt nobr wbr")
              .split(" "));

  /** Elements that part something only if they have a name. */
  private static final Set<String> PLAIN =
      Set.of("div", "section", "article", "main", "blockquote", "ul", "ol", "dl");

  /** The looks of a cell, which tells a column from another. */
  private static final Set<String> LOOKS = Set.of("bgcolor", "width");

  private static final Set<String> NAMES = Set.of("class", "id", "itemprop", "role", "property");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_:-]{1,40}");

  /** Names that say how something looks or where it stands in a row, not what it is. */
  private static final Pattern LOOK =
      Pattern.compile(
          "(?:clearfix|first|last|even|odd|start|end|middle|row|inner|outer|wrap(?:per)?|align\\w*|text|has|justify|left|right|cent(?:er|re)|indent|ltr|rtl|mso\\w*|normal\\w*|font|size|large|dropcap|drop|cap|p|paragraph|para|wp|block|ql|ms|rte\\w*|standard|default|style\\w*|color|bold|no|margin|[mp][btlrxy]?|auto)");

  private Part() {}

  /** The path to a block of words, the same for all that stand in parts alike. */
  static String of(Element block) {
    StringBuilder path = new StringBuilder();
    for (Element over = isLeaf(block) ? block.parent() : block;
        over != null && !over.normalName().equals("body");
        over = over.parent()) {
      if (!isOpen(over)) {
        path.insert(0, over.normalName() + names(over) + "/");
      }
    }
    return path.toString();
  }

  /** Whether a block is no more than one stretch of words: a paragraph, whatever its tag. */
  static boolean isLeaf(Element block) {
    return block.is("p, li, div, dd")
        && block.selectFirst("br + br, br br") == null
        && block.getAllElements().stream().noneMatch(part -> part != block && part.isBlock());
  }

  /** Whether what stands in the element stands in the same part as the element. */
  private static boolean isOpen(Element element) {
    String name = element.normalName();
    return LEAVES.contains(name) || (PLAIN.contains(name) && names(element).isEmpty());
  }

  /** What an element is called, without numbers and without what only tells how it looks. */
  static Set<String> names(Element element) {
    Set<String> names = new TreeSet<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (LOOKS.contains(key) && element.is("td, th, table")) {
        names.add(key + attribute.getValue());
      } else if (NAMES.contains(key) || key.startsWith("data-")) {
        words(attribute.getValue()).forEach(names::add);
      }
    }
    return names;
  }

  private static Stream<String> words(String value) {
    return Arrays.stream(value.strip().split("\\s+"))
        .filter(word -> WORD.matcher(word).matches())
        .filter(word -> !isLook(word));
  }

  private static boolean isLook(String word) {
    return Arrays.stream(word.toLowerCase(Locale.ROOT).split("[-_:]+"))
        .allMatch(piece -> LOOK.matcher(piece).matches());
  }
}
