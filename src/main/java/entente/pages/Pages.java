package entente.pages;

import entente.names.Base;
import entente.names.Licence;
import entente.pages.answer.Asker;
import entente.pages.answer.DataDocument;
import entente.pages.answer.Editor;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import entente.pages.answer.Templates;
import entente.pages.panel.Panels;
import entente.store.Queries;
import entente.store.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;

/** The documents about the things of a graph, for people and for programs. */
public final class Pages {
  /** As many as a sitemap may hold. */
  private static final int SITEMAP = 50_000;

  private static final String SITEMAP_BEGIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

  private final Asker asker;
  private final ThingPages things;
  private final ArticlePages articles;
  private final Panels pairs;
  private final Queries queries;
  private final Search search;

  private Pages(Queries queries, Queries own, Asker asker) {
    this.queries = queries;
    this.asker = asker;
    this.things = new ThingPages(asker, new Panels(own, asker, "panels/"), Uses.of(queries));
    this.articles = new ArticlePages(asker);
    this.pairs = new Panels(own, asker, "pair/");
    this.search = new Search(asker);
  }

  /** The pages of a source, asked with the queries below {@code pages/}. */
  public static Pages of(Source source, Queries queries) {
    Queries own = new Queries(queries.folder().resolve("pages"));
    return new Pages(queries, own, new Asker(own, source));
  }

  /** What is known under an IRI. */
  public sealed interface Found {
    /** A thing with a description. */
    record Thing() implements Found {}

    /** A name that another has taken the place of. */
    record Replaced(String by) implements Found {}

    /** Something of an article that was withdrawn on a day for a reason. */
    record Withdrawn(String day, String reason) implements Found {}

    /** Nothing. */
    record Nothing() implements Found {}
  }

  /** What is known under an IRI of ours. */
  public Found find(String iri) {
    List<Row> what = asker.ask("thing", "thing", iri);
    Optional<Found> withdrawn = withdrawn(iri);
    if (withdrawn.isPresent()) {
      return withdrawn.get();
    }
    if (what.isEmpty()) {
      return isGraph(iri) ? new Found.Thing() : new Found.Nothing();
    }
    String canonical = what.getFirst().text("canonical");
    return canonical.isEmpty() ? new Found.Thing() : new Found.Replaced(canonical);
  }

  /** What is left of the article whose key stands in the IRI, if it was withdrawn. */
  private Optional<Found> withdrawn(String iri) {
    return Base.PUBLISHED.articleOf(iri).stream()
        .flatMap(article -> asker.ask("withdrawn", "article", article).stream())
        .map(row -> (Found) new Found.Withdrawn(row.text("day"), row.text("reason")))
        .findFirst();
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

  /** The page of two states, given the ends of their IRIs; empty where one is unknown. */
  public Optional<String> pair(String one, String other, Map<String, String> asked) {
    Optional<Map.Entry<String, String>> first = state(one);
    Optional<Map.Entry<String, String>> second = state(other);
    if (first.isEmpty() || second.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    String page = "/bilateral/" + one + "/" + other;
    return Optional.of(
        Templates.html("pair.jte", PairPage.of(pairs, page, asked, first.get(), second.get())));
  }

  private Optional<Map.Entry<String, String>> state(String code) {
    String iri = Base.PUBLISHED.entity("state/" + code);
    List<Row> what = asker.ask("thing", "thing", iri);
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(Map.entry(iri, ThingPages.label(iri, what)));
  }

  /** What has these words in a name or a quote, as HTML. */
  public String search(String words) {
    return Templates.html("search.jte", search.of(words));
  }

  /** The same as JSON. */
  public String searchJson(String words) {
    return search.of(words).json();
  }

  /** The same as data. */
  public DataDocument searchData(String words) {
    return FoundData.of(search.of(words));
  }

  /** Names that begin as typed, as OpenSearch suggestions. */
  public String suggestions(String typed) {
    return search.suggestions(typed);
  }

  /** The page on which queries are written. */
  public String editor(Map<String, String> asked) {
    return Templates.html("query.jte", Editor.of(queries, asked));
  }

  /** The addresses of all pages on the published base, as a sitemap. */
  public String sitemap() {
    return asker.ask("all").stream()
        .map(row -> Link.to(row.text("thing"), "").href())
        .filter(href -> href.startsWith("/page/"))
        .map(href -> Base.PUBLISHED.iri() + href.substring(1).replace("&", "&amp;"))
        .map(address -> "<url><loc>" + address + "</loc></url>")
        .limit(SITEMAP)
        .collect(Collectors.joining("\n", SITEMAP_BEGIN, "</urlset>"));
  }

  /** How to search here, for browsers that offer it. */
  public String openSearch() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>Entente</ShortName>
      <Description>Names and quotes of articles about diplomacy</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Url type="text/html" template="%1$ssearch?q={searchTerms}"/>
      <Url type="application/json" template="%1$ssearch?format=json&amp;q={searchTerms}"/>
      <Url type="application/x-suggestions+json" template="%1$ssuggest?q={searchTerms}"/>
    </OpenSearchDescription>
    """
        .formatted(Base.PUBLISHED.iri());
  }

  /** What crawlers may read. */
  public String robots() {
    return """
    User-agent: *
    Disallow: /sparql
    Disallow: /search
    Sitemap: %ssitemap.xml
    """
        .formatted(Base.PUBLISHED.iri());
  }

  /** The page that says that nothing is known at a path. */
  public static String nothing(String path) {
    String words = "The graph knows no such thing. The search may find what you are looking for.";
    return notice("not found", Head.of("Nothing is known here", words), path);
  }

  /** The page that says that an article was withdrawn, with all that was read from it. */
  public static String withdrawn(String path, Found.Withdrawn withdrawn) {
    String words = "Withdrawn on " + withdrawn.day() + ": " + withdrawn.reason();
    return notice("gone", Head.of("This article was withdrawn", words), path);
  }

  private static String notice(String kind, Head head, String path) {
    return Templates.html("notice.jte", Map.of("kind", kind, "head", head, "iri", path));
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
        rows, prefixes, NodeFactory.createURI(document), NodeFactory.createURI(Licence.IRI));
  }

  /**
   * How a known thing is cited.
   *
   * @param version of the graph
   */
  public Citation citation(String iri, String version) {
    Optional<Row> article = asker.ask("citation", "article", iri).stream().findFirst();
    if (article.isPresent()) {
      Row row = article.get();
      Link published = Link.to(row.text("url"), "");
      return new Citation(
          iri,
          Receipts.line(row.text("title")),
          Receipts.line(row.text("publisher")),
          row.text("issued"),
          published.isForeign() ? published.href() : "",
          version,
          true);
    }
    String newest = asker.ask("newest").getFirst().text("newest");
    String title =
        asker.ask("claim", "claim", iri).stream()
            .findFirst()
            .map(ClaimPage::title)
            .orElseGet(() -> ThingPages.label(iri, asker.ask("thing", "thing", iri)));
    return new Citation(iri, title, "", newest, "", version, false);
  }

  private boolean isGraph(String iri) {
    return iri.startsWith(Base.PUBLISHED.iri() + "graph/")
        && !asker.ask("graph-some", "graph", iri).isEmpty();
  }
}
