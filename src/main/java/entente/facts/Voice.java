package entente.facts;

import java.util.Optional;

/**
 * Who says it and how.
 *
 * @param speaker the person or body whose words the article gives; empty where the article itself
 *     says so
 */
public record Voice(Optional<Entity> speaker, Modality modality, Polarity polarity) {
  /** The article itself, positive. */
  public static Voice article(Modality modality) {
    return new Voice(Optional.empty(), modality, Polarity.POSITIVE);
  }

  /** The same speaker and polarity in another modality. */
  public Voice with(Modality other) {
    return new Voice(speaker, other, polarity);
  }
}
