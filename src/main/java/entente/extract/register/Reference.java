package entente.extract.register;

import entente.facts.Entity;
import java.util.List;

/**
 * Whom a noun phrase means.
 *
 * @param entities one or more; empty where we cannot tell
 * @param by how the words mean them
 * @param words those who have no name, in the words of the text: "several ministers"; "" where
 *     there are entities, or where nobody is told
 */
public record Reference(List<Entity> entities, By by, String words) {
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

  /** Those whom the words mean so. */
  public Reference(List<Entity> entities, By by) {
    this(entities, by, "");
  }

  /** People without a name. */
  public static Reference unnamed(String words) {
    return new Reference(List.of(), By.CONTEXT, words);
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

  /** Whether the text tells of somebody, with or without a name. */
  public boolean isTold() {
    return isKnown() || !words.isEmpty();
  }

  /** The people without a name, in words. */
  public List<String> others() {
    return words.isEmpty() ? List.of() : List.of(words);
  }
}
