package entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Checksums of files that need not fit into memory: SHA-256 for what was written, CRC-32C for what
 * was made of it and can be made again.
 */
public final class Checksum {
  private static final int BUFFER = 1 << 16;
  private static final String QUICK = "crc32c:";

  private Checksum() {}

  /** 64 hexadecimal digits; "missing" where there is no such file. */
  public static String ofFile(Path file) {
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

  /** "crc32c:" and 8 hexadecimal digits (RFC 3720); "missing" where there is no such file. */
  static String quick(Path file) {
    if (!Files.isRegularFile(file)) {
      return "missing";
    }
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sum.update(buffer, 0, n);
      }
      return QUICK + HexFormat.of().toHexDigits((int) sum.getValue());
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Whether the file has the sum, which is of either kind. */
  static boolean fits(String sum, Path file) {
    return sum.equals(sum.startsWith(QUICK) ? quick(file) : ofFile(file));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
