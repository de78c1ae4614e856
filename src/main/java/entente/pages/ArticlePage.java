package entente.pages;

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
