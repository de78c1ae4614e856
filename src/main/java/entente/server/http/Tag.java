package entente.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A strong entity tag: the same tag means the same bytes.
 *
 * @param value without quotes and without the mark of a compression
 */
public record Tag(String value) {
  private static final String COMPRESSED = "-gzip";
  private static final int BYTES = 16;

  /** One of a list, weak or strong (RFC 9110, section 8.8.3); commas may stand in it. */
  private static final Pattern ONE =
      Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7e\\x80-\\uffff]*)\"");

  /** Refuses what cannot stand in a header. */
  public Tag {
    if (!ONE.matcher('"' + value + '"').matches()) {
      throw new IllegalArgumentException("no tag: " + value);
    }
  }

  /** The tag of all these together, in this order. */
  public static Tag of(List<String> parts) {
    MessageDigest hash = sha256();
    for (String part : parts) {
      hash.update(part.getBytes(StandardCharsets.UTF_8));
      hash.update((byte) 0);
    }
    return new Tag(HexFormat.of().formatHex(hash.digest(), 0, BYTES));
  }

  /** The tag of an answer by its bytes. */
  public static Tag of(byte[] answer) {
    return new Tag(HexFormat.of().formatHex(sha256().digest(answer), 0, BYTES));
  }

  /** As it stands in {@code ETag}. */
  public String header(boolean compressed) {
    return '"' + value + (compressed ? COMPRESSED : "") + '"';
  }

  /**
   * What a client already has, as {@code ETag} names it: this in whatever compression. Tags are
   * compared weakly, as {@code If-None-Match} asks (RFC 9110, section 13.1.2).
   *
   * @param headers all values of {@code If-None-Match}
   */
  Optional<String> known(Collection<String> headers) {
    String all = String.join(", ", headers).strip();
    if (all.equals("*")) {
      return Optional.of(header(false));
    }
    return ONE.matcher(all)
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(one -> one.equals(value) || one.equals(value + COMPRESSED))
        .map(one -> '"' + one + '"')
        .findFirst();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of the platform", e);
    }
  }
}
