package entente.pages;

import entente.names.Base;
import entente.names.Labels;
import entente.pages.ThingPage.Statement;
import entente.pages.ThingPage.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What is stated of a thing, each value with the claims that state it. */
final class Statements {
  private static final int SHOWN_RECEIPTS = 3;
  private static final int SHOWN_VALUES = 24;
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** Shown elsewhere on the page, or of no use to people. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          RDFS.label.getURI(),
          SKOS.prefLabel.getURI(),
          SKOS.altLabel.getURI(),
          SKOS.notation.getURI(),
          SKOS.exactMatch.getURI(),
          SKOS.closeMatch.getURI(),
          OWL.sameAs.getURI(),
          DCTerms.source.getURI(),
          DCTerms.title.getURI(),
          SKOS.hasTopConcept.getURI(),
          ent("sourceCount"),
          ent("reportedIn"),
          ent("earliest"),
          ent("latest"),
          ent("memberOf"),
          ent("text"),
          ent("contentHash"));

  private final List<Row> rows;
  private final Map<String, List<Receipt>> grounds;

  private Statements(List<Row> rows, Map<String, List<Receipt>> grounds) {
    this.rows = rows;
    this.grounds = grounds;
  }

  static Statements of(Asker asker, String iri, Map<String, Receipt> receipts) {
    Map<String, List<Receipt>> grounds = new LinkedHashMap<>();
    for (Row row : asker.ask("grounds", "thing", iri)) {
      Receipt receipt = receipts.get(row.text("claim"));
      if (receipt != null) {
        grounds.computeIfAbsent(key(row), key -> new ArrayList<>()).add(receipt);
      }
    }
    return new Statements(asker.ask("statements", "thing", iri), grounds);
  }

  /** The other names, sorted. */
  List<String> names() {
    Set<String> naming = Set.of(SKOS.altLabel.getURI(), SKOS.notation.getURI());
    return rows.stream()
        .filter(row -> naming.contains(row.text("property")))
        .map(row -> row.text("value"))
        .distinct()
        .sorted()
        .toList();
  }

  /** The definition of a term, or "". */
  String definition() {
    return rows.stream()
        .filter(row -> row.text("property").equals(SKOS.definition.getURI()))
        .map(row -> row.text("value"))
        .findFirst()
        .orElse("");
  }

  List<Statement> shown() {
    Map<String, Map<String, Row>> byProperty = new LinkedHashMap<>();
    for (Row row : rows) {
      String property = row.text("property");
      if (!ELSEWHERE.contains(property) && !property.equals(RDF.type.getURI())) {
        byProperty
            .computeIfAbsent(property, name -> new LinkedHashMap<>())
            .putIfAbsent(row.text("value"), row);
      }
    }
    return byProperty.values().stream().map(this::statement).toList();
  }

  private Statement statement(Map<String, Row> values) {
    Row first = values.values().iterator().next();
    String property = first.text("property");
    List<Value> shown =
        new ArrayList<>(values.values().stream().limit(SHOWN_VALUES).map(this::value).toList());
    if (values.size() > SHOWN_VALUES) {
      String more = "and " + (values.size() - SHOWN_VALUES) + " more";
      shown.add(new Value(Link.words(more), List.of(), 0, ""));
    }
    return new Statement(Link.to(property, label(property, first.text("propertyLabel"))), shown);
  }

  private Value value(Row row) {
    List<Receipt> all = grounds.getOrDefault(key(row), List.of());
    boolean reference = row.text("graph").equals(Base.PUBLISHED.graph("reference"));
    return new Value(
        link(row),
        all.subList(0, Math.min(SHOWN_RECEIPTS, all.size())),
        all.size(),
        all.isEmpty() && reference ? "reference data" : "");
  }

  private static Link link(Row row) {
    Node value = Objects.requireNonNull(row.values().get("value"));
    String property = row.text("property");
    boolean dated = property.equals(ent("startDate")) || property.equals(ent("endDate"));
    return dated
        ? Link.words(Labels.date(row.text("value")))
        : Link.of(value, Receipts.line(row.text("valueLabel")));
  }

  static String label(String property, String known) {
    String local = property.replaceFirst("^.*[#/]", "");
    return known.isEmpty()
        ? CAMEL.matcher(local).replaceAll(" ").toLowerCase(java.util.Locale.ROOT)
        : known;
  }

  private static String key(Row row) {
    return row.text("property") + " " + row.text("value");
  }

  private static String ent(String name) {
    return Base.PUBLISHED.term(name);
  }
}
