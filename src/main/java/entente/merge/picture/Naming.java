package entente.merge.picture;

import java.util.Map;

/**
 * Under which name the picture speaks of what an article calls by some name.
 *
 * <p>Nearly always one name gives way to another wherever it occurs; where two events have got the
 * same name, it depends on the article which of them is meant.
 */
@FunctionalInterface
public interface Naming {
  /** The names as the articles use them. */
  Naming AS_TOLD = (name, article) -> name;

  /** The name that stays for what the article calls {@code name}. */
  String of(String name, String article);

  /** First this naming, then the one given. */
  default Naming then(Map<String, String> stays) {
    return (name, article) -> {
      String first = of(name, article);
      return stays.getOrDefault(first, first);
    };
  }
}
