package entente.reconcile;

/**
 * A class of the ontology.
 *
 * @param id its local name
 * @param name what it is called
 */
record Kind(String id, String name) {}
