package entente.federation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter;

/** Rows of which many are read before the first of them is answered; they keep their order. */
abstract class RowsInBatches extends QueryIter {
  private final QueryIterator input;
  private final Deque<Binding> waiting = new ArrayDeque<>();
  private final Deque<Binding> ready = new ArrayDeque<>();

  RowsInBatches(QueryIterator input, ExecutionContext context) {
    super(context);
    this.input = input;
  }

  /** Takes at least one row and finds out what answers the rows that it took. */
  abstract void nextBatch();

  /** Gives what becomes of a row that was taken. */
  abstract void answer(Binding row);

  /** Whether there is another row, and fewer than these wait. */
  boolean mayTake(int most) {
    return waiting.size() < most && input.hasNext();
  }

  /** The next row, which waits from now on. */
  Binding take() {
    Binding row = input.next();
    waiting.add(row);
    return row;
  }

  void give(Binding row) {
    ready.add(row);
  }

  /** The values that a row has for these names. */
  static Binding project(Binding row, Collection<Var> names) {
    BindingBuilder values = Binding.builder();
    for (Var name : names) {
      if (row.contains(name)) {
        values.add(name, row.get(name));
      }
    }
    return values.build();
  }

  @Override
  protected boolean hasNextBinding() {
    while (ready.isEmpty()) {
      if (!waiting.isEmpty()) {
        answer(waiting.remove());
      } else if (input.hasNext()) {
        nextBatch();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    return ready.remove();
  }

  @Override
  protected void closeIterator() {
    performClose(input);
  }

  @Override
  protected void requestCancel() {
    performRequestCancel(input);
  }
}
