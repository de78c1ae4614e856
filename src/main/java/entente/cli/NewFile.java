package entente.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears whole or not at all: written beside its place, moved there when kept.
 *
 * <p>Through gzip where the name ends in {@code .gz}.
 */
public final class NewFile implements Closeable {
  private final Path place;
  private final Path draft;
  private final OutputStream out;

  /**
   * @throws IOException if the folder does not exist or cannot be written
   */
  public NewFile(Path place) throws IOException {
    this.place = place.toAbsolutePath();
    this.draft = this.place.resolveSibling(this.place.getFileName() + ".part");
    OutputStream plain = Files.newOutputStream(draft);
    this.out = place.toString().endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain;
  }

  /** Where to write. */
  public OutputStream out() {
    return out;
  }

  /** Ends the writing and puts the file in its place, over an older one. */
  public void keep() throws IOException {
    out.close();
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the draft away unless it was kept. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
