package entente.lexicon;

import entente.facts.Entity;
import java.util.Comparator;

/**
 * One way to name one entity.
 *
 * @param surface the words in the case that counts, single spaces, straight apostrophes, without a
 *     leading article
 */
public record Name(String surface, Form form, Entity entity) implements Comparable<Name> {
  private static final Comparator<Name> ORDER =
      Comparator.comparing(Name::surface)
          .thenComparing(Name::form)
          .thenComparing(name -> name.entity().id());

  /** By surface, then form, then the entity's id. */
  @Override
  public int compareTo(Name other) {
    return ORDER.compare(this, other);
  }
}
