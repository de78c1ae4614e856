package entente.names;

/** On which terms the data may be used. */
public final class Licence {
  /** Creative Commons Attribution 4.0. */
  public static final String IRI = "https://creativecommons.org/licenses/by/4.0/";

  /** Short name (SPDX). */
  public static final String NAME = "CC-BY-4.0";

  /** What the licence does not cover. */
  public static final String RIGHTS =
      "The statements are under CC BY 4.0. Texts and quotes of articles remain their publishers'.";

  private Licence() {}
}
