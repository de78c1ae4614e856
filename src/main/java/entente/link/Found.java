package entente.link;

import entente.facts.Entity;

/** A name in a block: its first and last word, what it denotes and how that was found. */
record Found(int first, int last, Entity entity, String rule, double confidence) {

  boolean isPerson() {
    return entity.kind() == Entity.Kind.PERSON;
  }

  boolean isState() {
    return entity.kind() == Entity.Kind.STATE;
  }

  int length() {
    return last - first + 1;
  }
}
