package entente.link;

import entente.article.Span;
import entente.facts.Mention;
import entente.facts.Office;

/**
 * Where an article says that somebody holds a post.
 *
 * @param span title and name: "Chinese President Xi Jinping"
 * @param holder the name inside the span
 * @param rule how title and state were read, such as {@code title-before}
 * @param confidence of the reading, 0 to 1
 */
public record OfficeMention(
    Span span, Mention holder, Office office, double confidence, String rule) {
  public static final String BEFORE = "title-before";

  /** Whether the words before the bearer's name hold another: "Chinese" in the same. */
  boolean holds(Mention mention) {
    return span.covers(mention.span()) && !mention.span().equals(holder.span());
  }

  /** Whether title and name follow one another as one name: "Chinese President Xi Jinping". */
  boolean isTitleBefore() {
    return rule.equals(BEFORE);
  }
}
