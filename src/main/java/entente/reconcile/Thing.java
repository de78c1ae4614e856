package entente.reconcile;

import java.util.List;

/**
 * An actor, place, event or text with its names.
 *
 * @param id the path below {@code id/}
 * @param names all of them, the label first
 * @param kinds its classes and those above, sorted by id
 * @param own the class that says most about it
 */
record Thing(String id, List<Name> names, List<Kind> kinds, Kind own) {
  Thing {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
  }

  String label() {
    return names.getFirst().words();
  }

  boolean isA(String kind) {
    return kinds.stream().anyMatch(one -> one.id().equals(kind));
  }

  /** The other names, for people who must choose. */
  String description() {
    List<String> others = names.stream().skip(1).map(Name::words).limit(3).toList();
    return own.name() + (others.isEmpty() ? "" : ", also " + String.join(", ", others));
  }
}
