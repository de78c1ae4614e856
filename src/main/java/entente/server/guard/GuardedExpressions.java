package entente.server.guard;

import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** Puts the guarded functions in the place of those that may take all time or memory. */
final class GuardedExpressions extends ExprTransformCopy {
  private final Deadline deadline;
  private final StringCap cap;

  GuardedExpressions(Deadline deadline, StringCap cap) {
    this.deadline = deadline;
    this.cap = cap;
  }

  Op guard(Op op) {
    return Transformer.transform(new Groups(), this, op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new GuardedRegex(false, present(arguments), deadline, cap);
      case E_StrReplace replace -> new GuardedRegex(true, present(arguments), deadline, cap);
      case E_StrConcat concat -> new GuardedConcat(arguments, cap);
      default -> super.transform(function, arguments);
    };
  }

  private static ExprList present(ExprList arguments) {
    return new ExprList(arguments.getList().stream().filter(Objects::nonNull).toList());
  }

  private List<ExprAggregator> guarded(List<ExprAggregator> aggregates) {
    return aggregates.stream()
        .map(one -> new ExprAggregator(one.getVar(), guarded(one.getAggregator())))
        .toList();
  }

  private Aggregator guarded(Aggregator aggregate) {
    return switch (aggregate) {
      case AggGroupConcat all -> join(false, all, all.getSeparator());
      case AggGroupConcatDistinct distinct -> join(true, distinct, distinct.getSeparator());
      default -> aggregate;
    };
  }

  private Aggregator join(boolean distinct, Aggregator original, @Nullable String separator) {
    Expr expression = original.getExprList().get(0);
    return new GuardedGroupConcat(distinct, expression, separator == null ? " " : separator, cap);
  }

  private final class Groups extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op inner) {
      return OpGroup.create(inner, group.getGroupVars(), guarded(group.getAggregators()));
    }
  }
}
