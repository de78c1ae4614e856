package entente.link.word;

import entente.facts.Entity;

/** A name in a block: its first and last word, what it denotes and how that was found. */
public record Found(int first, int last, Entity entity, String rule, double confidence) {

  public boolean isPerson() {
    return entity.kind() == Entity.Kind.PERSON;
  }

  public boolean isState() {
    return entity.kind() == Entity.Kind.STATE;
  }

  public int length() {
    return last - first + 1;
  }
}
