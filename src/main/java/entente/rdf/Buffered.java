package entente.rdf;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects characters for a writer, without a lock: Rio hands over one at a time, and {@link
 * java.io.BufferedWriter} locks for each. For one thread.
 */
final class Buffered extends Writer {
  private final Writer target;
  private final char[] buffer;
  private int size;

  Buffered(Writer target, int capacity) {
    this.target = target;
    this.buffer = new char[capacity];
  }

  @Override
  public void write(int character) throws IOException {
    if (size == buffer.length) {
      drain();
    }
    buffer[size++] = (char) character;
  }

  @Override
  public Writer append(char character) throws IOException {
    write(character);
    return this;
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    if (length > buffer.length - size) {
      drain();
    }
    if (length > buffer.length) {
      target.write(characters, from, length);
    } else {
      System.arraycopy(characters, from, buffer, size, length);
      size += length;
    }
  }

  @Override
  public void write(String words, int from, int length) throws IOException {
    if (length > buffer.length - size) {
      drain();
    }
    if (length > buffer.length) {
      target.write(words, from, length);
    } else {
      words.getChars(from, from + length, buffer, size);
      size += length;
    }
  }

  private void drain() throws IOException {
    target.write(buffer, 0, size);
    size = 0;
  }

  @Override
  public void flush() throws IOException {
    drain();
    target.flush();
  }

  @Override
  public void close() throws IOException {
    try (target) {
      drain();
    }
  }
}
