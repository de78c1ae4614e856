package entente.pages;

import entente.pages.ThingPage.Statement;
import entente.pages.answer.Asker;
import entente.pages.answer.Grounds;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Receipt;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import entente.pages.answer.Sheet;
import entente.pages.panel.Panels;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the pages of things. */
final class ThingPages {
  private final Asker asker;
  private final Panels panels;
  private final Uses uses;

  ThingPages(Asker asker, Panels panels, Uses uses) {
    this.asker = asker;
    this.panels = panels;
    this.uses = uses;
  }

  /**
   * The page.
   *
   * @param what the answer of the query {@code thing}, with one row at least
   * @param asked {@code all} = a panel or property to be shown whole, or {@code claims}; {@code by}
   *     = the property of references; {@code page} = the part of that list
   */
  ThingPage of(String iri, List<Row> what, Map<String, String> asked) {
    String page = Link.to(iri, "").href();
    List<String> classes = classes(iri);
    Map<String, Receipt> receipts = Receipts.of(asker, List.of(iri)).of(iri);
    Statements statements = Statements.of(asker, iri, receipts, page, asked);
    List<Statement> shown = statements.shown();
    String label = label(iri, what);
    String kind = kind(what);
    List<Link> same =
        asker.ask("links", "thing", iri).stream()
            .flatMap(row -> row.node("other").map(node -> Link.of(node, "")).stream())
            .filter(Link::isForeign)
            .toList();
    String summary = summary(kind, statements.definition(), what.getFirst().number("sources"));
    boolean claims = asked.getOrDefault("all", "").equals("claims");
    int part = claims ? Sheet.number(asked.getOrDefault(Sheet.NUMBER, "1")) : 1;
    Sheet sheet = Sheet.of(receipts.size(), part, page + "?all=claims", "claims");
    return new ThingPage(
        new Head(
            label,
            summary,
            iri,
            Link.ADDRESSES.data(iri),
            SchemaOrg.of(iri, classes, label, same, shown)),
        iri,
        kind,
        summary,
        receipts.isEmpty()
            ? statements.described()
            : Grounds.of(List.copyOf(receipts.values()), "#claims"),
        same.stream().map(ThingPages::badge).toList(),
        statements.names(),
        statements.naming(),
        shown,
        panels.of(classes, Panels.Request.of(Map.of("thing", iri), label, page, asked)),
        uses.of(iri),
        sheet.of(List.copyOf(receipts.values())),
        sheet,
        References.of(asker, iri, page, asked));
  }

  private List<String> classes(String iri) {
    return asker.ask("classes", "thing", iri).stream()
        .map(row -> row.text("class").replaceFirst("^.*[#/]", ""))
        .toList();
  }

  static String label(String iri, List<Row> what) {
    return what.stream()
        .map(row -> Receipts.line(row.text("label")))
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElseGet(() -> Link.to(iri, "").label());
  }

  private static String kind(List<Row> what) {
    return what.stream()
        .map(row -> Statements.label(row.text("type"), row.text("typeLabel")))
        .filter(kind -> !kind.isEmpty())
        .findFirst()
        .orElse("thing");
  }

  private static String summary(String kind, String definition, int sources) {
    if (!definition.isEmpty()) {
      return definition;
    }
    String article = "aeiou".indexOf(kind.charAt(0)) >= 0 ? "An " : "A ";
    String reported =
        switch (sources) {
          case 0 -> "";
          case 1 -> ", reported by one source";
          default -> ", reported by " + sources + " sources";
        };
    return article + kind + reported + ".";
  }

  /** The site, by the part of its name that tells it, and the last part of the path. */
  private static Link badge(Link same) {
    String host = same.href().replaceFirst("(?i)^https?://([^/]*).*", "$1");
    String[] parts = host.split("\\.", -1);
    String site = parts[Math.max(0, parts.length - 2)];
    if (site.isEmpty()) {
      return new Link(same.href(), same.href());
    }
    String last = same.href().replaceFirst("[/#]$", "").replaceFirst("^.*[/#]", "");
    String words = site.substring(0, 1).toUpperCase(Locale.ROOT) + site.substring(1) + " " + last;
    return new Link(words, same.href());
  }
}
