package entente.link.word;

import entente.facts.Entity;
import entente.facts.Mention;

/**
 * A name in a block.
 *
 * @param first its first word
 * @param last its last word, included
 * @param kind what the words are to the entity that they denote
 * @param rule how that was found; for receipts only
 * @param confidence of the link, 0 to 1
 */
public record Found(int first, int last, Entity entity, Kind kind, String rule, double confidence) {

  /** What words are to the entity that they denote. */
  public enum Kind {
    /** Its name, as the reference data or the article have it. */
    NAME,
    /** Letters that stand for its name: "SCO". */
    ABBREVIATION,
    /** The adjective of a state or the name of its people: "Kenyan". */
    ADJECTIVE,
    /** The place where the government sits that is meant: "Ankara warned". */
    SEAT,
    /** The noun or the first words of a name that the article has in full: "the Union". */
    SHORT
  }

  /** A name. */
  public Found(int first, int last, Entity entity, String rule, double confidence) {
    this(first, last, entity, Kind.NAME, rule, confidence);
  }

  /** Where the article names the entity so; the words are those of the block. */
  public Mention in(Words words) {
    return new Mention(words.span(first, last), entity, rule, confidence);
  }

  /** Whether the words are of that kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** The same, of which the words from first to last only are the name. */
  public Found part(int from, int to) {
    return new Found(from, to, entity, kind, rule, confidence);
  }

  public boolean isPerson() {
    return entity.kind() == Entity.Kind.PERSON;
  }

  public boolean isState() {
    return entity.kind() == Entity.Kind.STATE;
  }

  /** Whether it may have officers: a state, a body, a place. */
  public boolean mayOwn() {
    return !isPerson() && (entity.isActor() || entity.kind() == Entity.Kind.PLACE);
  }

  public int length() {
    return last - first + 1;
  }
}
