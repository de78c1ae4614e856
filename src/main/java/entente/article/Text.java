package entente.article;

import java.util.Arrays;

/**
 * A text as stored, with the one way from Java's UTF-16 indexes to code points and back.
 *
 * <p>Regular expressions and the parser count UTF-16 units; spans count code points. Every crossing
 * goes through here.
 */
public final class Text {
  private final String value;
  private final int[] codePointAt;

  public Text(String value) {
    this.value = value;
    this.codePointAt = hasSurrogates(value) ? codePoints(value) : new int[0];
  }

  /** The whole text. */
  public String value() {
    return value;
  }

  /**
   * The span of {@code value().substring(from, to)}.
   *
   * @throws IllegalArgumentException if the stretch is empty
   */
  public Span span(int from, int to) {
    return new Span(codePoint(from), codePoint(to));
  }

  /** The UTF-16 index at which the given code point begins. */
  public int utf16(int codePoint) {
    return codePointAt.length == 0 ? codePoint : value.offsetByCodePoints(0, codePoint);
  }

  /**
   * The words of a span.
   *
   * @throws IndexOutOfBoundsException if the span runs past the end of the text
   */
  public String in(Span span) {
    return value.substring(utf16(span.begin()), utf16(span.end()));
  }

  /** The number of code points. */
  public int length() {
    return codePoint(value.length());
  }

  private int codePoint(int utf16) {
    return codePointAt.length == 0 ? utf16 : codePointAt[utf16];
  }

  private static boolean hasSurrogates(String text) {
    return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
  }

  private static int[] codePoints(String text) {
    int[] at = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      at[i] = count;
      boolean first = Character.isHighSurrogate(text.charAt(i));
      boolean pair = first && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        count++;
      }
    }
    at[text.length()] = count;
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Text" + Arrays.asList(length());
  }
}
