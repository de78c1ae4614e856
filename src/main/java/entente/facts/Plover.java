package entente.facts;

/**
 * What PLOVER 0.8 calls a claim (decision 0019).
 *
 * @param root one of its sixteen events in capitals, or ""
 * @param mode how it is done, as PLOVER names it: {@code visit}, {@code arrest}; or ""
 */
public record Plover(String root, String mode) {
  /** No code fits. */
  public static final Plover NONE = new Plover("", "");
}
