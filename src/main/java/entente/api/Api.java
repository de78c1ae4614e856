package entente.api;

import entente.store.Identifiers;
import entente.store.ParameterException;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The stored queries, to be asked by name with values for their parameters. */
public final class Api {
  /** An answer with more rows is refused. */
  public static final int MOST_ROWS = 100_000;

  /** Asks for the query instead of its answer. */
  public static final String EXPLAIN = "explain";

  private static final Set<String> RESERVED = Set.of(Window.LIMIT, Window.OFFSET, EXPLAIN);

  private final Map<String, StoredQuery> stored = new LinkedHashMap<>();
  private final Source source;
  private final Identifiers identifiers;

  /**
   * Reads the queries once.
   *
   * @param patience after which a question is given up
   */
  public Api(Queries queries, Source source, Duration patience) {
    queries.all().forEach(query -> stored.put(query.name(), query));
    this.source = source.within(patience);
    this.identifiers = Identifiers.of(this.source, queries);
  }

  /** All queries, sorted by name. */
  public List<StoredQuery> queries() {
    return List.copyOf(stored.values());
  }

  /**
   * The query of this name.
   *
   * @throws RefusedException if there is none
   */
  public StoredQuery named(String name) {
    StoredQuery query = stored.get(name);
    if (query == null) {
      List<String> near = Nearest.to(name, stored.keySet());
      String hint = near.isEmpty() ? "see /api/" : "did you mean " + String.join(", ", near) + "?";
      throw new RefusedException(
          404,
          "No such query",
          "no query is called '" + name + "': " + hint,
          near.isEmpty() ? Map.of() : Map.of("near", String.join(" ", near)));
    }
    return query;
  }

  /** What to throw for an address of the query with an ending that is no form. */
  public RefusedException unknownForm(StoredQuery query, String address) {
    List<String> endings = Arrays.stream(Form.values()).map(Form::ending).toList();
    return new RefusedException(
        404,
        "No such form",
        "'" + address + "' has no known ending: " + query.name() + " ends in " + endings,
        Map.of());
  }

  /**
   * Reads a request.
   *
   * @param given by parameter, each value that was given
   * @throws RefusedException if a parameter is unknown, given twice or not of its type
   */
  public Asked asked(StoredQuery query, Form form, Map<String, String[]> given) {
    Map<String, String> values = new TreeMap<>();
    given.forEach((name, all) -> {
      if (all.length != 1) {
        throw RefusedException.parameter(name, name + " is given " + all.length + " times");
      }
      values.put(name, all[0]);
    });
    Window window = Window.of(values);
    values.keySet().removeAll(RESERVED);
    for (String name : values.keySet()) {
      if (!query.parameters().contains(name)) {
        List<String> known = query.described().stream().map(one -> one.name()).toList();
        throw RefusedException.parameter(
            name, query.name() + " has no parameter '" + name + "'; it has " + known);
      }
    }
    try {
      Query expanded = query.with(values, identifiers);
      return new Asked(query, values, expanded, form, window);
    } catch (ParameterException e) {
      throw RefusedException.parameter(e.parameter(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Asks.
   *
   * @throws RefusedException if it takes too long or there are too many rows
   */
  public Answer answer(Asked asked) {
    try {
      List<Binding> all = source.ask(asked.expanded(), Api::rows);
      Window window = asked.window();
      int begin = Math.min(window.offset(), all.size());
      return new Answer(asked, all.subList(begin, window.end(all.size())), all.size());
    } catch (QueryCancelledException e) {
      throw new RefusedException(
          503,
          "The question takes too long",
          "give values to its parameters, so that there is less to look for",
          Map.of());
    }
  }

  private static List<Binding> rows(QueryExec execution) {
    List<Binding> rows =
        execution.select().stream().limit(MOST_ROWS + 1L).map(Binding::detach).toList();
    if (rows.size() > MOST_ROWS) {
      throw new RefusedException(
          422,
          "The answer is too large",
          "more than " + MOST_ROWS + " rows: give values to parameters, or take a dump",
          Map.of("most", "" + MOST_ROWS));
    }
    return rows;
  }
}
