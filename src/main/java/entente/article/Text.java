package entente.article;

import java.util.Arrays;

/**
 * A text as stored, with the one way from Java's UTF-16 indexes to code points and back.
 *
 * <p>Regular expressions and the parser count UTF-16 units; spans count code points. Every crossing
 * goes through here. What stands within the text and is no part of it (the number of a page, the
 * mark of a note) is blank in what is read and there in what is stored; offsets are the same.
 */
public final class Text {
  private final String stored;
  private final String value;
  private final int[] codePointAt;

  /** A text of which all is read. */
  public Text(String stored) {
    this(stored, stored);
  }

  /**
   * @param read the stored text, with white space in place of what is not read
   * @throws IllegalArgumentException if the two are not of one length
   */
  public Text(String stored, String read) {
    if (stored.length() != read.length()) {
      throw new IllegalArgumentException(
          "lengths differ: " + stored.length() + ", " + read.length());
    }
    this.stored = stored;
    this.value = read;
    this.codePointAt = hasSurrogates(stored) ? codePoints(stored) : new int[0];
  }

  /** The whole text as it is read. */
  public String value() {
    return value;
  }

  /** The whole text as it is stored. */
  public String stored() {
    return stored;
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
    return codePointAt.length == 0 ? codePoint : stored.offsetByCodePoints(0, codePoint);
  }

  /**
   * The words of a span as they are read.
   *
   * @throws IndexOutOfBoundsException if the span runs past the end of the text
   */
  public String in(Span span) {
    return value.substring(utf16(span.begin()), utf16(span.end()));
  }

  /**
   * The words of a span as they are stored.
   *
   * @throws IndexOutOfBoundsException if the span runs past the end of the text
   */
  public String quote(Span span) {
    return stored.substring(utf16(span.begin()), utf16(span.end()));
  }

  /** The number of code points. */
  public int length() {
    return codePoint(stored.length());
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
    return other instanceof Text text && text.stored.equals(stored) && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return stored.hashCode();
  }

  @Override
  public String toString() {
    return "Text" + Arrays.asList(length());
  }
}
