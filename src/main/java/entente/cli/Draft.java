package entente.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A place beside a file's own, with the same ending, until the file is whole. */
final class Draft implements Closeable {
  private final Path place;
  private final Path draft;

  Draft(Path place) {
    this.place = place.toAbsolutePath();
    this.draft = this.place.resolveSibling(".part-" + this.place.getFileName());
  }

  /** Where to write meanwhile. */
  Path path() {
    return draft;
  }

  /** Puts the whole file in its place, over an older one. */
  void keep() throws IOException {
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the draft away unless it was kept. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(draft);
  }
}
