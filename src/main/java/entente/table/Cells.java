package entente.table;

import entente.facts.Entity;
import entente.facts.When;
import java.util.List;
import java.util.Optional;

/**
 * The part of a row that depends on the kind of fact.
 *
 * @param object its IRI may be ""
 * @param dyad whether it tells who does what to whom
 * @param targets to whom it is done or at whom it is directed
 */
record Cells(
    String kind,
    String predicate,
    List<Thing> subjects,
    List<Entity> onBehalfOf,
    Thing object,
    String date,
    String place,
    boolean dyad,
    List<Thing> targets) {

  /** A label and its IRI, which may be "". */
  record Thing(String label, String iri) {
    static Thing words(String label) {
      return new Thing(label, "");
    }
  }

  /** Subject, predicate and object without anything else. */
  static Cells of(String kind, String predicate, List<Thing> subjects, Thing object) {
    return new Cells(kind, predicate, subjects, List.of(), object, "", "", false, List.of());
  }

  /** These cells alone. */
  List<Cells> list() {
    return List.of(this);
  }

  Cells at(Optional<When> when) {
    return dated(when.map(When::start).orElse(""));
  }

  Cells dated(String iso) {
    return new Cells(kind, predicate, subjects, onBehalfOf, object, iso, place, dyad, targets);
  }

  Cells in(Optional<Entity> where) {
    return in(where.map(Entity::label).orElse(""));
  }

  Cells in(String where) {
    return new Cells(kind, predicate, subjects, onBehalfOf, object, date, where, dyad, targets);
  }

  Cells onBehalfOf(List<Entity> states) {
    return new Cells(kind, predicate, subjects, states, object, date, place, dyad, targets);
  }

  /** A statement of who does what to whom, of which PLOVER has a code. */
  Cells towards(List<Thing> whom) {
    return new Cells(kind, predicate, subjects, onBehalfOf, object, date, place, true, whom);
  }
}
