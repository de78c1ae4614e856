package entente.merge;

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
record Reports(
    Map<String, Article> articles,
    Map<String, Claim> claims,
    Map<String, Triple> propositions,
    Collection<Triple> reference) {

  /**
   * One article.
   *
   * @param issued ISO date or date-time; where only the dateline tells, perhaps without a year
   *     ("--07-02"); or ""
   */
  record Article(String issued, String contentHash, Sketch sketch) {}

  /** A triple; the object in N-Triples form. */
  record Triple(String subject, String predicate, String object) {}

  /** One claim; modality and polarity as codes. */
  record Claim(
      String article,
      String about,
      String modality,
      String polarity,
      double confidence,
      Set<String> expresses) {

    boolean isPositive() {
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
  boolean counts(Term term, Claim claim) {
    boolean firm =
        FIRM.contains(claim.modality()) || !SITUATIONS.contains(term.kind(claim.about()));
    return claim.isPositive() && (firm || isTarget(term, claim));
  }

  private boolean isTarget(Term term, Claim claim) {
    return content(claim).stream()
        .anyMatch(triple ->
            triple.predicate().equals(term.ent("valueQualifier"))
                && Term.words(triple.object()).equals("target"));
  }

  /** The triples that a claim expresses. */
  List<Triple> content(Claim claim) {
    return claim.expresses().stream()
        .filter(propositions::containsKey)
        .map(propositions::get)
        .toList();
  }
}
