package entente.link;

import entente.article.Span;
import entente.facts.Mention;
import entente.facts.Office;

/**
 * Where an article says that somebody holds a post.
 *
 * @param span title and name: "Chinese President Xi Jinping"
 * @param holder the name inside the span
 * @param confidence of the reading, 0 to 1
 * @param sign what tells it
 */
public record OfficeMention(
    Span span, Mention holder, Office office, double confidence, Sign sign) {

  /** What tells that somebody bears a title. */
  public enum Sign {
    /** The title before the name, as one with it. */
    BEFORE("title-before"),
    /** The title before a comma and the name. */
    COMMA("title-comma"),
    /** The title behind the name and a comma or "as". */
    BEHIND("title-behind"),
    /** The title in the plural, before several names. */
    GROUP("title-plural"),
    /** The title without a name. */
    ALONE("title-alone"),
    /** "his Japanese counterpart": the office of the one named before. */
    COUNTERPART("counterpart"),
    /** What is done, behind the name: "Ana Vik, an analyst at the Coral Forum". */
    WORK_BEHIND("post-behind"),
    /** What is done, before the name: "an official at the ministry, Ana Vik". */
    WORK_BEFORE("post-before"),
    /** "the council chaired by Ana Vik". */
    LED("post-led");

    private final String rule;

    Sign(String rule) {
      this.rule = rule;
    }
  }

  /** The rule as receipts name it. */
  public String rule() {
    return sign.rule;
  }

  /** Whether the words before the bearer's name hold another: "Chinese" in the same. */
  boolean holds(Mention mention) {
    return span.covers(mention.span()) && !mention.span().equals(holder.span());
  }

  /** Whether title and name follow one another as one name: "Chinese President Xi Jinping". */
  public boolean isTitleBefore() {
    return sign == Sign.BEFORE;
  }
}
