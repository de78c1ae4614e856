package entente.facts;

/**
 * What a holder does with the object of a position (SKOS scheme {@code stance}).
 *
 * <p>The label is the kind of the flat table; PLOVER root codes follow the PLOVER 0.8 manual and
 * are empty where no code fits.
 */
public enum Stance {
  SUPPORT("Support", "supports", "SUPPORT"),
  OPPOSE("Oppose", "opposes", "REJECT"),
  CONDEMN("Condemn", "condemns", "ACCUSE"),
  WELCOME("Welcome", "welcomes", "SUPPORT"),
  PRAISE("Praise", "praises", "SUPPORT"),
  THANK("Thank", "thanks", "SUPPORT"),
  CONGRATULATE("Congratulate", "congratulates", "SUPPORT"),
  URGE("Urge", "urges", "REQUEST"),
  COMMIT("Commit", "commitsTo", "AGREE"),
  AGREE("Agree", "agrees", "AGREE"),
  PROPOSE("Propose", "proposes", "REQUEST"),
  HOPE("Hope", "hopes", ""),
  STATE("Statement", "states", ""),
  CONCERN("Concern", "concernedAbout", "ACCUSE"),
  DISCUSS("Discuss", "discusses", "CONSULT"),
  PLAN("Plan", "plansTo", "AGREE"),
  PRINCIPLE("Principle", "upholds", "");

  private final String label;
  private final String predicate;
  private final String plover;

  Stance(String label, String predicate, String plover) {
    this.label = label;
    this.predicate = predicate;
    this.plover = plover;
  }

  /** The kind under which the flat table lists such a position. */
  public String label() {
    return label;
  }

  /** The predicate of the flat table where the rule gives no more exact one. */
  public String predicate() {
    return predicate;
  }

  /** The PLOVER root code, or "". */
  public String plover() {
    return plover;
  }

  /** The code in the scheme. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
