package entente.convert;

/** How many files went which way; in = converted + refused + failed. */
public final class Tally {
  private int converted;
  private int refused;
  private int failed;
  private long claims;

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Converted done -> {
        converted++;
        claims += done.conversion().claims().size();
      }
      case Outcome.Refused ignored -> refused++;
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

  /** Articles on which a rule broke. */
  public int failed() {
    return failed;
  }

  /** Claims in the converted articles. */
  public long claims() {
    return claims;
  }
}
