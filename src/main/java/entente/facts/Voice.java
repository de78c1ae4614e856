package entente.facts;

import java.util.Optional;

/**
 * Who says it and how.
 *
 * @param speaker the person or body whose words the article gives
 * @param unnamed a speaker whom the article does not name, or several together, in words: "a senior
 *     official"; empty where {@code speaker} is there or the article itself says so
 */
public record Voice(
    Optional<Entity> speaker, String unnamed, Modality modality, Polarity polarity) {

  /**
   * @throws IllegalArgumentException if there is both a speaker and one without a name
   */
  public Voice {
    if (speaker.isPresent() && !unnamed.isEmpty()) {
      throw new IllegalArgumentException("two speakers: " + speaker.get().id() + ", " + unnamed);
    }
  }

  /** A speaker with a name, or the article itself. */
  public Voice(Optional<Entity> speaker, Modality modality, Polarity polarity) {
    this(speaker, "", modality, polarity);
  }

  /** The article itself, positive. */
  public static Voice article(Modality modality) {
    return new Voice(Optional.empty(), modality, Polarity.POSITIVE);
  }

  /** Somebody whom the article does not name. */
  public static Voice unnamed(String words, Modality modality, Polarity polarity) {
    return new Voice(Optional.empty(), words, modality, polarity);
  }

  /** Whether the article itself says so. */
  public boolean isArticles() {
    return speaker.isEmpty() && unnamed.isEmpty();
  }

  /** The same speaker and polarity in another modality. */
  public Voice with(Modality other) {
    return new Voice(speaker, unnamed, other, polarity);
  }

  /** The same speaker and modality in another polarity. */
  public Voice with(Polarity other) {
    return new Voice(speaker, unnamed, modality, other);
  }
}
