package entente.pages;

import entente.names.Base;
import entente.store.Queries;
import entente.store.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;

/** The documents about the things of a graph, for people and for programs. */
public final class Pages {
  /** The licence of the data. */
  public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final Asker asker;
  private final ThingPages things;
  private final ArticlePages articles;

  private Pages(Asker asker, Panels panels) {
    this.asker = asker;
    this.things = new ThingPages(asker, panels);
    this.articles = new ArticlePages(asker);
  }

  /** The pages of a source, asked with the queries below {@code pages/}. */
  public static Pages of(Source source, Queries queries) {
    Queries own = new Queries(queries.folder().resolve("pages"));
    Asker asker = new Asker(own, source);
    return new Pages(asker, new Panels(own, asker, "panels/"));
  }

  /** What is known under an IRI. */
  public sealed interface Found {
    /** A thing with a description. */
    record Thing() implements Found {}

    /** A name that another has taken the place of. */
    record Replaced(String by) implements Found {}

    /** Nothing. */
    record Nothing() implements Found {}
  }

  /** What is known under an IRI of ours. */
  public Found find(String iri) {
    List<Row> what = asker.ask("thing", "thing", iri);
    if (what.isEmpty()) {
      return isGraph(iri) ? new Found.Thing() : new Found.Nothing();
    }
    String canonical = what.getFirst().text("canonical");
    return canonical.isEmpty() ? new Found.Thing() : new Found.Replaced(canonical);
  }

  /**
   * The page of a known thing as HTML, every value escaped.
   *
   * @param asked the parameters of the address
   */
  public String html(String iri, Map<String, String> asked) {
    if (isGraph(iri)) {
      return Templates.html("graph.jte", GraphPage.of(asker, iri));
    }
    Optional<ArticlePage> article = articles.of(iri, asked.getOrDefault("claim", ""));
    if (article.isPresent()) {
      return Templates.html("article.jte", article.get());
    }
    List<Row> claim = asker.ask("claim", "claim", iri);
    if (!claim.isEmpty()) {
      return Templates.html("claim.jte", ClaimPage.of(asker, iri, claim.getFirst()));
    }
    List<Row> what = asker.ask("thing", "thing", iri);
    return Templates.html("thing.jte", things.of(iri, what, asked));
  }

  /** The page that says that nothing is known at a path. */
  public static String nothing(String path) {
    String words = "The graph knows no such thing. The search may find what you are looking for.";
    return Templates.html(
        "notice.jte", Map.of("head", Head.of("Nothing is known here", words), "iri", path));
  }

  /** The data of a known thing, or the whole of a graph. */
  public DataDocument data(String iri) {
    List<Row> rows =
        isGraph(iri) ? asker.ask("graph", "graph", iri) : asker.ask("document", "thing", iri);
    Map<String, String> prefixes =
        new LinkedHashMap<>(asker.named("document").parsed().getPrefixMapping().getNsPrefixMap());
    prefixes.put("oa", OA.NS);
    prefixes.put("voc", Base.PUBLISHED.concepts());
    String document = Base.PUBLISHED.iri() + Link.ADDRESSES.data(iri).substring(1);
    return DataDocument.of(
        rows, prefixes, NodeFactory.createURI(document), NodeFactory.createURI(LICENCE));
  }

  private boolean isGraph(String iri) {
    return iri.startsWith(Base.PUBLISHED.iri() + "graph/")
        && asker.ask("graph-size", "graph", iri).getFirst().number("statements") > 0;
  }
}
