package entente.evaluate;

/** What is asked of a fact that shall serve a gold row. */
enum Demand {
  /** The very kind; a fact serves one row. */
  STRICT,
  /** The kind or one that shades into it; a fact serves one row. */
  LOOSE,
  /** As {@link #LOOSE}, and all of the row's holders or participants are there. */
  WHOLE,
  /** As {@link #LOOSE}, but a fact may serve several rows: a list that it keeps whole. */
  CONTENT,
  /** Any kind of the family: whether a row bears the fact out at all. */
  BORNE_OUT
}
