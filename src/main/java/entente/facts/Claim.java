package entente.facts;

/**
 * One fact as one article states it: what, who says so and how, and the words.
 *
 * @param plover what PLOVER calls it, where that is known yet
 */
public record Claim(Fact fact, Voice voice, Evidence evidence, Plover plover) {

  /** A claim that has no code yet. */
  public Claim(Fact fact, Voice voice, Evidence evidence) {
    this(fact, voice, evidence, Plover.NONE);
  }

  /** The same with another code. */
  public Claim with(Plover code) {
    return new Claim(fact, voice, evidence, code);
  }
}
