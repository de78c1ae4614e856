package entente.extract.source;

/**
 * How much of a text that says no "we" is about what one state or body holds: enough, or too little
 * to take the whole text for its own release.
 *
 * <p>Of 1,250 texts fifteen come down to these numbers. In the ten that are such releases the
 * issuer holds something in .25 to .67 of the sentences and .60 to 1.0 of all that is held; a
 * person is the subject of at most .17 of the sentences.
 *
 * @param sentences of its paragraphs
 * @param persons how many of them have a person for their subject
 * @param holdings how often any state or body holds something
 */
record Tally(int sentences, int persons, int holdings) {
  /** The shortest release of the ten has five sentences; a chronicle of four had been taken. */
  private static final int LEAST_SENTENCES = 5;

  private static final int LEAST_HELD = 2;

  /** One sentence in so many: a third loses three of the ten, a fifth wins none. */
  private static final int HELD_ONE_IN = 4;

  /** One sentence in so many: a chronicle has .38, and from .17 to there nothing changes. */
  private static final int PERSONS_ONE_IN = 4;

  boolean isOwnOf(int held) {
    return sentences >= LEAST_SENTENCES
        && held >= LEAST_HELD
        && held * HELD_ONE_IN >= sentences
        && isMost(held)
        && persons * PERSONS_ONE_IN <= sentences;
  }

  /** More than half of what is held: two thirds loses one of the ten; half may be another's too. */
  private boolean isMost(int held) {
    return 2 * held > holdings;
  }
}
