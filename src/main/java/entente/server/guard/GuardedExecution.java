package entente.server.guard;

import entente.federation.BatchingExecutor;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Makes the library look at the deadline where it would not: in paths and in costly functions. */
public final class GuardedExecution {
  private GuardedExecution() {}

  /** Sets up the context of one query. */
  public static void set(Context context, Deadline deadline, Limits limits) {
    GuardedExpressions expressions =
        new GuardedExpressions(deadline, new StringCap(limits.text(), deadline));
    RewriteFactory rewriting =
        inner -> op -> Optimize.stdOptimizationFactory.create(inner).rewrite(expressions.guard(op));
    context.set(ARQConstants.sysOptimizerFactory, rewriting);
    OpExecutorFactory executing = execution -> new Executor(execution, deadline);
    QC.setFactory(context, executing);
    context.unset(ARQ.queryTimeout);
  }

  private static final class Executor extends BatchingExecutor {
    private final Deadline deadline;

    Executor(ExecutionContext execution, Deadline deadline) {
      super(execution);
      this.deadline = deadline;
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      Graph graph = new WatchedGraph(execCxt.getActiveGraph(), deadline);
      ExecutionContext watched = ExecutionContext.copyChangeActiveGraph(execCxt, graph);
      return new QueryIterPath(path.getTriplePath(), input, watched);
    }
  }

  /** A graph that looks at the deadline at every step. */
  private static final class WatchedGraph extends GraphWrapper {
    private final Deadline deadline;

    WatchedGraph(Graph graph, Deadline deadline) {
      super(graph);
      this.deadline = deadline;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      return watched(super.find(subject, predicate, object));
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return watched(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find() {
      return watched(super.find());
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
      deadline.check();
      return triples.filterKeep(triple -> {
        deadline.check();
        return true;
      });
    }
  }
}
