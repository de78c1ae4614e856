package entente.calendar;

/**
 * Words of time in a stretch of text.
 *
 * @param from where they begin, in UTF-16 units
 * @param to where they end
 * @param bond how they hang on the words before them
 */
public record Found(int from, int to, Expression expression, Bond bond) {

  /** What the word before a date makes of it. */
  public enum Bond {
    /** "on Monday", "in 2013", "from 3 to 5 July". */
    AT,
    /** "of 5 May": the noun's own date. */
    OF,
    /** "for Monday": of what is planned for it, not of the planning. */
    FOR,
    /** "since 1992": what lasts began then. */
    SINCE,
    /** "by 2030". */
    BY,
    /** "until", "before", "after": not when something happens. */
    LIMIT,
    /** No such word. */
    BARE
  }
}
