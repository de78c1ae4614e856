package entente.pages;

import java.util.List;

/**
 * The page of a thing.
 *
 * @param head what every page has
 * @param iri of the thing
 * @param kind what it is, in words
 * @param summary one sentence
 * @param grounds what its name and its kind rest on
 * @param badges its addresses in other datasets
 * @param names other names
 * @param naming what these rest on
 * @param statements what is stated of it
 * @param all the address of the page with all values
 * @param panels answers to questions about it
 * @param uses the stored questions that use this term
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
    Grounds grounds,
    List<Link> badges,
    List<String> names,
    Grounds naming,
    List<Statement> statements,
    String all,
    List<Panel> panels,
    List<Editor.Example> uses,
    List<Receipt> claims,
    int claimsTotal,
    String claimsNext,
    References references) {

  /**
   * A property with its values.
   *
   * @param property leads to its page
   * @param values as many as are shown
   * @param more how many are left out
   */
  public record Statement(Link property, List<Value> values, int more) {
    /** Keeps its own copy. */
    public Statement {
      values = List.copyOf(values);
    }
  }

  /** A value and what it rests on. */
  public record Value(Link link, Grounds grounds) {}

  /** Keeps its own copies. */
  public ThingPage {
    badges = List.copyOf(badges);
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    panels = List.copyOf(panels);
    uses = List.copyOf(uses);
    claims = List.copyOf(claims);
  }
}
