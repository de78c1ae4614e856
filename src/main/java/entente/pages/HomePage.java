package entente.pages;

import entente.names.Base;
import entente.names.Licence;
import entente.pages.answer.Cell;
import entente.pages.answer.Link;
import entente.pages.answer.Sheet;
import entente.pages.answer.Templates;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import entente.store.Version;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The first page: what is in the graph, and questions that run when clicked.
 *
 * @param version the id of the version
 * @param totals how much is in the graph
 * @param kinds how many things of each class the merged graph has, most first
 * @param firstDay of the dated events, or ""
 * @param lastDay of the dated events, or ""
 * @param articles by date
 * @param examples stored queries
 */
public record HomePage(
    String version,
    Totals totals,
    List<Kind> kinds,
    String firstDay,
    String lastDay,
    List<Line> articles,
    List<Example> examples) {

  /** A class and how many of its kind there are. */
  public record Kind(String label, String number) {}

  /**
   * An article with its date, publisher, file and number of facts, its page, and these as a table.
   */
  public record Line(String title, String origin, String page, String address) {}

  /** A stored query and the address that runs it. */
  public record Example(String summary, String description, String text, String address) {}

  private static final String ANY_FILE = "any.txt";
  private static final int COMMON = 12;
  private static final int SHOWN = 5;

  /** By preference; those that have no answer in this graph give way to later ones. */
  private static final List<String> EXAMPLES =
      List.of(
          "visit-with-parts",
          "who-met-whom",
          "positions-towards",
          "cooperation-fields",
          "fact-to-sentence",
          "events-of-pair",
          "quotes-of-speaker",
          "initiatives",
          "partnership-levels",
          "article-kinds",
          "articles");

  /** Keeps its own copies. */
  public HomePage {
    kinds = List.copyOf(kinds);
    articles = List.copyOf(articles);
    examples = List.copyOf(examples);
  }

  /**
   * The page of a version, asked with the stored queries {@code kinds, period, articles,
   * article-kinds} and the examples.
   */
  public static HomePage of(Version version, Source source, Queries queries) {
    List<Kind> kinds =
        rows(source, queries.named("kinds").parsed()).stream()
            .map(row -> new Kind(word(row, "label"), word(row, "number")))
            .toList();
    List<Binding> period = rows(source, queries.named("period").parsed());
    return new HomePage(
        version.id(),
        Totals.of(source, queries),
        kinds,
        period.isEmpty() ? "" : day(period.getFirst(), "first"),
        period.isEmpty() ? "" : day(period.getFirst(), "last"),
        articles(source, queries),
        EXAMPLES.stream()
            .map(queries::named)
            .filter(query -> isAnswered(source, query))
            .limit(SHOWN)
            .map(query ->
                new Example(
                    query.summary(), query.description(), query.text(), address(query.text())))
            .toList());
  }

  /** Pages to begin with: two states together, a person, a vocabulary. */
  public List<Link> starts() {
    return List.of(
        new Link("China and Kazakhstan", "/bilateral/chn/kaz"),
        Link.to(Base.PUBLISHED.entity("state/kaz"), "Kazakhstan"),
        Link.to(Base.PUBLISHED.entity("person/kassym-jomart-tokayev"), "Kassym-Jomart Tokayev"));
  }

  /** The kinds that most things are of. */
  public List<Kind> commonKinds() {
    return kinds.subList(0, Math.min(COMMON, kinds.size()));
  }

  /** The other kinds. */
  public List<Kind> rareKinds() {
    return kinds.subList(Math.min(COMMON, kinds.size()), kinds.size());
  }

  /** A query to begin with, without its header. */
  public String starter() {
    return examples.stream()
        .limit(1)
        .flatMap(example -> example.text().lines())
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The page as HTML, every value escaped.
   *
   * @param server its address, ending in a slash
   * @param asked {@code page} = the part of the list of articles
   */
  public String html(String server, Map<String, String> asked) {
    int number = Sheet.number(asked.getOrDefault(Sheet.NUMBER, "1"));
    Sheet sheet = Sheet.of(articles.size(), number, "/?", "articles");
    return Templates.html(
        "home.jte", Map.of("page", this, "sheet", sheet, "cells", Cell.of(server)));
  }

  /**
   * Half a page of plain text: what this is, how much of it, on which terms, and cells to begin
   * with.
   *
   * @param server its address, ending in a slash
   */
  public String text(String server) {
    String cells =
        Cell.of(server).stream()
            .map(cell -> cell.name() + "\n\n" + cell.code().indent(4))
            .collect(Collectors.joining("\n"));
    return """
    Entente: what articles say about diplomacy, as a graph in which every fact leads
    back to the sentence that states it.

    %1$s
    Version %2$s of the graph.
    Licence %3$s, %4$s

    %5$s
    Questions as tables    %6$sapi/
    SPARQL                 %6$ssparql
    About the dataset      %6$sdataset
    For people             %6$s in a browser
    """
        .formatted(totals.sentence(), version, Licence.NAME, Licence.IRI, cells, server);
  }

  private static List<Line> articles(Source source, Queries queries) {
    Map<String, Integer> facts = new HashMap<>();
    for (Binding row : rows(source, queries.named("article-kinds").parsed())) {
      facts.merge(word(row, "file"), Integer.parseInt(word(row, "facts")), Integer::sum);
    }
    String factsOf = queries.named("facts-of-article").with(Map.of("file", ANY_FILE)).toString();
    return rows(source, queries.named("articles").parsed()).stream()
        .sorted(Comparator.comparing((Binding row) -> day(row, "day") + " " + word(row, "file")))
        .map(row -> line(row, facts.getOrDefault(word(row, "file"), 0), factsOf))
        .toList();
  }

  /**
   * The line of an article.
   *
   * @param factsOf the query for the facts of {@link #ANY_FILE}
   */
  private static Line line(Binding row, int facts, String factsOf) {
    String file = word(row, "file");
    String title = word(row, "title").isEmpty() ? file : word(row, "title");
    String origin =
        Stream.of(
                day(row, "day"),
                word(row, "publisher"),
                title.equals(file) ? "" : file,
                facts + (facts == 1 ? " fact" : " facts"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    String query = factsOf.replace(literal(ANY_FILE), literal(file));
    return new Line(title, origin, Link.to(word(row, "article"), "").href(), address(query));
  }

  private static String literal(String words) {
    return NodeFmtLib.strTTL(NodeFactory.createLiteralString(words));
  }

  private static String address(String query) {
    return "/sparql?format=text&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static boolean isAnswered(Source source, StoredQuery stored) {
    Query query = stored.parsed();
    if (query.hasOrderBy()) {
      query.getOrderBy().clear();
    }
    return source.ask(query, execution -> execution.select().hasNext());
  }

  private static List<Binding> rows(Source source, Query query) {
    return source.ask(query, execution -> execution.select().materialize().stream().toList());
  }

  private static String day(Binding row, String name) {
    String moment = word(row, name);
    return moment.length() > 10 ? moment.substring(0, 10) : moment;
  }

  private static String word(Binding row, String name) {
    Node value = row.get(Var.alloc(name));
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }
}
