package entente.link;

import entente.facts.Entity;
import java.util.Optional;

/**
 * One of the titles of a phrase.
 *
 * @param of whose office it is, if the words say so
 */
record Post(Title title, Optional<Entity> of) {

  Post or(Optional<Entity> other) {
    return of.isPresent() ? this : new Post(title, other);
  }
}
