package entente.article;

/**
 * A stretch of an article's text, half-open: {@code begin} is in, {@code end} is out.
 *
 * <p>Unit: Unicode code points, from 0, in the text that {@link Article} holds: as stored, never
 * normalised (decision 0002).
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span is empty, backward or begins before 0
   */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: " + begin + "-" + end);
    }
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The shortest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** How many code points the span holds. */
  public int length() {
    return end - begin;
  }

  /** In text order; of two that begin together, the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
