package entente.explain;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of why a thing stands in the graph.
 *
 * @param iri of the thing
 * @param label "" where it has none
 * @param types local names of its classes
 * @param status of an event, or ""
 * @param sources independent ones, or ""
 * @param replaced by which name the thing is known after merging
 * @param values what the picture holds of it
 * @param receipts the claims on which it rests, by article and place
 * @param names by which an entity is known
 * @param parts the facts that name it
 * @param members other names that mean the same thing
 */
public record Explanation(
    String iri,
    String label,
    List<String> types,
    String status,
    String sources,
    Optional<Member> replaced,
    List<Value> values,
    List<Receipt> receipts,
    List<Name> names,
    List<Part> parts,
    List<Member> members) {
  public Explanation {
    types = List.copyOf(types);
    values = List.copyOf(values);
    receipts = List.copyOf(receipts);
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    members = List.copyOf(members);
  }

  /** A property and its value, in words. */
  public record Value(String property, String value) {}

  /** A name that was merged, and why. */
  public record Member(String iri, String because) {}

  /** Words by which articles name an entity, linked by one rule. */
  public record Name(String words, Rules.Rule rule, String times, String articles) {}

  /** A fact that names the thing. */
  public record Part(String iri, String kind, String label, String claims) {}

  /** The article of a claim, as its header has it. */
  public record Source(String file, String title, String publisher, String issued) {}

  /**
   * A claim with the words that it was read from.
   *
   * @param speaker "" where the article itself speaks
   * @param begin of the words, in code points of the text as stored
   * @param end exclusive
   * @param links which names near the words mean whom
   */
  public record Receipt(
      String claim,
      String kind,
      String label,
      Source source,
      int begin,
      int end,
      Passage passage,
      String speaker,
      String modality,
      String polarity,
      String confidence,
      Rules.Rule rule,
      List<Link> links,
      List<Conflict> conflicts) {
    public Receipt {
      links = List.copyOf(links);
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * Words that were found to mean an entity.
   *
   * @param elsewhere whether they stand outside the passage, as where it says "he"
   */
  public record Link(
      String words,
      int begin,
      String label,
      Rules.Rule rule,
      String confidence,
      boolean elsewhere) {
    /** Whether the same words mean the same entity by the same rule. */
    boolean isLike(Link other) {
      return words.equals(other.words) && label.equals(other.label) && rule.equals(other.rule);
    }
  }

  /** A claim that cannot be right together with another. */
  public record Conflict(String claim, String label, String file, String quote) {}
}
