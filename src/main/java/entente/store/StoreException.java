package entente.store;

/** The store cannot be opened or written, or it has no version; the message is for its owner. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A refusal without a cause below it. */
  public StoreException(String message) {
    super(message);
  }

  /** A refusal because of a failure below. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
