package entente.facts;

/**
 * A thing with a name: a state, a person, an organisation, a place.
 *
 * @param id the path below {@code id/} in its IRI, such as {@code state/kaz} or {@code
 *     person/xi-jinping}
 * @param type the local name of its most specific class in the ontology, such as {@code City} or
 *     {@code MediaOutlet}
 * @param label the English name
 * @param known whether the reference data has it; if not, it was minted from the words of an
 *     article
 */
public record Entity(String id, Kind kind, String type, String label, boolean known) {

  /** The kinds of the flat table. */
  public enum Kind {
    STATE,
    PERSON,
    ORGANISATION,
    INITIATIVE,
    AGREEMENT,
    PLACE,
    INSTITUTION,
    INFRASTRUCTURE
  }

  /** Whether this lies somewhere: a state or a place. */
  public boolean isLand() {
    return kind == Kind.STATE || kind == Kind.PLACE;
  }

  /** Whether this can hold a position, meet, sign: a state, a person or a body. */
  public boolean isActor() {
    return switch (kind) {
      case STATE, PERSON, ORGANISATION, INSTITUTION -> true;
      case INITIATIVE, AGREEMENT, PLACE, INFRASTRUCTURE -> false;
    };
  }
}
