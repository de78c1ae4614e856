package entente.extract.factuality;

import entente.article.Token;
import java.util.Optional;

/**
 * The way from a predicate to the one above it.
 *
 * @param bearing the operator on the way; what holds above is first narrowed to the flow
 */
record Link(Token governor, Optional<Bearing> bearing, Flow flow) {

  /** How much of what holds above holds below. */
  enum Flow {
    ALL,
    /** What is only planned or possible is so below, what is denied is not: "by signing". */
    MODALITY,
    /** Told for itself: "the treaty that Chad signed". */
    NONE
  }

  static Link under(Token governor, Bearing bearing) {
    return new Link(governor, Optional.of(bearing), Flow.ALL);
  }

  static Link plain(Token governor, Flow flow) {
    return new Link(governor, Optional.empty(), flow);
  }
}
