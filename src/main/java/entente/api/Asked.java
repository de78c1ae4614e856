package entente.api;

import entente.names.Hash;
import entente.store.StoredQuery;
import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A stored query with the values of one request.
 *
 * @param stored the query
 * @param values by parameter, as given
 * @param expanded the query with the values in it
 * @param form of the answer
 * @param window which rows
 */
public record Asked(
    StoredQuery stored, Map<String, String> values, Query expanded, Form form, Window window) {
  private static final int TAG_DIGITS = 20;

  /** Keeps its own copy. */
  public Asked {
    values = Map.copyOf(values);
  }

  /** The query as it is run, to be pasted into any client. */
  public String text() {
    return values.isEmpty() ? stored.text() : expanded.toString();
  }

  /** What an answer of this version is told from others by; without quotation marks. */
  public String tag(String version) {
    String whole = String.join("\n", version, stored.text(), text(), form.name(), "" + window);
    return Hash.hex(whole, TAG_DIGITS);
  }
}
