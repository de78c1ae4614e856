package entente.federation;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Which parts of a query go to which endpoint, and in how many calls at most; nobody is asked for
 * it.
 *
 * @param blocks the SERVICE blocks, in the order in which they are asked
 * @param batch rows in one call
 * @param deadline for all calls together
 */
public record Plan(List<Block> blocks, int batch, Duration deadline) {
  /** Copies the list. */
  public Plan {
    blocks = List.copyOf(blocks);
  }

  /** How the rows before a block take part in it. */
  public enum Form {
    /** As VALUES, a batch to a call. */
    BATCHES,
    /** Not at all: it is asked once and the answer joined here. */
    WHOLE,
    /** One by one. */
    EACH
  }

  /**
   * A SERVICE block.
   *
   * @param endpoint as the query writes it
   * @param listed whether it may be asked
   * @param silent whether its failure is borne
   * @param form how the rows before it take part
   * @param values the variables whose values are sent
   * @param rows so many rows come before it at most, if that is known before the query runs
   * @param pattern what it is asked
   */
  public record Block(
      String endpoint,
      boolean listed,
      boolean silent,
      Form form,
      List<String> values,
      OptionalLong rows,
      String pattern) {
    /** Copies the list. */
    public Block {
      values = List.copyOf(values);
    }

    /** The calls in words of N, the distinct rows before it, or as a number. */
    public String calls(int batch) {
      OptionalLong most = mostCalls(batch);
      if (most.isPresent()) {
        return Long.toString(most.getAsLong());
      }
      return form == Form.EACH ? "N" : "⌈N/" + batch + "⌉";
    }

    /** The calls at most, if that is known before the query runs. */
    public OptionalLong mostCalls(int batch) {
      if (form == Form.WHOLE) {
        return OptionalLong.of(1);
      }
      if (rows.isEmpty()) {
        return rows;
      }
      long most = rows.getAsLong();
      return OptionalLong.of(form == Form.EACH ? most : Math.ceilDiv(most, batch));
    }
  }
}
