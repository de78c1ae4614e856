package entente.extract.register;

import entente.facts.Entity;
import java.util.List;

/**
 * Those whom a sentence brought together.
 *
 * @param tie what they did together
 * @param noun the word for them, such as "minister"; empty where they stand under their names
 * @param open whether others belong to them whom the text does not name
 * @param end the index of the last word that tells of them
 */
record Group(List<Entity> members, Tie tie, String noun, boolean open, int end) {
  /** The closest first. */
  enum Tie {
    /** Met or talked with each other. */
    MET,
    /** Signed, adopted or concluded a text with each other. */
    SIGNED,
    /** Are the one subject of a verb. */
    ACTED,
    /** Are only named in one list. */
    NAMED
  }

  Group {
    members = List.copyOf(members);
  }
}
