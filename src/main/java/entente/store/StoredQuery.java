package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * <p>Header lines begin with {@code #+} as in grlc: {@code summary}, {@code description}, {@code
 * parameter} ({@code name type description}, one line for each) and {@code returns} ({@code name
 * (kind), name = meaning; name = meaning}, kind {@code text} if none is named). The parameters of a
 * query are variables of its VALUES blocks; what stands there is the default.
 *
 * @param name the file's name without its ending
 * @param text the file, which pastes into any SPARQL client unchanged
 */
public record StoredQuery(String name, String text) {
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

  /** The columns that the header says are returned, in its order. */
  public List<Column> columns() {
    return Header.of(text).columns();
  }

  /** The names of the columns. */
  public List<String> returns() {
    return columns().stream().map(Column::name).toList();
  }

  /** The parameters that the header describes, in its order. */
  public List<Parameter> described() {
    return List.copyOf(Header.of(text).parameters(Parameters.standing(parsed())).values());
  }

  /**
   * The names that can be given another value, sorted: those that the header describes, or, where
   * it describes none, all variables of VALUES blocks.
   */
  public Set<String> parameters() {
    return parameters(parsed());
  }

  private Set<String> parameters(Query parsed) {
    Map<String, List<String>> standing = Parameters.standing(parsed);
    Set<String> described = Header.of(text).parameters(standing).keySet();
    return new TreeSet<>(described.isEmpty() ? standing.keySet() : described);
  }

  /** The query as Jena reads it. */
  public Query parsed() {
    return QueryFactory.create(text);
  }

  /**
   * The query with values in place of defaults, where codes of others are not known.
   *
   * @see #with(Map, Identifiers)
   */
  public Query with(Map<String, String> values) {
    return with(values, Identifiers.NONE);
  }

  /**
   * The query with values in place of defaults.
   *
   * @param values by parameter: what its type allows, or {@code any} to leave it free; where the
   *     header names no type an IRI, a prefixed name of the file, a whole number, or else words
   * @throws ParameterException if there is no such parameter or the value is not of its type
   * @throws IllegalArgumentException if a value without a type is a broken IRI
   */
  public Query with(Map<String, String> values, Identifiers identifiers) {
    Query parsed = parsed();
    Set<String> known = parameters(parsed);
    for (String given : values.keySet()) {
      if (!known.contains(given)) {
        throw new ParameterException(
            given, name + " has no parameter " + given + "; it has " + known);
      }
    }
    if (values.isEmpty()) {
      return parsed;
    }
    Map<String, Parameter> described = Header.of(text).parameters(Map.of());
    Values terms = new Values(parsed, identifiers);
    return Parameters.replace(
        parsed,
        values,
        (given, words) -> {
          Parameter parameter = described.get(given);
          return parameter == null ? terms.guess(words) : terms.node(parameter, words);
        });
  }

  /** What the line of the header with this name says. */
  public Optional<String> header(String key) {
    return Header.of(text).value(key);
  }
}
