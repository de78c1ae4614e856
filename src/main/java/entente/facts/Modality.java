package entente.facts;

/** How the article presents what it says (SKOS scheme {@code modality}). */
public enum Modality {
  /** Reported as done. */
  HAPPENED,
  ONGOING,
  /** Stated as true or held, without a point in time. */
  ASSERTED,
  /** Announced or arranged for later. */
  PLANNED,
  /** An actor says it will or is ready to. */
  INTENDED,
  /** Hoped for, called for, proposed. */
  DESIRED,
  HYPOTHETICAL,
  /** Was arranged and will not be. */
  CANCELLED,
  /** Was arranged and is put off. */
  POSTPONED,
  /** Concluded by us from a stated fact, such as the year of an anniversary. */
  DERIVED;

  /** The code in the scheme and in the flat table. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
