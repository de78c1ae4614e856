package entente.api;

import entente.names.Base;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows of an answer.
 *
 * @param asked for what
 * @param rows those of the window
 * @param total how many there are in all
 */
public record Answer(Asked asked, List<Binding> rows, int total) {
  /** Keeps its own copy. */
  public Answer {
    rows = List.copyOf(rows);
  }

  /** Writes the rows in the form that was asked for. */
  public void write(Base base, OutputStream out) throws IOException {
    switch (asked.form()) {
      case CSV -> CsvRows.write(asked.stored().columns(), rows.iterator(), out);
      case JSON -> JsonRows.write(this, out);
      case TTL -> TurtleRows.write(this, base, out);
    }
  }

  /** The offset of the next rows; empty after the last. */
  public OptionalInt next() {
    int end = asked.window().end(total);
    return end < total ? OptionalInt.of(end) : OptionalInt.empty();
  }

  /** The offset of the rows before; empty where there are none. */
  public OptionalInt previous() {
    Window window = asked.window();
    return window.offset() > 0 && window.limit().isPresent()
        ? OptionalInt.of(Math.max(0, window.offset() - window.limit().getAsInt()))
        : OptionalInt.empty();
  }

  /** How many rows were wanted at most. */
  public Optional<Integer> limit() {
    OptionalInt limit = asked.window().limit();
    return limit.isPresent() ? Optional.of(limit.getAsInt()) : Optional.empty();
  }
}
