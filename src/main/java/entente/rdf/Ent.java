package entente.rdf;

/** A term of the Entente ontology; {@code VocabularyTest} holds each against the ontology file. */
public sealed interface Ent permits EntClass, EntProperty {
  /** The name after {@code ns#}. */
  String localName();
}
