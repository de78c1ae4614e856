package entente.pages;

import entente.names.Base;
import entente.names.Labels;
import entente.pages.ThingPage.Statement;
import entente.pages.ThingPage.Value;
import entente.pages.answer.Asker;
import entente.pages.answer.Editor;
import entente.pages.answer.Ground;
import entente.pages.answer.Grounds;
import entente.pages.answer.Link;
import entente.pages.answer.Receipt;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import entente.pages.answer.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  private static final Set<String> NAMING = Set.of(SKOS.altLabel.getURI(), SKOS.notation.getURI());

  private final List<Row> rows;
  private final Ground ground;
  private final String page;
  private final Map<String, String> asked;

  private Statements(List<Row> rows, Ground ground, String page, Map<String, String> asked) {
    this.rows = rows;
    this.ground = ground;
    this.page = page;
    this.asked = asked;
  }

  /**
   * Those of a thing.
   *
   * @param receipts of the claims about it
   * @param page the address of its page
   * @param asked {@code all} = the property of which all values are listed, {@code page} = the part
   *     of the list
   */
  static Statements of(
      Asker asker,
      String iri,
      Map<String, Receipt> receipts,
      String page,
      Map<String, String> asked) {
    List<Row> rows = asker.ask("statements", "thing", iri);
    return new Statements(rows, Ground.of(asker, iri, rows, receipts), page, asked);
  }

  /** The other names, sorted. */
  List<String> names() {
    return rows.stream()
        .filter(row -> NAMING.contains(row.text("property")))
        .map(row -> row.text("value"))
        .distinct()
        .sorted()
        .toList();
  }

  /** What the other names rest on. */
  Grounds naming() {
    return ground.of(rows.stream().filter(row -> NAMING.contains(row.text("property"))).toList());
  }

  /** What the kind and the label rest on. */
  Grounds described() {
    Set<String> naming = Set.of(RDF.type.getURI(), RDFS.label.getURI(), SKOS.prefLabel.getURI());
    return ground.of(rows.stream().filter(row -> naming.contains(row.text("property"))).toList());
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
    String list = page + "?all=" + Editor.encoded(property);
    boolean whole = asked.getOrDefault("all", "").equals(property);
    int number = Sheet.number(asked.getOrDefault(Sheet.NUMBER, "1"));
    Sheet sheet = Sheet.of(values.size(), number, list, "facts");
    int begin = whole ? sheet.first() : 0;
    int end = whole ? sheet.end() : Math.min(SHOWN_VALUES, values.size());
    return new Statement(
        Link.to(property, label(property, first.text("propertyLabel"))),
        List.copyOf(values.values()).subList(begin, end).stream()
            .map(row -> new Value(link(row), ground.of(row)))
            .toList(),
        whole ? 0 : values.size() - end,
        list + "#facts",
        whole ? Optional.of(sheet) : Optional.empty());
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

  private static String ent(String name) {
    return Base.PUBLISHED.term(name);
  }
}
