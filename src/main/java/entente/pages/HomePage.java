package entente.pages;

import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import entente.store.Version;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The first page: what is in the graph, and questions that run when clicked.
 *
 * @param version the id of the version
 * @param kinds how many things of each class the merged graph has, most first
 * @param firstDay of the dated events, or ""
 * @param lastDay of the dated events, or ""
 * @param articles by date
 * @param examples stored queries
 */
public record HomePage(
    String version,
    List<Kind> kinds,
    String firstDay,
    String lastDay,
    List<Line> articles,
    List<Example> examples) {

  /** A class and how many of its kind there are. */
  public record Kind(String label, String number) {}

  /** An article with its date, publisher and file. */
  public record Line(String title, String origin) {}

  /** A stored query and the address that runs it. */
  public record Example(String name, String summary, String description, String address) {}

  private static final List<String> EXAMPLES =
      List.of(
          "visit-with-parts",
          "who-met-whom",
          "positions-towards",
          "cooperation-fields",
          "fact-to-sentence");

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HomePage.class.getClassLoader(), "entente.pages.templates");

  /** Keeps its own copies. */
  public HomePage {
    kinds = List.copyOf(kinds);
    articles = List.copyOf(articles);
    examples = List.copyOf(examples);
  }

  /** The page of a version, asked with the stored queries {@code kinds, period, articles}. */
  public static HomePage of(Version version, Source source, Queries queries) {
    List<Kind> kinds =
        rows(source, queries.named("kinds").parsed()).stream()
            .map(row -> new Kind(word(row, "label"), word(row, "number")))
            .toList();
    List<Line> articles =
        rows(source, queries.named("articles").parsed()).stream().map(HomePage::line).toList();
    List<Binding> period = rows(source, queries.named("period").parsed());
    return new HomePage(
        version.id(),
        kinds,
        period.isEmpty() ? "" : day(period.getFirst(), "first"),
        period.isEmpty() ? "" : day(period.getFirst(), "last"),
        articles,
        EXAMPLES.stream().map(name -> example(queries.named(name))).toList());
  }

  /** The page as HTML, every value escaped. */
  public String html() {
    StringOutput out = new StringOutput();
    TEMPLATES.render("home.jte", this, out);
    return out.toString();
  }

  private static Example example(StoredQuery query) {
    String text = URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
    return new Example(
        query.name(), query.summary(), query.description(), "/sparql?format=text&query=" + text);
  }

  private static Line line(Binding row) {
    String origin =
        String.join(
            ", ",
            Stream.of("day", "publisher", "file")
                .map(name -> word(row, name))
                .filter(word -> !word.isEmpty())
                .toList());
    String title = word(row, "title");
    return title.isEmpty() ? new Line(word(row, "file"), origin) : new Line(title, origin);
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
