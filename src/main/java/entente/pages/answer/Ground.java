package entente.pages.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the statements of one thing rest on.
 *
 * @param claims those that state a value, or from which it follows, by property and value
 * @param derived the keys of what only follows
 * @param receipts the words of the claims, by claim
 * @param origins the graphs that state a value without an article, by property and value
 * @param all the address of all claims from which something follows
 */
public record Ground(
    Map<String, Set<String>> claims,
    Set<String> derived,
    Map<String, Receipt> receipts,
    Map<String, Origin> origins,
    String all) {

  /**
   * That of a thing.
   *
   * @param rows what is stated of it
   * @param known receipts of the claims about it
   */
  public static Ground of(Asker asker, String iri, List<Row> rows, Map<String, Receipt> known) {
    Map<String, Set<String>> claims = byValue(asker.ask("grounds", "thing", iri));
    Map<String, Set<String>> derived = byValue(asker.ask("derived", "thing", iri));
    derived.keySet().removeAll(claims.keySet());
    Set<String> only = Set.copyOf(derived.keySet());
    claims.putAll(derived);
    Map<String, Receipt> receipts = new LinkedHashMap<>(known);
    receipts.putAll(Receipts.behind(asker, missing(claims.values(), known)));
    Map<String, Origin> origins = origins(asker, iri, rows);
    String all = Editor.address("pages/derived", Map.of("thing", iri));
    return new Ground(claims, only, receipts, origins, all);
  }

  public Grounds of(Row row) {
    String key = key(row);
    Set<String> behind = claims.getOrDefault(key, Set.of());
    if (!behind.isEmpty()) {
      return Grounds.of(behind, receipts, derived.contains(key) ? all : "#claims");
    }
    Origin origin = origins.get(key);
    return origin == null ? Grounds.NONE : Grounds.of(origin);
  }

  /** That of several values together. */
  public Grounds of(List<Row> rows) {
    Set<String> behind = new LinkedHashSet<>();
    rows.forEach(row -> behind.addAll(claims.getOrDefault(key(row), Set.of())));
    if (!behind.isEmpty()) {
      return Grounds.of(behind, receipts, all);
    }
    return rows.stream()
        .map(this::of)
        .filter(grounds -> !grounds.isNone())
        .findFirst()
        .orElse(Grounds.NONE);
  }

  private static Map<String, Set<String>> byValue(List<Row> rows) {
    Map<String, Set<String>> byValue = new LinkedHashMap<>();
    for (Row row : rows) {
      byValue.computeIfAbsent(key(row), key -> new LinkedHashSet<>()).add(row.text("claim"));
    }
    return byValue;
  }

  /** The claims that are shown and whose words are not yet known. */
  private static List<String> missing(Collection<Set<String>> claims, Map<String, Receipt> known) {
    List<String> missing = new ArrayList<>();
    for (Set<String> some : claims) {
      some.stream()
          .limit(Grounds.SHOWN)
          .filter(claim -> !known.containsKey(claim))
          .forEach(missing::add);
    }
    return missing.stream().distinct().toList();
  }

  private static Map<String, Origin> origins(Asker asker, String iri, List<Row> rows) {
    Map<String, Origin> byGraph = new LinkedHashMap<>();
    for (Row row : asker.ask("origins", "thing", iri)) {
      byGraph.merge(row.text("origin"), Origin.of(row), Origin::with);
    }
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (Row row : rows) {
      String graph = row.text("graph");
      String words = Origin.words(graph);
      if (!words.isEmpty()) {
        origins.putIfAbsent(key(row), byGraph.getOrDefault(graph, new Origin(words, List.of())));
      }
    }
    return origins;
  }

  private static String key(Row row) {
    return row.text("property") + " " + row.text("value");
  }
}
