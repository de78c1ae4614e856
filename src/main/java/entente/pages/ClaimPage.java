package entente.pages;

import entente.pages.answer.Asker;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Receipt;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import java.util.List;

/**
 * The page of a claim: the words, who says them where, and what is read in them.
 *
 * @param head what every page has
 * @param iri of the claim
 * @param about what it is about
 * @param receipt the words and their place
 * @param before what stands before the words
 * @param after what stands behind them
 * @param rule that found it
 * @param propositions what it states
 * @param conflicts claims that contradict it
 */
public record ClaimPage(
    Head head,
    String iri,
    Link about,
    Receipt receipt,
    String before,
    String after,
    String rule,
    List<Proposition> propositions,
    List<Link> conflicts) {

  /** A triple, and how many sources state the same. */
  public record Proposition(Link subject, Link property, Link value, String sources) {}

  /** Keeps its own copies. */
  public ClaimPage {
    propositions = List.copyOf(propositions);
    conflicts = List.copyOf(conflicts);
  }

  static ClaimPage of(Asker asker, String iri, Row row) {
    Link about = about(row);
    java.util.Map<String, org.apache.jena.graph.Node> values =
        new java.util.LinkedHashMap<>(row.values());
    values.put("claim", org.apache.jena.graph.NodeFactory.createURI(iri));
    Receipt receipt = Receipts.receipt(new Row(values));
    String title = title(row);
    Head head =
        new Head(
            title,
            "What one article says, in its words: " + receipt.quote(),
            iri,
            Link.ADDRESSES.data(iri),
            SchemaOrg.of(iri, List.of("Claim"), title, List.of(), List.of()));
    return new ClaimPage(
        head,
        iri,
        about,
        receipt,
        row.text("before"),
        row.text("after"),
        row.text("rule"),
        asker.ask("claim-propositions", "claim", iri).stream().map(ClaimPage::proposition).toList(),
        asker.ask("claim-conflicts", "claim", iri).stream()
            .map(other -> Link.to(other.text("other"), Receipts.line(other.text("otherLabel"))))
            .toList());
  }

  static String title(Row row) {
    return row.text("kind") + ": " + about(row).label();
  }

  private static Link about(Row row) {
    return Link.to(row.text("about"), Receipts.line(row.text("aboutLabel")));
  }

  private static Proposition proposition(Row row) {
    return new Proposition(
        Link.to(row.text("subject"), row.text("subjectLabel")),
        Link.to(
            row.text("property"),
            Statements.label(row.text("property"), row.text("propertyLabel"))),
        row.node("value")
            .map(value -> Link.of(value, Receipts.line(row.text("valueLabel"))))
            .orElseGet(() -> Link.words("")),
        row.text("sources"));
  }
}
