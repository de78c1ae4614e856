package entente.federation;

import java.time.Duration;

/**
 * How much of our time and memory other endpoints get.
 *
 * @param deadline for all that one query asks of others
 * @param idle the longest time without a byte
 * @param bytes the longest answer
 * @param batch rows sent in one VALUES block
 * @param url the longest address of a GET; a longer one becomes a POST
 * @param remembered for how long an answer is kept
 * @param kept how many rows are kept at most
 */
public record Limits(
    Duration deadline,
    Duration idle,
    int bytes,
    int batch,
    int url,
    Duration remembered,
    int kept) {
  private static final int TEN_MEGABYTES = 10_000_000;

  /** Those of the server: inside the ten seconds that a query has there. */
  public static final Limits GUEST =
      new Limits(
          Duration.ofSeconds(8),
          Duration.ofSeconds(5),
          TEN_MEGABYTES,
          50,
          2000,
          Duration.ofHours(24),
          200_000);

  /** Those of the command line, where nobody else waits. */
  public static final Limits OWNER = GUEST.within(Duration.ofMinutes(2), Duration.ofSeconds(65));

  /** The same with other times. */
  public Limits within(Duration whole, Duration silence) {
    return new Limits(whole, silence, bytes, batch, url, remembered, kept);
  }
}
