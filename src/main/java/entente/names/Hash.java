package entente.names;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hexadecimal digits. */
public final class Hash {
  private Hash() {}

  /** The first {@code digits} (1 to 64) of the hash of the words in UTF-8. */
  public static String hex(String words, int digits) {
    return hex(words.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
  }

  /** The whole hash, 64 digits. */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
