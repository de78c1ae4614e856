package entente.pages;

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
import org.apache.jena.sparql.core.Var;

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
    return own ? own(name, values, lines) : about(panel.columns().getFirst(), lines);
  }

  /** What is said about the things of the column. */
  private List<Grounds> about(String column, List<Row> lines) {
    Set<String> things = new LinkedHashSet<>();
    lines.forEach(
        line -> line.node(column).filter(Node::isURI).map(Row::text).ifPresent(things::add));
    Receipts receipts = Receipts.of(asker, things);
    things.removeAll(receipts.byThing().keySet());
    Map<String, Origin> origins = Origin.of(asker, things);
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
    Map<String, Set<String>> claims = new LinkedHashMap<>();
    Map<String, Origin> origins = new LinkedHashMap<>();
    List<Var> columns = keys.stream().map(Var::alloc).toList();
    for (Row row : asker.ask(Narrowed.to(query, values.keySet(), columns, lines))) {
      if (row.node("claim").isPresent()) {
        claims.computeIfAbsent(key(row, keys), key -> new LinkedHashSet<>()).add(row.text("claim"));
      } else {
        origins.merge(key(row, keys), Origin.of(row), Origin::with);
      }
    }
    List<String> shown =
        claims.values().stream().flatMap(some -> some.stream().limit(Grounds.SHOWN)).toList();
    Map<String, Receipt> receipts = Receipts.behind(asker, new LinkedHashSet<>(shown));
    String all = Editor.address("pages/" + FOLDER + name, values);
    return lines.stream()
        .map(line -> key(line, keys))
        .map(key -> {
          Origin origin = claims.containsKey(key) ? null : origins.get(key);
          return origin == null
              ? Grounds.of(claims.getOrDefault(key, Set.of()), receipts, all)
              : Grounds.of(origin);
        })
        .toList();
  }

  private static String key(Row row, List<String> columns) {
    return String.join(" ", columns.stream().map(row::text).toList());
  }
}
