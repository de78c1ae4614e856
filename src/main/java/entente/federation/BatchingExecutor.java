package entente.federation;

import entente.federation.BatchedMatch.Kind;
import entente.federation.BatchedMatch.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes OPTIONAL, UNION, sub-queries and filters by EXISTS for many rows at once where they hold
 * a SERVICE block; the library would execute them row by row, which is a call for each.
 */
public class BatchingExecutor extends OpExecutorTDB2 {
  private static final ExprList ALWAYS = new ExprList();

  /** Batches are as long as the federation of the dataset says; without one there are none. */
  public BatchingExecutor(ExecutionContext execution) {
    super(execution);
  }

  @Override
  protected QueryIterator execute(OpConditional option, QueryIterator input) {
    return matched(Kind.OPTIONAL, option.getRight())
        .map(part -> match(exec(option.getLeft(), input), part))
        .orElseGet(() -> super.execute(option, input));
  }

  @Override
  protected QueryIterator execute(OpLeftJoin option, QueryIterator input) {
    ExprList conditions = option.getExprs() == null ? ALWAYS : option.getExprs();
    return part(Kind.OPTIONAL, option.getRight(), conditions)
        .map(part -> match(exec(option.getLeft(), input), part))
        .orElseGet(() -> super.execute(option, input));
  }

  @Override
  protected QueryIterator execute(OpProject project, QueryIterator input) {
    if (input instanceof QueryIterRoot || !Flow.holdsService(project)) {
      return super.execute(project, input);
    }
    UnaryOperator<QueryIterator> run = rows -> QC.execute(project.getSubOp(), rows, execCxt);
    return Flow.into(project)
        .map(shared -> new Part(Kind.JOIN, shared, project.getVars(), ALWAYS, run))
        .map(part -> match(input, part))
        .orElseGet(() -> super.execute(project, input));
  }

  @Override
  protected QueryIterator execute(OpUnion union, QueryIterator input) {
    if (input instanceof QueryIterRoot || !Flow.holdsService(union)) {
      return super.execute(union, input);
    }
    List<Op> branches = flattenUnion(union);
    return Flow.into(union)
        .map(shared ->
            new Part(Kind.JOIN, shared, OpVars.visibleVars(union), ALWAYS, each(branches)))
        .map(part -> match(input, part))
        .orElseGet(() -> super.execute(union, input));
  }

  private UnaryOperator<QueryIterator> each(List<Op> branches) {
    return rows -> {
      List<Binding> all = new ArrayList<>();
      rows.forEachRemaining(all::add);
      QueryIterConcat answers = new QueryIterConcat(execCxt);
      for (Op branch : branches) {
        QueryIterator own = QueryIterPlainWrapper.create(all.iterator(), execCxt);
        answers.add(QC.execute(branch, own, execCxt));
      }
      return answers;
    };
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    ExprList others = new ExprList();
    List<Part> parts = new ArrayList<>();
    for (Expr condition : filter.getExprs()) {
      pattern(condition).ifPresentOrElse(parts::add, () -> others.add(condition));
    }
    if (parts.isEmpty()) {
      return super.execute(filter, input);
    }
    QueryIterator rows =
        others.isEmpty()
            ? exec(filter.getSubOp(), input)
            : super.execute(OpFilter.filterDirect(others, filter.getSubOp()), input);
    for (Part part : parts) {
      rows = match(rows, part);
    }
    return rows;
  }

  private Optional<Part> pattern(Expr condition) {
    return switch (condition) {
      case E_Exists exists -> matched(Kind.EXISTS, pattern(exists));
      case E_NotExists none -> matched(Kind.NOT_EXISTS, pattern(none));
      default -> Optional.empty();
    };
  }

  private static Op pattern(ExprFunctionOp expression) {
    return expression.getGraphPattern();
  }

  /** The filters of such a part see the values of the rows too. */
  private Optional<Part> matched(Kind kind, Op op) {
    ExprList conditions = new ExprList();
    Op inner = op;
    while (inner instanceof OpFilter filter) {
      conditions.addAll(filter.getExprs());
      inner = filter.getSubOp();
    }
    return part(kind, inner, conditions);
  }

  private Optional<Part> part(Kind kind, Op op, ExprList conditions) {
    if (!Flow.holdsService(op) || Federation.of(execCxt).isEmpty()) {
      return Optional.empty();
    }
    Set<Var> visible = OpVars.visibleVars(op);
    UnaryOperator<QueryIterator> run = rows -> QC.execute(op, rows, execCxt);
    return Flow.into(op).map(shared -> new Part(kind, shared, visible, conditions, run));
  }

  private QueryIterator match(QueryIterator rows, Part part) {
    int batch = Federation.of(execCxt).map(Federation::batch).orElse(1);
    return new BatchedMatch(rows, part, batch, execCxt);
  }
}
