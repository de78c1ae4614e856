package entente.federation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;

/**
 * Rows matched with a part of the query that holds a SERVICE block, many rows at once; they keep
 * their order.
 *
 * <p>The values that the part may see run into it, each combination once and under a number; what
 * comes out under the number is matched with each row that has these values.
 */
final class BatchedMatch extends RowsInBatches {
  private static final Var NUMBER = Var.alloc(ARQConstants.allocVarMarker + "batch");

  /** More than this many batches are never begun before the first row comes out. */
  private static final int MOST_BATCHES = 20;

  private static final int ROWS_FOR_ONE = 40;

  /** What becomes of a row with its matches. */
  enum Kind {
    /** One row for each match. */
    JOIN,
    /** The same, and a row without a match stays as it is. */
    OPTIONAL,
    /** The row as it is, if there is a match. */
    EXISTS,
    /** The row as it is, if there is none. */
    NOT_EXISTS
  }

  /**
   * The part of the query.
   *
   * @param kind what becomes of a row
   * @param shared the values that run into it
   * @param visible the variables that others see of its answers
   * @param conditions of a match, seen with the values of both sides
   * @param run gives its answers for rows that run into it
   */
  record Part(
      Kind kind,
      Collection<Var> shared,
      Collection<Var> visible,
      ExprList conditions,
      UnaryOperator<QueryIterator> run) {}

  private final Part part;
  private final int batch;
  private Map<Binding, List<Binding>> answers = Map.of();
  private int chunk;
  private @Nullable QueryIterator running;

  BatchedMatch(QueryIterator input, Part part, int batch, ExecutionContext context) {
    super(input, context);
    this.part = part;
    this.batch = batch;
    this.chunk = batch;
  }

  /** Whole batches, few at first, so that a LIMIT is not paid for with calls. */
  @Override
  void nextBatch() {
    Set<Binding> values = new LinkedHashSet<>();
    while (values.size() < chunk && mayTake(chunk * ROWS_FOR_ONE)) {
      values.add(project(take(), part.shared()));
    }
    chunk = Math.min(2 * chunk, MOST_BATCHES * batch);
    answers = answers(values);
  }

  private Map<Binding, List<Binding>> answers(Set<Binding> values) {
    Map<Binding, List<Binding>> found = new HashMap<>();
    Map<Node, List<Binding>> numbered = new HashMap<>();
    List<Binding> asking = new ArrayList<>();
    for (Binding one : values) {
      Node number = NodeFactory.createLiteralString(Integer.toString(asking.size()));
      asking.add(BindingFactory.binding(one, NUMBER, number));
      List<Binding> own = new ArrayList<>();
      found.put(one, own);
      numbered.put(number, own);
    }
    QueryIterator rows = QueryIterPlainWrapper.create(asking.iterator(), getExecContext());
    QueryIterator answering = part.run().apply(rows);
    running = answering;
    try {
      while (answering.hasNext()) {
        Binding answer = answering.next();
        numbered
            .computeIfAbsent(answer.get(NUMBER), none -> new ArrayList<>())
            .add(project(answer, part.visible()));
      }
    } finally {
      running = null;
      answering.close();
    }
    return found;
  }

  @Override
  void answer(Binding row) {
    boolean isMatched = false;
    boolean isTest = part.kind() == Kind.EXISTS || part.kind() == Kind.NOT_EXISTS;
    for (Binding answer : answers.getOrDefault(project(row, part.shared()), List.of())) {
      checkCancelled();
      Binding joined = Algebra.merge(row, answer);
      if (joined != null && part.conditions().isSatisfied(joined, getExecContext())) {
        isMatched = true;
        if (isTest) {
          break;
        }
        give(joined);
      }
    }
    boolean isKept =
        switch (part.kind()) {
          case JOIN -> false;
          case OPTIONAL, NOT_EXISTS -> !isMatched;
          case EXISTS -> isMatched;
        };
    if (isKept) {
      give(row);
    }
  }

  private void checkCancelled() {
    AtomicBoolean signal = getExecContext().getCancelSignal();
    if (signal != null && signal.get()) {
      throw new QueryCancelledException();
    }
  }

  @Override
  protected void requestCancel() {
    super.requestCancel();
    QueryIterator asked = running;
    if (asked != null) {
      performRequestCancel(asked);
    }
  }
}
