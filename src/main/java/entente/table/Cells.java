package entente.table;

import entente.facts.Entity;
import entente.facts.When;
import java.util.List;
import java.util.Optional;

/**
 * The part of a row that depends on the kind of fact.
 *
 * @param object its IRI may be ""
 */
record Cells(
    String kind,
    String predicate,
    List<Thing> subjects,
    List<Entity> onBehalfOf,
    Thing object,
    String date,
    String place,
    String plover) {

  /** A label and its IRI, which may be "". */
  record Thing(String label, String iri) {
    static Thing words(String label) {
      return new Thing(label, "");
    }
  }

  /** Subject, predicate and object without anything else. */
  static Cells of(String kind, String predicate, List<Thing> subjects, Thing object) {
    return new Cells(kind, predicate, subjects, List.of(), object, "", "", "");
  }

  /** These cells alone. */
  List<Cells> list() {
    return List.of(this);
  }

  Cells at(Optional<When> when) {
    return dated(when.map(When::start).orElse(""));
  }

  Cells dated(String iso) {
    return new Cells(kind, predicate, subjects, onBehalfOf, object, iso, place, plover);
  }

  Cells in(Optional<Entity> where) {
    return in(where.map(Entity::label).orElse(""));
  }

  Cells in(String where) {
    return new Cells(kind, predicate, subjects, onBehalfOf, object, date, where, plover);
  }

  Cells onBehalfOf(List<Entity> states) {
    return new Cells(kind, predicate, subjects, states, object, date, place, plover);
  }

  Cells plover(String code) {
    return new Cells(kind, predicate, subjects, onBehalfOf, object, date, place, code);
  }
}
