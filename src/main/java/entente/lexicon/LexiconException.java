package entente.lexicon;

import java.io.Serial;

/** The reference data is wrong; the message is {@code file:line: problem}. */
public final class LexiconException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param where file and line
   */
  public LexiconException(String where, String problem) {
    super(where + ": " + problem);
  }

  LexiconException(String where, String problem, Throwable cause) {
    super(where + ": " + problem, cause);
  }
}
