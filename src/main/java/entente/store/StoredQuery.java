package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/**
 * A question kept in a {@code .rq} file, with the header that says what it asks and returns.
 *
 * <p>Header lines begin with {@code #+} as in grlc: {@code summary}, {@code description} and {@code
 * returns} ({@code name, name = meaning; name = meaning}). The parameters of a query are the
 * variables of its VALUES blocks; what stands there is the default.
 *
 * @param name the file's name without its ending
 * @param text the file, which pastes into any SPARQL client unchanged
 */
public record StoredQuery(String name, String text) {
  private static final String HEADER = "#+ ";

  /**
   * Reads a file.
   *
   * @throws UnreadableFileException if it is missing or no SPARQL query
   */
  public static StoredQuery read(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
      StoredQuery query = new StoredQuery(name, Files.readString(file));
      query.parsed();
      return query;
    } catch (IOException e) {
      throw UnreadableFileException.of(file, "no such query", e);
    } catch (QueryException e) {
      throw UnreadableFileException.of(file, String.valueOf(e.getMessage()), e);
    }
  }

  /** The question as a short title, or the name where the header has none. */
  public String summary() {
    return header("summary").orElse(name);
  }

  /** The question in a sentence, or "". */
  public String description() {
    return header("description").orElse("");
  }

  /** The names that the header says are returned, in its order. */
  public List<String> returns() {
    List<String> names = new ArrayList<>();
    for (String part : header("returns").orElse("").split(";", -1)) {
      String left = part.split("=", 2)[0];
      Arrays.stream(left.split(","))
          .map(String::strip)
          .filter(w -> !w.isEmpty())
          .forEach(names::add);
    }
    return names;
  }

  /** The names that can be given another value, sorted. */
  public Set<String> parameters() {
    TreeSet<String> names = new TreeSet<>();
    Parameters.visit(parsed(), data -> data.getVars().forEach(name -> names.add(name.getName())));
    return names;
  }

  /** The query as Jena reads it. */
  public Query parsed() {
    return QueryFactory.create(text);
  }

  /**
   * The query with values in place of defaults.
   *
   * @param values by parameter: an IRI, a prefixed name of the file, a number, {@code any}, or else
   *     plain words
   * @throws IllegalArgumentException if there is no such parameter or the IRI is none
   */
  public Query with(Map<String, String> values) {
    Set<String> known = parameters();
    for (String given : values.keySet()) {
      if (!known.contains(given)) {
        throw new IllegalArgumentException(
            name + " has no parameter " + given + "; it has " + known);
      }
    }
    return values.isEmpty() ? parsed() : Parameters.replace(parsed(), values);
  }

  private Optional<String> header(String key) {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .filter(line -> line.startsWith(HEADER + key + ":"))
        .map(line -> line.substring(HEADER.length() + key.length() + 1).strip())
        .findFirst();
  }
}
