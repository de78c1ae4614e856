package entente.extract;

import entente.facts.Entity;
import java.util.List;

/**
 * Whom a noun phrase means.
 *
 * @param entities one or more; empty where we cannot tell
 * @param rule how we know: {@code name}, {@code pronoun}, {@code two-sides}, …
 */
record Reference(List<Entity> entities, String rule) {
  static final Reference NOBODY = new Reference(List.of(), "unresolved");

  Reference {
    entities = List.copyOf(entities);
  }

  static Reference of(Entity entity, String rule) {
    return new Reference(List.of(entity), rule);
  }

  boolean isKnown() {
    return !entities.isEmpty();
  }
}
