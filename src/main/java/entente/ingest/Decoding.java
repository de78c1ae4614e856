package entente.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: UTF-16 by its byte-order mark, else UTF-8, else Windows-1252.
 *
 * <p>A byte-order mark is not part of the text. Windows-1252 is taken only where the result reads
 * like a western text: it could decode almost anything.
 */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<byte[]> SIGNATURES =
      List.of(
          ascii("%PDF-"),
          ascii("PK\u0003\u0004"),
          ascii("{\\rtf"),
          ascii("GIF8"),
          new byte[] {0x1f, (byte) 0x8b},
          new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
          new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

  private Decoding() {}

  /** The text; empty where no known encoding fits. */
  static Optional<String> text(byte[] bytes) {
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xff, 0xfe)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xfe, 0xff)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> strict(bytes, 0, WINDOWS).filter(Decoding::isWestern));
  }

  /** Whether the bytes are those of another kind of file: a known signature, or zero bytes. */
  static boolean isBinary(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
      return false;
    }
    if (SIGNATURES.stream().anyMatch(signature -> startsWith(bytes, signature))) {
      return true;
    }
    int odd = 0;
    for (byte unit : bytes) {
      if (unit == 0) {
        return true;
      }
      boolean control = unit > 0 && unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t';
      odd += control ? 1 : 0;
    }
    return odd * 200 > bytes.length;
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(rest)
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Mostly ASCII letters, with some others between: French, German, typographic quotes. */
  private static boolean isWestern(String text) {
    long plain = text.chars().filter(unit -> unit < 128).count();
    return plain * 10 >= text.length() * 7L;
  }

  private static boolean begins(byte[] bytes, int... first) {
    byte[] signature = new byte[first.length];
    for (int i = 0; i < first.length; i++) {
      signature[i] = (byte) first[i];
    }
    return startsWith(bytes, signature);
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
