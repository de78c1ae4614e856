package entente.pages;

import entente.pages.answer.Editor;
import entente.pages.answer.Grounds;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Receipt;
import entente.pages.answer.Sheet;
import entente.pages.panel.Panel;
import java.util.List;
import java.util.Optional;

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
 * @param panels answers to questions about it
 * @param uses the stored questions that use this term
 * @param claims some of the claims about it
 * @param sheet which ones
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
    List<Panel> panels,
    List<Editor.Example> uses,
    List<Receipt> claims,
    Sheet sheet,
    References references) {

  /**
   * A property with its values.
   *
   * @param property leads to its page
   * @param values as many as are shown
   * @param more how many are left out
   * @param all the address of the page with all of them, by the fifty
   * @param sheet which of all values are shown, where they were asked for
   */
  public record Statement(
      Link property, List<Value> values, int more, String all, Optional<Sheet> sheet) {
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
