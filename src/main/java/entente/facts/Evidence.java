package entente.facts;

import entente.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The receipt of a claim.
 *
 * @param parts the words that state it, in text order, none touching the next: the word that says
 *     what is done and those of each role
 * @param rule the id of the rule that read them, such as {@code visit/noun}
 * @param confidence of the reading, 0 to 1
 */
public record Evidence(List<Span> parts, String rule, double confidence) {

  /**
   * @throws IllegalArgumentException if there are no words, the confidence is not between 0 and 1
   *     or the rule has no name
   */
  public Evidence {
    parts = joined(parts);
    if (parts.isEmpty() || !(confidence > 0 && confidence <= 1) || rule.isBlank()) {
      throw new IllegalArgumentException(
          "no receipt: rule '" + rule + "', confidence " + confidence);
    }
  }

  /** One stretch of words. */
  public Evidence(Span span, String rule, double confidence) {
    this(List.of(span), rule, confidence);
  }

  /** The shortest span that covers all parts. */
  public Span span() {
    return parts.getFirst().to(parts.getLast());
  }

  private static List<Span> joined(List<Span> parts) {
    List<Span> joined = new ArrayList<>();
    for (Span part : parts.stream().sorted(Comparator.naturalOrder()).toList()) {
      boolean touches = !joined.isEmpty() && part.begin() <= joined.getLast().end() + 1;
      if (touches) {
        joined.set(joined.size() - 1, joined.getLast().to(part));
      } else {
        joined.add(part);
      }
    }
    return List.copyOf(joined);
  }
}
