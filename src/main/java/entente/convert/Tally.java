package entente.convert;

import entente.ingest.Reason;

/** How many files went which way; in = converted + refused + failed. */
public final class Tally {
  private int converted;
  private int refused;
  private int duplicates;
  private int failed;
  private long claims;
  private int faults;

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Converted done -> {
        converted++;
        claims += done.conversion().claims().size();
        faults += done.conversion().faults().size();
      }
      case Outcome.Refused refusal -> {
        refused++;
        duplicates += refusal.reading().reason() == Reason.DUPLICATE ? 1 : 0;
      }
      case Outcome.Failed ignored -> failed++;
    }
  }

  /** Articles converted. */
  public int converted() {
    return converted;
  }

  /** Files that are no articles, or copies of one. */
  public int refused() {
    return refused;
  }

  /** How many of the refused are copies of a converted one: nothing is lost with them. */
  public int duplicates() {
    return duplicates;
  }

  /** Articles on which a rule broke. */
  public int failed() {
    return failed;
  }

  /** Claims in the converted articles. */
  public long claims() {
    return claims;
  }

  /** Sentences of the converted articles in which less was read because a step broke on them. */
  public int faults() {
    return faults;
  }
}
