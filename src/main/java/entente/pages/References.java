package entente.pages;

import java.util.List;

/**
 * What refers to a thing, counted by property; the things of one property are listed by the fifty.
 *
 * @param groups the counts
 * @param chosen the property whose things are listed, or ""
 * @param things some of them
 * @param previous the address of those before, or ""
 * @param next the address of those behind, or ""
 */
public record References(
    List<Group> groups, String chosen, List<Link> things, String previous, String next) {
  static final int PAGE = 50;

  /** A property, how many refer through it, and the address of their list. */
  public record Group(Link property, int number, String href) {}

  /** Keeps its own copies. */
  public References {
    groups = List.copyOf(groups);
    things = List.copyOf(things);
  }

  static References of(Asker asker, String iri, String page, String by, int from) {
    List<Group> groups =
        asker.ask("references", "thing", iri).stream()
            .filter(row -> row.number("number") > 0)
            .map(row ->
                new Group(
                    Link.to(row.text("property"), row.text("propertyLabel")),
                    row.number("number"),
                    address(page, row.text("property"), 0)))
            .toList();
    boolean known = groups.stream().anyMatch(group -> group.href().equals(address(page, by, 0)));
    if (!known) {
      return new References(groups, "", List.of(), "", "");
    }
    List<Row> rows = rows(asker, iri, by, from);
    return new References(
        groups,
        by,
        rows.stream()
            .limit(PAGE)
            .flatMap(row ->
                row.node("other").map(node -> Link.of(node, row.text("otherLabel"))).stream())
            .toList(),
        from == 0 ? "" : address(page, by, Math.max(0, from - PAGE)),
        rows.size() > PAGE ? address(page, by, from + PAGE) : "");
  }

  private static List<Row> rows(Asker asker, String iri, String by, int from) {
    var query = asker.named("references-by").with(java.util.Map.of("thing", iri, "property", by));
    query.setOffset(from);
    query.setLimit(PAGE + 1L);
    return asker.ask(query);
  }

  private static String address(String page, String by, int from) {
    String start = from == 0 ? "" : "&from=" + from;
    return page + "?by=" + Editor.encoded(by) + start + "#references";
  }
}
