package entente.facts;

/** Whether the article says that it is so or that it is not so. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  /** The code in the scheme and in the flat table. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
