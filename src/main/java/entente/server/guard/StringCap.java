package entente.server.guard;

import entente.server.http.Refusal;

/**
 * How long a string may become that a query makes.
 *
 * @param most in characters
 * @param deadline that of the query
 */
record StringCap(int most, Deadline deadline) {
  private static final int UNPROCESSABLE = 422;

  /** Ends the query if the length is over. */
  void check(long length) {
    if (length > most) {
      throw deadline.fail(
          new Refusal(
              UNPROCESSABLE,
              "text too long",
              "this query makes a string of more than " + most + " characters"));
    }
  }
}
