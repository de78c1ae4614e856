package entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of files that need not fit into memory. */
final class Checksum {
  private static final int BUFFER = 1 << 16;

  private Checksum() {}

  /** 64 hexadecimal digits; "missing" where there is no such file. */
  static String ofFile(Path file) {
    if (!Files.isRegularFile(file)) {
      return "missing";
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
      while (in.read(buffer) >= 0) {
        // the stream digests what passes
      }
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
