package entente.annotate.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that others see whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Writes the content of a file that exists and is empty. */
  interface Content {
    void writeTo(Path draft) throws IOException;
  }

  /**
   * Writes next to the target under a name of its own, then renames: a reader sees the old file or
   * the new one, and of two writers the later wins.
   *
   * @throws IOException if the content fails; the target is then as it was
   */
  static void write(Path target, Content content) throws IOException {
    Path file = target.toAbsolutePath().normalize();
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, file.getFileName() + ".", ".part");
    try {
      content.writeTo(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
