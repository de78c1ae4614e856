package entente.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A line of a page, as a browser would break it.
 *
 * @param words with single blanks
 * @param parted the same, with a bar between its pieces, which a style may show apart
 * @param linked how many of their characters lead to other pages
 * @param block the smallest block that they stand in
 */
record PageLine(String words, String parted, int linked, Element block) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  /** Soft hyphens, marks of no width. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

  /** The address of a link, as a page for print spells it out. */
  private static final Pattern ADDRESS = Pattern.compile(" ?\\[https?://[^\\]\\s]*]");

  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*\\p{Ll}.*[.!?…:;][\"”’)\\]]*|.*[.!?][\"”’)]* .*");

  /** What parts the pieces of a line about the article: "3 May 2021 · 2 min · News". */
  private static final Pattern BAR = Pattern.compile("\\s[·|•∙]\\s");

  private static final int BARS = 2;
  private static final int TITLE = 4;
  private static final int PROSE = 50;
  private static final int LONG = 150;

  /** Whether the line is running text: a sentence of some length, few of its words a link. */
  boolean isProse() {
    boolean sentence = words.length() >= LONG || SENTENCE.matcher(words).matches();
    return words.length() >= PROSE && sentence && linked * 2 < words.length() && !isParted();
  }

  /** Whether it is a row of pieces. */
  private boolean isParted() {
    return words.length() < LONG && BAR.matcher(words).results().limit(BARS).count() == BARS;
  }

  /** Whether it begins with a link of some words and goes on behind it, as a teaser does. */
  boolean opensWithLink() {
    Element link = block.selectFirst("a[href]");
    String title = link == null ? "" : single(link.text());
    return title.split(" ").length >= TITLE && words.startsWith(title);
  }

  /** Whether it is all in italics and does not lead to what follows. */
  boolean isSlanted() {
    return !words.endsWith(":")
        && block.select("i, em").stream().anyMatch(part -> single(part.text()).equals(words));
  }

  /** Whether it is nearly all link. */
  boolean isLink() {
    return linked * 10 >= words.length() * 8;
  }

  /** Whether the line ends as a sentence does. */
  boolean isSentence() {
    return SENTENCE.matcher(words).matches();
  }

  /** The same words with single blanks, and without what no reader sees within them. */
  static String single(String words) {
    String seen = ADDRESS.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll("");
    return SPACE.matcher(seen).replaceAll(" ").strip();
  }

  /** The lines below an element, in the order of the page. */
  static List<PageLine> of(Element root) {
    Reading reading = new Reading(root);
    NodeTraversor.traverse(reading, root);
    reading.end(root);
    return reading.lines;
  }

  /** Collects the words between the beginnings and ends of blocks. */
  private static final class Reading implements NodeVisitor {
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder parted = new StringBuilder();
    private Element block;
    private int linked;
    private int links;

    Reading(Element root) {
      this.block = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        line.append(words.getWholeText());
        parted
            .append(parted.isEmpty() || words.isBlank() ? "" : " | ")
            .append(words.getWholeText());
        linked += links > 0 ? words.text().strip().length() : 0;
      } else if (node instanceof Element element) {
        links += isLink(element) ? 1 : 0;
        if (breaks(element)) {
          end(element);
        }
        mark(element, '“');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        mark(element, '”');
        if (breaks(element)) {
          end(element.isBlock() ? over(element) : block);
        }
        links -= isLink(element) ? 1 : 0;
      }
    }

    /** The quotation mark that a browser adds. */
    private void mark(Element element, char sign) {
      if (element.normalName().equals("q")) {
        line.append(sign);
        parted.append(sign);
      }
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** A block, or the end of a line; within a headline that is a blank. */
    private boolean breaks(Element element) {
      if (!element.normalName().equals("br")) {
        return element.isBlock();
      }
      boolean headline = element.closest("h1, h2, h3, h4, b, strong") != null;
      Element before = element.previousElementSibling();
      boolean within = headline && (before == null || !isBreak(before));
      if (within) {
        line.append(' ');
      }
      return !within;
    }

    private static boolean isBreak(Node node) {
      return node instanceof Element element && element.normalName().equals("br");
    }

    /** Ends a line; the next one stands in another block. */
    private void end(Element next) {
      String words = single(line.toString());
      if (!words.isEmpty()) {
        lines.add(new PageLine(words, single(parted.toString()), linked, block));
      }
      line.setLength(0);
      parted.setLength(0);
      linked = 0;
      block = next.isBlock() ? next : block;
    }

    /** The block that an element stands in. */
    private Element over(Element element) {
      Element over = element.parent();
      while (over != null && !over.isBlock()) {
        over = over.parent();
      }
      return over == null ? block : over;
    }
  }
}
