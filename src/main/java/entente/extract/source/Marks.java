package entente.extract.source;

/** Quotation marks: which open, and what closes each of them. */
enum Marks {
  CURLY("“", "”", false),
  STRAIGHT("\"", "\"", false),
  GUILLEMETS("«", "»", false),
  INWARD("»", "«", false),
  CORNERS("「", "」", false),
  LOW("„", "“”", false),
  TICKS("``", "''", false),
  SINGLE("‘", "’", true),
  APOSTROPHES("'", "'", true);

  private final String open;
  private final String close;
  private final boolean single;

  Marks(String open, String close, boolean single) {
    this.open = open;
    this.close = close;
    this.single = single;
  }

  /** How many characters open a quotation at {@code i}: 0 where none does. */
  int opens(String text, int i, int from, int to) {
    if (!text.startsWith(open, i)) {
      return 0;
    }
    int next = i + open.length();
    boolean before = i == from || " \u00a0([—–-\"“:".indexOf(text.charAt(i - 1)) >= 0;
    boolean after = next < to && !Character.isWhitespace(text.charAt(next));
    boolean formed = this == CURLY || this == GUILLEMETS || this == LOW || this == CORNERS;
    boolean upper = !single || (after && Character.isUpperCase(text.charAt(next)));
    return (formed || (before && after)) && upper ? open.length() : 0;
  }

  /**
   * How many characters close the quotation at {@code i}: 0 where it goes on. An apostrophe closes
   * only beside a stop.
   */
  int closes(String text, int i, int to) {
    boolean two = this == TICKS;
    boolean mark = two ? text.startsWith(close, i) : close.indexOf(text.charAt(i)) >= 0;
    int next = i + (two ? 2 : 1);
    boolean end = next >= to || !Character.isLetterOrDigit(text.charAt(next));
    boolean stopped = ".,!?…".indexOf(text.charAt(i - 1)) >= 0;
    boolean listed = next < to && ",.;:".indexOf(text.charAt(next)) >= 0;
    boolean closing = mark && (!single || (end && (stopped || listed)));
    return closing ? next - i : 0;
  }
}
