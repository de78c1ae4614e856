package entente.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of the answer to a stored query.
 *
 * @param name of the variable
 * @param kind of its values
 * @param description what stands in it
 */
public record Column(String name, Kind kind, String description) {

  /** What the cells of a column are; any of them may be empty. */
  public enum Kind {
    IRI("https?://\\S+"),
    /** As precise as known. */
    DATE("\\d{4}(-\\d{2}(-\\d{2})?)?"),
    /** With time and zone. */
    MOMENT("\\d{4}-\\d{2}-\\d{2}T\\S+"),
    INTEGER("-?\\d+"),
    DECIMAL("-?\\d+(\\.\\d+)?([eE]-?\\d+)?"),
    BOOLEAN("true|false"),
    TEXT("(?s).*");

    private final String pattern;

    Kind(String pattern) {
      this.pattern = pattern;
    }

    /** How the header of a query spells it. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell of this kind may hold these words. */
    public boolean covers(String words) {
      return words.matches(pattern);
    }

    static Optional<Kind> of(String spelling) {
      return Arrays.stream(values()).filter(kind -> kind.spelling().equals(spelling)).findFirst();
    }
  }
}
