package entente.extract.register;

import entente.facts.Entity;
import java.util.List;

/**
 * Whom a noun phrase means.
 *
 * @param entities one or more; empty where we cannot tell
 * @param rule how we know: {@code name}, {@code pronoun}, {@code two-sides}, …
 */
public record Reference(List<Entity> entities, String rule) {
  public static final Reference NOBODY = new Reference(List.of(), "unresolved");

  public Reference {
    entities = List.copyOf(entities);
  }

  public static Reference of(Entity entity, String rule) {
    return new Reference(List.of(entity), rule);
  }

  public boolean isKnown() {
    return !entities.isEmpty();
  }
}
