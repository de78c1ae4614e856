package entente.pages;

import java.util.List;

/**
 * The page of a thing.
 *
 * @param head what every page has
 * @param iri of the thing
 * @param kind what it is, in words
 * @param summary one sentence
 * @param badges its addresses in other datasets
 * @param names other names
 * @param statements what is stated of it
 * @param panels answers to questions about it
 * @param claims some of the claims about it
 * @param claimsTotal how many there are
 * @param claimsNext the address of the next ones, or ""
 * @param references what refers to it
 */
public record ThingPage(
    Head head,
    String iri,
    String kind,
    String summary,
    List<Link> badges,
    List<String> names,
    List<Statement> statements,
    List<Panel> panels,
    List<Receipt> claims,
    int claimsTotal,
    String claimsNext,
    References references) {

  /**
   * A property with its values.
   *
   * @param property leads to its page
   */
  public record Statement(Link property, List<Value> values) {
    /** Keeps its own copy. */
    public Statement {
      values = List.copyOf(values);
    }
  }

  /**
   * A value and what it rests on.
   *
   * @param receipts some of them
   * @param sources how many there are
   * @param origin where it comes from if no article says it: "reference data", or ""
   */
  public record Value(Link link, List<Receipt> receipts, int sources, String origin) {
    /** Keeps its own copy. */
    public Value {
      receipts = List.copyOf(receipts);
    }
  }

  /** Keeps its own copies. */
  public ThingPage {
    badges = List.copyOf(badges);
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    panels = List.copyOf(panels);
    claims = List.copyOf(claims);
  }
}
