package entente.extract.register;

import entente.facts.Entity;
import java.util.List;

/**
 * Whom a noun phrase means.
 *
 * @param entities one or more; empty where we cannot tell
 * @param by how the words mean them
 */
public record Reference(List<Entity> entities, By by) {
  /** Nobody whom we could tell. */
  public static final Reference NOBODY = of(List.of());

  /** How words mean somebody. */
  public enum By {
    /** They name him. */
    NAME,
    /** They name a body that acts for a state: "Spanish police". */
    ORGAN,
    /** They are of those who belong to a body: "its members". */
    MEMBERS,
    /** They name an office, and only the reference data tells who held it on that day. */
    HOLDER_ON_DAY,
    /** Both leaders take part in the talk of which they speak. */
    BOTH_LEADERS,
    /** What stands around them tells: a pronoun, a title, "the two sides". */
    CONTEXT
  }

  public Reference {
    entities = List.copyOf(entities);
  }

  /** One whom the context tells. */
  public static Reference of(Entity entity) {
    return of(List.of(entity));
  }

  /** Those whom the context tells. */
  public static Reference of(List<Entity> entities) {
    return new Reference(entities, By.CONTEXT);
  }

  public boolean isKnown() {
    return !entities.isEmpty();
  }
}
