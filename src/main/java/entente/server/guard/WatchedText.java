package entente.server.guard;

import entente.server.http.Refusal;

/**
 * A text that a regular expression reads only so many times: matching by trial and error ends, as
 * every step reads a character.
 */
final class WatchedText implements CharSequence {
  private static final int UNPROCESSABLE = 422;
  private static final int MOST_READS = 20_000_000;
  private static final int PAUSE = 4096;

  private final CharSequence text;
  private final Deadline deadline;
  private final int[] reads;

  WatchedText(CharSequence text, Deadline deadline) {
    this(text, deadline, new int[1]);
  }

  private WatchedText(CharSequence text, Deadline deadline, int[] reads) {
    this.text = text;
    this.deadline = deadline;
    this.reads = reads;
  }

  @Override
  public char charAt(int index) {
    int count = ++reads[0];
    if (count % PAUSE == 0) {
      deadline.check();
      if (count > MOST_READS) {
        throw deadline.fail(refusal());
      }
    }
    return text.charAt(index);
  }

  /** The pattern asks too much. */
  static Refusal refusal() {
    return new Refusal(
        UNPROCESSABLE,
        "regular expression too costly",
        "a regular expression of this query tries too many ways on one text; make it simpler");
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new WatchedText(text.subSequence(start, end), deadline, reads);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
