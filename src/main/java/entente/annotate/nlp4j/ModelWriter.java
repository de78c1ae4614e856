package entente.annotate.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes the parts of a model file one after the other; little-endian, each array after its length.
 *
 * <p>The file begins with {@link #MAGIC}, {@link #VERSION}, the file's length and the CRC-32C of
 * all that follows the header.
 */
final class ModelWriter implements Closeable {
  static final long MAGIC = 0x3130544c464e4e45L; // "ENNFLT01"
  static final int VERSION = 1;
  static final int HEADER = 8 + 4 + 8 + 8;

  private final FileChannel channel;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

  ModelWriter(Path file) throws IOException {
    this.channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    channel.position(HEADER);
  }

  void component(byte[] skeleton, FlatWeights weights, HashTable features) throws IOException {
    bytes(skeleton);
    integer(weights.getLabelSize());
    integers(weights.rows);
    bytes(weights.labels);
    floats(weights.nonZero);
    table(features);
  }

  void wordLists(WordLists lists) throws IOException {
    integer(lists.lists().size());
    for (List<String> list : lists.lists()) {
      integer(list.size());
      for (String word : list) {
        bytes(word.getBytes(UTF_8));
      }
    }
    table(lists.words());
  }

  /** Writes the header, without which the file is refused. */
  void finish() throws IOException {
    flush();
    long length = channel.position();
    buffer.clear();
    buffer.putLong(MAGIC).putInt(VERSION).putLong(length).putLong(checksum.getValue()).flip();
    channel.position(0);
    drain();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void table(HashTable table) throws IOException {
    integer(table.keys().length);
    for (long key : table.keys()) {
      room(8).putLong(key);
    }
    integers(table.values());
  }

  private void integer(int value) throws IOException {
    room(4).putInt(value);
  }

  private void integers(int[] values) throws IOException {
    integer(values.length);
    for (int value : values) {
      room(4).putInt(value);
    }
  }

  private void floats(float[] values) throws IOException {
    integer(values.length);
    for (float value : values) {
      room(4).putFloat(value);
    }
  }

  private void bytes(byte[] values) throws IOException {
    integer(values.length);
    for (byte value : values) {
      room(1).put(value);
    }
  }

  private ByteBuffer room(int needed) throws IOException {
    if (buffer.remaining() < needed) {
      flush();
    }
    return buffer;
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer.duplicate());
    drain();
  }

  private void drain() throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
