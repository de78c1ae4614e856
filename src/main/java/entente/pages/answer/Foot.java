package entente.pages.answer;

/**
 * The foot of a page, where the version of the graph stands. Which one that is, the server knows:
 * it fills it in when it sends a page.
 */
public final class Foot {
  /** No value of a page can contain it, because each is escaped. */
  public static final String SLOT = "<!--version-->";

  private Foot() {}

  /** The page with the version at its foot. */
  public static String filled(String page, String version) {
    int slot = page.lastIndexOf(SLOT);
    return slot < 0 || version.isEmpty()
        ? page
        : page.substring(0, slot)
            + "<p>Version <code>"
            + version
            + "</code> of the graph.</p>"
            + page.substring(slot + SLOT.length());
  }
}
