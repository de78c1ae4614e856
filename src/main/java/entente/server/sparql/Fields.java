package entente.server.sparql;

import entente.server.http.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of a query string or a form, in their order.
 *
 * @param all names and values, decoded
 */
record Fields(List<Field> all) {
  private static final int BAD_REQUEST = 400;

  /** One name with its value. */
  record Field(String name, String value) {}

  Fields {
    all = List.copyOf(all);
  }

  /** Those of {@code a=b&c=d}; refuses broken percent-encoding and what is not UTF-8. */
  static Fields parse(String text) {
    List<Field> fields = new ArrayList<>();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        fields.add(new Field(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1))));
      }
    }
    return new Fields(fields);
  }

  Fields and(Fields others) {
    List<Field> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Fields(both);
  }

  List<String> values(String name) {
    return all.stream().filter(field -> field.name.equals(name)).map(Field::value).toList();
  }

  Optional<String> first(String name) {
    return values(name).stream().findFirst();
  }

  boolean has(String name) {
    return first(name).isPresent();
  }

  private static String decode(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i]) {
        case '+' -> out.put((byte) ' ');
        case '%' -> {
          out.put((byte) (digit(bytes, i + 1) * 16 + digit(bytes, i + 2)));
          i += 2;
        }
        default -> out.put(bytes[i]);
      }
    }
    return utf8(out.flip());
  }

  private static int digit(byte[] bytes, int at) {
    int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    if (digit < 0) {
      throw new Refusal(BAD_REQUEST, "bad request", "a % must be followed by two hex digits");
    }
    return digit;
  }

  /** The text, or a refusal if the bytes are not UTF-8. */
  static String utf8(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(BAD_REQUEST, "bad request", "the request is not in UTF-8");
    }
  }
}
