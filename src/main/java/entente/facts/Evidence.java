package entente.facts;

import entente.article.Span;

/**
 * The receipt of a claim.
 *
 * @param span the words that state it
 * @param rule the id of the rule that read them, such as {@code visit/noun}
 * @param confidence of the reading, 0 to 1
 */
public record Evidence(Span span, String rule, double confidence) {

  /**
   * @throws IllegalArgumentException if the confidence is not between 0 and 1 or the rule has no
   *     name
   */
  public Evidence {
    if (!(confidence > 0 && confidence <= 1) || rule.isBlank()) {
      throw new IllegalArgumentException(
          "no receipt: rule '" + rule + "', confidence " + confidence);
    }
  }
}
