package entente.facts;

/**
 * What a holder does with the object of a position (SKOS scheme {@code stance}).
 *
 * <p>The label is the kind of the flat table.
 */
public enum Stance {
  SUPPORT("Support", "supports"),
  OPPOSE("Oppose", "opposes"),
  CONDEMN("Condemn", "condemns"),
  WELCOME("Welcome", "welcomes"),
  PRAISE("Praise", "praises"),
  THANK("Thank", "thanks"),
  CONGRATULATE("Congratulate", "congratulates"),
  URGE("Urge", "urges"),
  COMMIT("Commit", "commitsTo"),
  AGREE("Agree", "agrees"),
  PROPOSE("Propose", "proposes"),
  HOPE("Hope", "hopes"),
  STATE("Statement", "states"),
  CONCERN("Concern", "concernedAbout"),
  DISCUSS("Discuss", "discusses"),
  PLAN("Plan", "plansTo"),
  PRINCIPLE("Principle", "upholds");

  private final String label;
  private final String predicate;

  Stance(String label, String predicate) {
    this.label = label;
    this.predicate = predicate;
  }

  /** The kind under which the flat table lists such a position. */
  public String label() {
    return label;
  }

  /** The predicate of the flat table where the rule gives no more exact one. */
  public String predicate() {
    return predicate;
  }

  /** The code in the scheme. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
