package entente.annotate.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads what {@link ModelWriter} wrote, after checking that all of it is there and unharmed. */
final class ModelReader {
  private final Path file;
  private final ByteBuffer buffer;

  private ModelReader(Path file, ByteBuffer buffer) {
    this.file = file;
    this.buffer = buffer;
  }

  /**
   * Opens and checks a model file.
   *
   * @throws UnusableModelException if it is not a whole, unharmed model file of this version
   * @throws IOException if it cannot be read
   */
  static ModelReader open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      if (size < ModelWriter.HEADER || size > Integer.MAX_VALUE) {
        throw new UnusableModelException(file, "not a model file");
      }
      ByteBuffer buffer =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
      checkHeader(file, buffer, size);
      return new ModelReader(file, buffer);
    }
  }

  private static void checkHeader(Path file, ByteBuffer buffer, long size)
      throws UnusableModelException {
    if (buffer.getLong() != ModelWriter.MAGIC) {
      throw new UnusableModelException(file, "not a model file");
    }
    int version = buffer.getInt();
    if (version != ModelWriter.VERSION) {
      throw new UnusableModelException(file, "a model file of version " + version);
    }
    if (buffer.getLong() != size) {
      throw new UnusableModelException(file, "cut short");
    }
    long expected = buffer.getLong();
    CRC32C checksum = new CRC32C();
    checksum.update(buffer.duplicate());
    if (checksum.getValue() != expected) {
      throw new UnusableModelException(file, "damaged: the checksum differs");
    }
  }

  HashTable table() throws UnusableModelException {
    long[] keys = new long[length(8)];
    buffer.asLongBuffer().get(keys);
    buffer.position(buffer.position() + 8 * keys.length);
    int[] values = integers();
    boolean powerOfTwo = keys.length > 0 && Integer.bitCount(keys.length) == 1;
    if (!powerOfTwo || values.length != keys.length) {
      throw new UnusableModelException(file, "not a table");
    }
    return new HashTable(keys, values);
  }

  FlatWeights weights() throws UnusableModelException {
    int labelCount = integer();
    int[] rows = integers();
    byte[] labels = bytes();
    float[] weights = floats();
    return new FlatWeights(labelCount, rows, labels, weights);
  }

  WordLists wordLists() throws UnusableModelException {
    int count = length(4);
    List<List<String>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int size = length(4);
      List<String> list = new ArrayList<>(size);
      for (int j = 0; j < size; j++) {
        list.add(new String(bytes(), UTF_8));
      }
      lists.add(List.copyOf(list));
    }
    return new WordLists(List.copyOf(lists), table());
  }

  byte[] bytes() throws UnusableModelException {
    byte[] values = new byte[length(1)];
    buffer.get(values);
    return values;
  }

  private int[] integers() throws UnusableModelException {
    int[] values = new int[length(4)];
    buffer.asIntBuffer().get(values);
    buffer.position(buffer.position() + 4 * values.length);
    return values;
  }

  private float[] floats() throws UnusableModelException {
    float[] values = new float[length(4)];
    buffer.asFloatBuffer().get(values);
    buffer.position(buffer.position() + 4 * values.length);
    return values;
  }

  private int integer() throws UnusableModelException {
    try {
      return buffer.getInt();
    } catch (BufferUnderflowException e) {
      throw new UnusableModelException(file, "ends too early");
    }
  }

  private int length(int unit) throws UnusableModelException {
    int length = integer();
    if (length < 0 || (long) length * unit > buffer.remaining()) {
      throw new UnusableModelException(file, "a part runs past the end");
    }
    return length;
  }
}
