package entente.facts;

/** One fact as one article states it: what, who says so and how, and the words. */
public record Claim(Fact fact, Voice voice, Evidence evidence) {}
