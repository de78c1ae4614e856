package entente.pages.answer;

import entente.store.Queries;
import entente.store.StoredQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page on which queries are written and their answers looked at.
 *
 * @param head what every page has
 * @param query what stands in it at first
 * @param examples the stored questions
 */
public record Editor(Head head, String query, List<Example> examples) {
  private static final Pattern NAME =
      Pattern.compile("(?:pages/(?:[a-z]+/)?|federated/)?[a-z][a-z0-9-]*(?:\\.theirs)?");

  /** A stored question and the address of the editor with it. */
  public record Example(String summary, String description, String href) {
    public static Example of(StoredQuery query) {
      return new Example(query.summary(), query.description(), address(query.name(), Map.of()));
    }
  }

  /** Keeps its own copy. */
  public Editor {
    examples = List.copyOf(examples);
  }

  /** The address of the editor with a stored query and values for its parameters. */
  public static String address(String stored, Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(value -> "&" + value.getKey() + "=" + encoded(value.getValue()))
            .collect(Collectors.joining("", "/query?stored=" + encoded(stored), ""));
  }

  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /**
   * The page.
   *
   * @param asked {@code query} = text; {@code stored} = a stored query, the other names its
   *     parameters
   */
  public static Editor of(Queries queries, Map<String, String> asked) {
    List<StoredQuery> all = queries.all();
    String stored = asked.getOrDefault("stored", "");
    String text = asked.getOrDefault("query", "");
    if (text.isEmpty() && NAME.matcher(stored).matches()) {
      text = filled(queries, stored, asked);
    }
    if (text.isEmpty() && !all.isEmpty()) {
      text = all.getFirst().text();
    }
    Head head =
        Head.of("Ask the graph", "Queries in SPARQL, answers as table, map, timeline and graph.");
    return new Editor(head, text, all.stream().map(Example::of).toList());
  }

  private static String filled(Queries queries, String name, Map<String, String> asked) {
    java.nio.file.Path file = queries.folder().resolve(name + ".rq");
    if (!java.nio.file.Files.isRegularFile(file)) {
      return "";
    }
    StoredQuery query = StoredQuery.read(file);
    Map<String, String> values = new TreeMap<>(asked);
    values.keySet().retainAll(query.parameters());
    if (values.isEmpty()) {
      return query.text();
    }
    String header =
        query
            .text()
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    try {
      return header + "\n" + query.with(values);
    } catch (IllegalArgumentException e) {
      return query.text();
    }
  }
}
