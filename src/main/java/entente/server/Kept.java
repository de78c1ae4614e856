package entente.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pages that have been made, within a bound of bytes: a version does not change while it is served,
 * so a page is made once. Two who ask for the same page at once wait for one making.
 */
final class Kept {
  private static final long BYTES = 64L << 20;

  private final Cache<Asked, String> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((Asked asked, String page) -> Character.BYTES * (asked.length() + page.length()))
          .executor(Runnable::run)
          .build();

  /** The page at an address, as asked with these parameters; what cannot be made is not kept. */
  String page(String address, Map<String, String> asked, Supplier<String> making) {
    return pages.get(new Asked(address, Map.copyOf(asked)), key -> making.get());
  }

  private record Asked(String address, Map<String, String> parameters) {
    int length() {
      return address.length() + parameters.toString().length();
    }
  }
}
