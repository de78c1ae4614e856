package entente.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of paths: whatever goes in, a valid piece of an IRI comes out. */
final class Segment {
  private static final int LONGEST = 60;
  private static final String UNRESERVED = "-._~";

  private Segment() {}

  /** A path as it is, with every character outside the unreserved ones percent-encoded. */
  static String path(String path) {
    if (isSafe(path)) {
      return path;
    }
    return Arrays.stream(path.split("/", -1)).map(Segment::safe).collect(Collectors.joining("/"));
  }

  /** Whether all characters are unreserved and each segment has another one than a dot. */
  private static boolean isSafe(String path) {
    boolean named = false;
    for (int i = 0; i < path.length(); i++) {
      char unit = path.charAt(i);
      if (unit == '/' ? !named : unit >= 0x80 || !isUnreserved((byte) unit)) {
        return false;
      }
      named = unit != '/' && (named || unit != '.');
    }
    return named;
  }

  /** One segment; one that is empty or made of dots would change the path, so it is hashed. */
  static String safe(String segment) {
    if (segment.chars().allMatch(unit -> unit == '.')) {
      return "x-" + Hash.hex(segment, 8);
    }
    StringBuilder safe = new StringBuilder(segment.length());
    for (byte unit : segment.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(unit)) {
        safe.append((char) unit);
      } else {
        safe.append('%').append(String.format("%02X", unit));
      }
    }
    return safe.toString();
  }

  /** The slug, cut at 60 characters and told apart by eight digits of the hash of the whole. */
  static String slug(String words) {
    String slug = Slug.of(words);
    return slug.length() <= LONGEST
        ? slug
        : slug.substring(0, LONGEST).replaceAll("-+$", "") + "-" + Hash.hex(slug, 8);
  }

  /** An entity's id below its kind as one segment: {@code place/kz/astana} → {@code kz-astana}. */
  static String tail(String id) {
    return safe(id.substring(id.indexOf('/') + 1).replace('/', '-'));
  }

  /** The ids of participants or sides as one segment: sorted, each once, joined by two hyphens. */
  static String together(Collection<String> ids) {
    return ids.stream().map(Segment::tail).distinct().sorted().collect(Collectors.joining("--"));
  }

  private static boolean isUnreserved(byte unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || UNRESERVED.indexOf(unit) >= 0;
  }
}
