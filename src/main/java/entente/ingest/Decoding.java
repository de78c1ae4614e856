package entente.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: UTF-16 by its byte-order mark, else UTF-8, else the encoding that a page declares,
 * else Windows-1252.
 *
 * <p>A byte-order mark is not part of the text. Windows-1252 is taken only where the result reads
 * like a western text: it could decode almost anything. What a page declares counts only where its
 * bytes are not UTF-8, which no other encoding looks like.
 */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 16 * 1024;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{3,40})");

  /** Names that browsers take for a larger encoding, as the encoding standard of the web has it. */
  private static final Map<String, String> BROWSERS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"));

  private static final byte[] PDF = ascii("%PDF-");
  private static final List<byte[]> SIGNATURES =
      List.of(
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
        .or(() -> declared(bytes).flatMap(charset -> lenient(bytes, charset)))
        .or(() -> strict(bytes, 0, WINDOWS).filter(Decoding::isWestern));
  }

  /** Whether the bytes are a PDF. */
  static boolean isPdf(byte[] bytes) {
    return startsWith(bytes, PDF);
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

  /** The encoding that the head of a page names, as browsers understand the name. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    if (!head.matches("(?is).*<(?:html|head|meta|\\?xml)\\b.*") || !found.find()) {
      return Optional.empty();
    }
    String name = found.group(1).toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(BROWSERS.getOrDefault(name, name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A stray byte is no reason to give up an encoding that is declared. */
  private static Optional<String> lenient(byte[] bytes, Charset charset) {
    return Optional.of(new String(bytes, charset))
        .filter(
            text -> text.chars().filter(unit -> unit == '\ufffd').count() * 200 < text.length());
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
