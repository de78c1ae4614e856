package entente.pages;

import entente.pages.answer.Head;
import entente.pages.answer.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of an article: its text with the names linked and the words of claims marked, and beside
 * each paragraph the facts that rest on it.
 *
 * @param head what every page has
 * @param iri of the article
 * @param origin publisher, day and file
 * @param paragraphs of the text, in order
 * @param facts how many claims it makes
 * @param graph the address of its named graph
 */
public record ArticlePage(
    Head head, String iri, String origin, List<Paragraph> paragraphs, int facts, String graph) {

  /** A paragraph and what it says. */
  public record Paragraph(List<Piece> pieces, List<Fact> facts) {
    /** Keeps its own copies. */
    public Paragraph {
      pieces = List.copyOf(pieces);
      facts = List.copyOf(facts);
    }

    /** Those at once in the margin: as many as there is room for, and the chosen one. */
    public List<Fact> first() {
      List<Fact> shown = new ArrayList<>(facts.subList(0, room()));
      facts.subList(room(), facts.size()).stream().filter(Fact::chosen).forEach(shown::add);
      return shown;
    }

    /** The others, to be opened. */
    public List<Fact> others() {
      return facts.subList(room(), facts.size()).stream().filter(fact -> !fact.chosen()).toList();
    }

    /** A fact takes four lines of the margin, a line of text some seventy characters. */
    private int room() {
      int length = pieces.stream().mapToInt(piece -> piece.name().label().length()).sum();
      return Math.min(facts.size(), Math.max(2, length / 300));
    }
  }

  /**
   * A stretch of text under which the same claims and names lie.
   *
   * @param name whom it names, or words alone
   * @param said whether a claim rests on it
   * @param chosen whether the claim that was asked for does
   * @param anchors ids of the evidence that begins here
   */
  public record Piece(Link name, boolean said, boolean chosen, List<String> anchors) {
    /** Keeps its own copy. */
    public Piece {
      anchors = List.copyOf(anchors);
    }
  }

  /**
   * A fact in the margin.
   *
   * @param about what the claim is about
   * @param kind of fact
   * @param voice who says so and how, or ""
   * @param claim the page of the claim
   * @param place this page with the words of the claim highlighted
   * @param confidence 0 to 1
   */
  public record Fact(
      Link about,
      String kind,
      String voice,
      String claim,
      String place,
      String confidence,
      boolean chosen) {}

  /** Keeps its own copy. */
  public ArticlePage {
    paragraphs = List.copyOf(paragraphs);
  }
}
