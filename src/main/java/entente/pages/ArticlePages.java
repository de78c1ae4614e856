package entente.pages;

import entente.names.Base;
import entente.pages.ArticlePage.Fact;
import entente.pages.ArticlePage.Paragraph;
import entente.pages.ArticlePage.Piece;
import entente.pages.answer.Asker;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of articles. */
final class ArticlePages {
  /** Kinds that the text shows without them: names are links, the header is on top. */
  private static final Set<String> PLAIN = Set.of("Named", "ArticleProperty");

  private final Asker asker;

  ArticlePages(Asker asker) {
    this.asker = asker;
  }

  /**
   * The page.
   *
   * @param chosen the last part of the IRI of the claim or mention to highlight, or ""
   */
  Optional<ArticlePage> of(String iri, String chosen) {
    return asker.ask("article", "article", iri).stream()
        .findFirst()
        .map(row -> page(iri, row, chosen));
  }

  private ArticlePage page(String iri, Row article, String chosen) {
    List<Row> all = asker.ask("article-claims", "article", iri);
    List<Row> claims =
        all.stream()
            .filter(row -> !PLAIN.contains(row.text("kind")) || isChosen(row, chosen))
            .toList();
    List<Row> names = asker.ask("article-names", "article", iri);
    String key = iri.substring(iri.lastIndexOf('/') + 1);
    String origin =
        Stream.of("publisher", "issued", "dateline", "file")
            .map(article::text)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining(" · "));
    String title = article.text("title");
    Head head =
        new Head(
            title,
            "What this article says, fact by fact, at its place in the text.",
            iri,
            Link.ADDRESSES.data(iri),
            SchemaOrg.of(iri, List.of("NewsArticle"), title, List.of(), List.of()));
    long facts = all.stream().map(row -> row.text("claim")).distinct().count();
    return new ArticlePage(
        head,
        iri,
        origin,
        paragraphs(iri, article.text("text"), claims, names, chosen),
        (int) facts,
        Link.to(Base.PUBLISHED.articleGraph(key), "").href());
  }

  private static List<Paragraph> paragraphs(
      String iri, String text, List<Row> claims, List<Row> names, String chosen) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    int begin = 0;
    int unit = 0;
    while (begin < length) {
      int newline = text.indexOf('\n', unit);
      int stop = newline < 0 ? text.length() : newline;
      int end = begin + text.codePointCount(unit, stop);
      Stretch stretch = new Stretch(text, begin, unit, end);
      if (!text.substring(unit, stop).isBlank()) {
        paragraphs.add(
            new Paragraph(
                pieces(stretch, claims, names, chosen), facts(iri, stretch, claims, chosen)));
      }
      begin = end + 1;
      unit = stop + 1;
    }
    return paragraphs;
  }

  /** A line of a text: code points from begin to end, the first at an index of UTF-16 units. */
  private record Stretch(String text, int begin, int unit, int end) {
    String between(int from, int to) {
      int first = text.offsetByCodePoints(unit, from - begin);
      return text.substring(first, text.offsetByCodePoints(first, to - from));
    }

    boolean holds(int place) {
      return begin <= place && place < end;
    }

    boolean meets(Row row) {
      return row.number("begin") < end && row.number("end") > begin;
    }
  }

  private static List<Piece> pieces(
      Stretch stretch, List<Row> claims, List<Row> names, String chosen) {
    List<Row> said = claims.stream().filter(stretch::meets).toList();
    List<Row> named = names.stream().filter(stretch::meets).toList();
    TreeSet<Integer> bounds = new TreeSet<>(List.of(stretch.begin(), stretch.end()));
    Stream.concat(said.stream(), named.stream())
        .flatMap(row -> Stream.of(row.number("begin"), row.number("end")))
        .filter(stretch::holds)
        .forEach(bounds::add);
    List<Piece> pieces = new ArrayList<>();
    List<Integer> places = List.copyOf(bounds);
    for (int i = 0; i + 1 < places.size(); i++) {
      pieces.add(piece(stretch, places.get(i), places.get(i + 1), said, named, chosen));
    }
    return pieces;
  }

  private static Piece piece(
      Stretch stretch, int from, int to, List<Row> said, List<Row> named, String chosen) {
    String words = stretch.between(from, to);
    List<Row> under = said.stream().filter(row -> covers(row, from, to)).toList();
    Link name =
        named.stream()
            .filter(row -> covers(row, from, to))
            .findFirst()
            .flatMap(row -> row.node("entity"))
            .map(node -> Link.of(node, words))
            .orElseGet(() -> Link.words(words));
    List<Row> mentioned =
        named.stream().filter(row -> covers(row, from, to) && place(row).equals(chosen)).toList();
    return new Piece(
        name,
        !under.isEmpty(),
        !mentioned.isEmpty() || under.stream().anyMatch(row -> isChosen(row, chosen)),
        Stream.concat(under.stream(), mentioned.stream())
            .filter(row -> row.number("begin") == from)
            .map(row -> "e" + place(row))
            .distinct()
            .toList());
  }

  private static List<Fact> facts(String iri, Stretch stretch, List<Row> claims, String chosen) {
    return claims.stream()
        .filter(row -> stretch.holds(row.number("begin")))
        .map(row -> fact(iri, row, chosen))
        .distinct()
        .toList();
  }

  private static Fact fact(String iri, Row row, String chosen) {
    String manner = Receipts.manner(row.text("modality"), row.text("polarity"));
    String voice =
        Stream.of(Receipts.speaker(row).label(), manner)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    return new Fact(
        Link.to(row.text("about"), Receipts.line(row.text("aboutLabel"))),
        row.text("kind"),
        voice,
        Link.to(row.text("claim"), "").href(),
        Receipts.place(iri, row.text("claim"), row.text("begin"), row.text("end")),
        row.text("confidence"),
        isChosen(row, chosen));
  }

  private static String place(Row row) {
    return row.text("begin") + "-" + row.text("end");
  }

  private static boolean covers(Row row, int from, int to) {
    return row.number("begin") <= from && row.number("end") >= to;
  }

  private static boolean isChosen(Row row, String chosen) {
    return !chosen.isEmpty() && row.text("claim").endsWith("/" + chosen);
  }
}
