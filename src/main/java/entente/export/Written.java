package entente.export;

import entente.store.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of an export.
 *
 * @param sum SHA-256 in hexadecimal digits
 */
record Written(String sum, long bytes) {
  static Written of(Path file) throws IOException {
    return new Written(Checksum.ofFile(file), Files.size(file));
  }
}
