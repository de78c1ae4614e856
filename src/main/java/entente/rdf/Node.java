package entente.rdf;

import entente.facts.Entity;
import entente.facts.When;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** A node being described; every call adds triples to the collection it was given. */
final class Node {
  /** The derivation of a date that only says when the article was written: no start. */
  private static final String AS_OF = "article-date";

  private final Terms terms;
  private final IRI iri;
  private final Collection<Statement> triples;

  Node(Terms terms, String iri, Collection<Statement> triples) {
    this.terms = terms;
    this.iri = Terms.iri(iri);
    this.triples = triples;
  }

  Node add(IRI property, Value value) {
    triples.add(Terms.VALUES.createStatement(iri, property, value));
    return this;
  }

  Node add(EntProperty property, Value value) {
    return add(terms.of(property), value);
  }

  Node a(EntClass... types) {
    for (EntClass type : types) {
      add(RDF.TYPE, terms.of(type));
    }
    return this;
  }

  Node label(String words) {
    return add(RDFS.LABEL, Terms.english(words));
  }

  Node link(EntProperty property, String object) {
    return add(property, Terms.iri(object));
  }

  Node link(EntProperty property, Entity entity) {
    return link(property, terms.base().entity(entity.id()));
  }

  Node links(EntProperty property, Collection<Entity> entities) {
    entities.forEach(entity -> link(property, entity));
    return this;
  }

  Node concept(EntProperty property, String scheme, String code) {
    return link(property, terms.base().concept(scheme, code));
  }

  Node text(EntProperty property, String words) {
    return add(property, Terms.text(words));
  }

  /** Start, end where there is one, the words and how the date follows from them. */
  Node dated(Optional<When> when) {
    when.ifPresent(date -> {
      if (!date.derivation().equals(AS_OF)) {
        period(date);
      }
      text(EntProperty.DATE_TEXT, date.words());
      text(EntProperty.DATE_DERIVATION, date.derivation());
    });
    return this;
  }

  private void period(When date) {
    List<String> ends = List.of(date.edtf().split("/", -1));
    text(EntProperty.START_DATE, ends.getFirst());
    if (ends.size() > 1) {
      text(EntProperty.END_DATE, ends.get(1));
    }
  }
}
