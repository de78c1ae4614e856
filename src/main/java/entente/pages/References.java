package entente.pages;

import entente.pages.answer.Asker;
import entente.pages.answer.Editor;
import entente.pages.answer.Link;
import entente.pages.answer.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What refers to a thing, counted by property; the things of one property are listed by the fifty.
 *
 * @param groups the counts
 * @param chosen the property whose things are listed, or ""
 * @param things some of them
 * @param sheet which ones
 */
public record References(
    List<Group> groups, String chosen, List<Link> things, Optional<Sheet> sheet) {

  /** A property, how many refer through it, and the address of their list. */
  public record Group(Link property, int number, String href) {}

  /** Keeps its own copies. */
  public References {
    groups = List.copyOf(groups);
    things = List.copyOf(things);
  }

  /**
   * Those of a thing.
   *
   * @param page the address of its page
   * @param asked {@code by} = the property, {@code page} = the part of its list
   */
  static References of(Asker asker, String iri, String page, Map<String, String> asked) {
    List<Group> groups =
        asker.ask("references", "thing", iri).stream()
            .filter(row -> row.number("number") > 0)
            .map(row ->
                new Group(
                    Link.to(row.text("property"), row.text("propertyLabel")),
                    row.number("number"),
                    list(page, row.text("property")) + "#references"))
            .toList();
    String by = asked.getOrDefault("by", "");
    String list = list(page, by);
    int number = Sheet.number(asked.getOrDefault(Sheet.NUMBER, "1"));
    return groups.stream()
        .filter(group -> group.href().equals(list + "#references"))
        .findFirst()
        .map(group -> Sheet.of(group.number(), number, list, "references"))
        .map(sheet -> new References(groups, by, things(asker, iri, by, sheet), Optional.of(sheet)))
        .orElseGet(() -> new References(groups, "", List.of(), Optional.empty()));
  }

  private static List<Link> things(Asker asker, String iri, String by, Sheet sheet) {
    var query = asker.named("references-by").with(Map.of("thing", iri, "property", by));
    return asker.ask(query, sheet.first(), Sheet.LENGTH).stream()
        .flatMap(
            row -> row.node("other").map(node -> Link.of(node, row.text("otherLabel"))).stream())
        .toList();
  }

  private static String list(String page, String by) {
    return page + "?by=" + Editor.encoded(by);
  }
}
