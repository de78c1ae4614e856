package entente.server;

/** A class that a query must not be able to load: loading it leaves a mark. */
public final class Trap {
  static {
    System.setProperty("entente.trap", "sprung");
  }

  private Trap() {}
}
