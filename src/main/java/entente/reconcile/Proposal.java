package entente.reconcile;

import entente.names.Base;
import entente.names.Hash;
import entente.store.Queries;
import entente.store.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * An item of another dataset that may be a thing of ours; for a person to judge, never asserted.
 *
 * @param thing IRI of ours
 * @param label what we call it
 * @param item IRI of theirs
 * @param score between 0 and 1
 * @param reason why it is proposed, in a sentence
 */
public record Proposal(String thing, String label, String item, double score, String reason) {
  private static final String HEAD =
      """
      # Proposals for a person to judge. Nothing here is asserted: each is a statement about a statement.
      # What is right goes into ontology/reference as skos:exactMatch, with the source named.
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  /** Those that {@code propose.rq} finds; the likeliest item of a thing first. */
  public static List<Proposal> find(Queries queries, Source source) {
    Map<String, Map<String, List<Binding>>> found = new LinkedHashMap<>();
    source.ask(
        queries.named("propose").parsed(),
        execution -> {
          execution
              .select()
              .forEachRemaining(row ->
                  found
                      .computeIfAbsent(row.get("id").getURI(), none -> new LinkedHashMap<>())
                      .computeIfAbsent(row.get("item").getURI(), none -> new ArrayList<>())
                      .add(row));
          return found;
        });
    List<Proposal> proposals = new ArrayList<>();
    found.forEach((thing, items) -> {
      List<Proposal> its = new ArrayList<>();
      items.forEach((item, rows) -> its.add(of(thing, item, rows, items.size())));
      its.sort((one, other) -> Double.compare(other.score(), one.score()));
      proposals.addAll(its);
    });
    return proposals;
  }

  private static Proposal of(String thing, String item, List<Binding> rows, int rivals) {
    Binding first = rows.getFirst();
    String label = first.get("label").getLiteralLexicalForm();
    String name = first.get("name").getLiteralLexicalForm();
    boolean isLabel = rows.stream().anyMatch(row -> isTrue(row.get("isLabel")));
    boolean fits = rows.stream().anyMatch(row -> isTrue(row.get("fits")));
    int tenths = 4 + (isLabel ? 2 : 0) + (fits ? 3 : 0) + (rivals == 1 ? 1 : 0);
    String reason =
        "It is %s “%s”; %s; %s."
            .formatted(
                isLabel ? "called" : "also called",
                name,
                fits ? "it is of the kind that we take the thing for" : "its kind is another",
                rivals == 1 ? "nothing else has such a name" : rivals + " items have such a name");
    return new Proposal(thing, label, item, tenths / 10.0, reason);
  }

  private static boolean isTrue(@Nullable Node node) {
    return node != null && node.isLiteral() && node.getLiteralLexicalForm().equals("true");
  }

  /** All of them as Turtle, with a line for people above each. */
  public static String turtle(List<Proposal> proposals) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("@prefix ent: <").append(Base.PUBLISHED.terms()).append("> .\n");
    for (Proposal one : proposals) {
      String name = Hash.hex(one.thing() + " " + one.item(), 10);
      text.append("\n# ").append(one.label().replaceAll("\\s+", " ")).append('\n');
      text.append(iri(Base.PUBLISHED.entity("proposal/" + name))).append(" a rdf:Statement ;\n");
      text.append("  rdf:subject ").append(iri(one.thing())).append(" ;\n");
      text.append("  rdf:predicate skos:exactMatch ;\n");
      text.append("  rdf:object ").append(iri(one.item())).append(" ;\n");
      text.append("  ent:confidence ").append(String.format(Locale.ROOT, "%.1f", one.score()));
      Node reason = NodeFactory.createLiteralString(one.reason());
      text.append(" ;\n  rdfs:comment ").append(NodeFmtLib.strNT(reason)).append(" .\n");
    }
    return text.toString();
  }

  private static String iri(String iri) {
    return NodeFmtLib.strNT(NodeFactory.createURI(iri));
  }
}
