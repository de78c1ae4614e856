package entente.merge.picture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all articles claim, as much of it as merging needs.
 *
 * @param articles by IRI
 * @param claims by IRI
 * @param propositions by IRI
 * @param reference triples of the reference data
 */
public record Reports(
    Map<String, Article> articles,
    Map<String, Claim> claims,
    Map<String, Triple> propositions,
    Collection<Triple> reference) {

  /**
   * One article.
   *
   * @param issued ISO date or date-time; where only the dateline tells, perhaps without a year
   *     ("--07-02"); or ""
   * @param credit the agency it is credited to, else the publisher, in small letters; or ""
   */
  public record Article(String issued, String contentHash, String credit, Sketch sketch) {
    static final Article UNKNOWN = new Article("", "", "", Sketch.EMPTY);

    /** What is known of the same article from two statements. */
    Article with(Article other) {
      return new Article(
          later(issued, other.issued),
          later(contentHash, other.contentHash),
          later(credit, other.credit),
          sketch.isEmpty() ? other.sketch : sketch);
    }

    private static String later(String one, String other) {
      return one.compareTo(other) >= 0 ? one : other;
    }
  }

  /** A triple; the object in N-Triples form. */
  public record Triple(String subject, String predicate, String object) {}

  /** One claim; modality and polarity as codes. */
  public record Claim(
      String article,
      String about,
      String modality,
      String polarity,
      double confidence,
      Set<String> expresses) {

    public boolean isPositive() {
      return polarity.equals("positive") && !modality.equals("hypothetical");
    }
  }

  private static final Set<String> FIRM = Set.of("happened", "ongoing", "asserted", "derived");
  private static final Set<String> SITUATIONS =
      Set.of(
          "tenure",
          "membership",
          "chairmanship",
          "diplomatic-relation",
          "partnership",
          "observation");

  /**
   * Whether a claim adds to the picture of the world.
   *
   * <p>What is denied or only supposed does not. A situation that is planned or wished for does not
   * hold, so it stays a claim, except numbers that are called targets. Events that are planned do:
   * their status tells.
   */
  public boolean counts(Term term, Claim claim) {
    boolean firm =
        FIRM.contains(claim.modality()) || !SITUATIONS.contains(term.kind(claim.about()));
    return claim.isPositive() && (firm || isTarget(term, claim));
  }

  /** Whether a claim says that something is or is not so, not that it is planned or wished for. */
  public boolean isFirm(Claim claim) {
    return FIRM.contains(claim.modality());
  }

  /** Whether a claim denies an event, which is then the one that another article reports. */
  public boolean deniesEvent(Term term, Claim claim) {
    return isFirm(claim)
        && claim.polarity().equals("negative")
        && term.kind(claim.about()).equals("event");
  }

  private boolean isTarget(Term term, Claim claim) {
    return content(claim).stream()
        .anyMatch(triple ->
            triple.predicate().equals(term.ent("valueQualifier"))
                && Term.words(triple.object()).equals("target"));
  }

  /** The triples that a claim expresses. */
  public List<Triple> content(Claim claim) {
    return claim.expresses().stream()
        .filter(propositions::containsKey)
        .map(propositions::get)
        .toList();
  }
}
