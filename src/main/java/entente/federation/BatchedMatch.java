package entente.federation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter;
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
final class BatchedMatch extends QueryIter {
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

  private final QueryIterator input;
  private final Part part;
  private final int batch;
  private final Deque<Binding> ready = new ArrayDeque<>();
  private int chunk;
  private @Nullable QueryIterator running;

  BatchedMatch(QueryIterator input, Part part, int batch, ExecutionContext context) {
    super(context);
    this.input = input;
    this.part = part;
    this.batch = batch;
    this.chunk = batch;
  }

  @Override
  protected boolean hasNextBinding() {
    while (ready.isEmpty() && input.hasNext()) {
      nextChunk();
    }
    return !ready.isEmpty();
  }

  @Override
  protected Binding moveToNextBinding() {
    return ready.remove();
  }

  /** Whole batches, few at first, so that a LIMIT is not paid for with calls. */
  private void nextChunk() {
    List<Binding> rows = new ArrayList<>();
    Map<Binding, Node> numbers = new LinkedHashMap<>();
    while (numbers.size() < chunk && rows.size() < chunk * ROWS_FOR_ONE && input.hasNext()) {
      Binding row = input.next();
      rows.add(row);
      numbers.computeIfAbsent(
          project(row, part.shared()),
          values -> NodeFactory.createLiteralString(Integer.toString(numbers.size())));
    }
    chunk = Math.min(2 * chunk, MOST_BATCHES * batch);
    Map<Node, List<Binding>> answers = answers(numbers);
    for (Binding row : rows) {
      Node number = numbers.get(project(row, part.shared()));
      match(row, answers.getOrDefault(number, List.of()));
    }
  }

  private Map<Node, List<Binding>> answers(Map<Binding, Node> numbers) {
    List<Binding> asking = new ArrayList<>();
    numbers.forEach((values, number) -> asking.add(BindingFactory.binding(values, NUMBER, number)));
    Map<Node, List<Binding>> answers = new HashMap<>();
    QueryIterator rows = QueryIterPlainWrapper.create(asking.iterator(), getExecContext());
    QueryIterator found = part.run().apply(rows);
    running = found;
    try {
      while (found.hasNext()) {
        Binding answer = found.next();
        answers
            .computeIfAbsent(answer.get(NUMBER), none -> new ArrayList<>())
            .add(project(answer, part.visible()));
      }
    } finally {
      running = null;
      found.close();
    }
    return answers;
  }

  private void match(Binding row, List<Binding> answers) {
    int before = ready.size();
    for (Binding answer : answers) {
      Binding joined = Algebra.merge(row, answer);
      if (joined != null && part.conditions().isSatisfied(joined, getExecContext())) {
        ready.add(joined);
      }
    }
    boolean isMatched = ready.size() > before;
    switch (part.kind()) {
      case JOIN -> {}
      case OPTIONAL -> {
        if (!isMatched) {
          ready.add(row);
        }
      }
      case EXISTS, NOT_EXISTS -> {
        while (ready.size() > before) {
          ready.removeLast();
        }
        if (isMatched == (part.kind() == Kind.EXISTS)) {
          ready.add(row);
        }
      }
    }
  }

  private static Binding project(Binding row, Collection<Var> names) {
    BindingBuilder values = Binding.builder();
    for (Var name : names) {
      if (row.contains(name)) {
        values.add(name, row.get(name));
      }
    }
    return values.build();
  }

  @Override
  protected void closeIterator() {
    performClose(input);
  }

  @Override
  protected void requestCancel() {
    performRequestCancel(input);
    QueryIterator asked = running;
    if (asked != null) {
      performRequestCancel(asked);
    }
  }
}
