package entente.pages.panel;

import entente.pages.answer.Asker;
import entente.pages.answer.Editor;
import entente.pages.answer.Grounds;
import entente.pages.answer.Link;
import entente.pages.answer.Origin;
import entente.pages.answer.Receipt;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import entente.store.Queries;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * Finds what the lines of a panel rest on: the claims about the thing in the first column, or what
 * the query of the panel's name in {@code grounds/} says. Such a query repeats columns of the
 * panel, which tell the line, beside {@code claim}, or {@code origin} and {@code work}.
 */
final class PanelGrounds {
  private static final String FOLDER = "grounds/";

  private final Asker asker;
  private final Queries queries;

  PanelGrounds(Queries queries, Asker asker) {
    this.queries = queries;
    this.asker = asker;
  }

  /** One for each of the lines. */
  List<Grounds> of(PanelQuery panel, Map<String, String> values, List<Row> lines) {
    String name = panel.stored().name();
    boolean own = Files.isRegularFile(queries.folder().resolve(FOLDER + name + ".rq"));
    return own ? own(name, values, lines) : about(panel, lines);
  }

  /** What is said about the things of the first column; an origin is known of what has a name. */
  private List<Grounds> about(PanelQuery panel, List<Row> lines) {
    String column = panel.columns().getFirst();
    boolean named = panel.stored().parsed().getResultVars().contains(column + "Label");
    Set<String> things = new LinkedHashSet<>();
    lines.forEach(
        line -> line.node(column).filter(Node::isURI).map(Row::text).ifPresent(things::add));
    Receipts receipts = Receipts.of(asker, things);
    things.removeAll(receipts.byThing().keySet());
    Map<String, Origin> origins = named ? Origin.of(asker, things) : Map.of();
    List<Grounds> grounds = new ArrayList<>();
    for (Row line : lines) {
      String thing = line.text(column);
      Origin origin = origins.get(thing);
      String rest = line.node(column).map(node -> Link.of(node, "").href()).orElse("") + "#claims";
      grounds.add(origin == null ? Grounds.of(receipts.listed(thing), rest) : Grounds.of(origin));
    }
    return grounds;
  }

  private List<Grounds> own(String name, Map<String, String> values, List<Row> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Query query = asker.named(FOLDER + name).with(values);
    List<String> keys =
        query.getResultVars().stream()
            .filter(column -> !Set.of("claim", "origin", "work").contains(column))
            .toList();
    Behind behind = Behind.of(asker.ask(query), keys);
    List<String> told = lines.stream().map(line -> key(line, keys)).toList();
    Set<String> shown = new LinkedHashSet<>();
    told.forEach(key -> behind.of(key).stream().limit(Grounds.SHOWN).forEach(shown::add));
    Map<String, Receipt> receipts = Receipts.behind(asker, shown);
    String all = Editor.address("pages/" + FOLDER + name, values);
    return told.stream()
        .map(key -> {
          Origin origin = behind.origins().get(key);
          return origin == null || !behind.of(key).isEmpty()
              ? Grounds.of(behind.of(key), receipts, all)
              : Grounds.of(origin);
        })
        .toList();
  }

  /** The claims and the other origins behind each line, by what tells the line. */
  private record Behind(Map<String, Set<String>> claims, Map<String, Origin> origins) {
    static Behind of(List<Row> rows, List<String> keys) {
      Behind behind = new Behind(new LinkedHashMap<>(), new LinkedHashMap<>());
      for (Row row : rows) {
        String key = key(row, keys);
        if (row.node("claim").isPresent()) {
          String claim = row.text("claim");
          behind.claims.computeIfAbsent(key, line -> new LinkedHashSet<>()).add(claim);
        } else {
          behind.origins.merge(key, Origin.of(row), Origin::with);
        }
      }
      return behind;
    }

    Set<String> of(String key) {
      return claims.getOrDefault(key, Set.of());
    }
  }

  private static String key(Row row, List<String> columns) {
    return String.join(" ", columns.stream().map(row::text).toList());
  }
}
