package entente.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the Turtle files say about one subject.
 *
 * @param key the path below {@code id/} for an entity, else the IRI as {@code prefix:local}
 * @param where file and line of its first statement
 * @param values for each property ({@code ent:capital}) its objects in the order of the file: words
 *     of a literal, key of an IRI
 */
record Block(String key, String where, Map<String, List<String>> values) {

  /** All objects of a property, perhaps none. */
  List<String> all(String property) {
    return values.getOrDefault(property, List.of());
  }

  /**
   * The only object of a property.
   *
   * @throws LexiconException if there are several
   */
  Optional<String> one(String property) {
    List<String> found = all(property);
    if (found.size() > 1) {
      throw new LexiconException(where, key + " has several " + property + ": " + found);
    }
    return found.stream().findFirst();
  }

  /**
   * The object of a property that must be there.
   *
   * @throws LexiconException if there is none or several
   */
  String must(String property) {
    return one(property)
        .orElseThrow(() -> new LexiconException(where, key + " has no " + property));
  }
}
