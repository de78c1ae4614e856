package entente.link.title;

import entente.facts.Entity;
import entente.link.word.Title;
import java.util.Optional;

/**
 * One of the titles of a phrase.
 *
 * @param of whose office it is, if the words say so
 */
public record Post(Title title, Optional<Entity> of) {

  Post or(Optional<Entity> other) {
    return of.isPresent() ? this : new Post(title, other);
  }
}
