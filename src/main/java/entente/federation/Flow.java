package entente.federation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.main.VarFinder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Whether rows may run into a part of a query in batches: which of their variables it may see from
 * the start without another outcome than a join at the end would have.
 */
final class Flow {
  private final Set<Var> shared;

  private Flow(Set<Var> shared) {
    this.shared = shared;
  }

  /** The variables that rows may bring, never none; empty if they may not run into this part. */
  static Optional<Set<Var>> into(Op op) {
    Set<Var> shared = new HashSet<>(VarFinder.process(op).getFixed());
    shared.removeAll(assigned(op));
    return !shared.isEmpty() && new Flow(shared).mayEnter(op)
        ? Optional.of(shared)
        : Optional.empty();
  }

  /** Whether a SERVICE block is a part of it, other than in an expression. */
  static boolean holdsService(Op op) {
    boolean[] holds = {false};
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            holds[0] = true;
          }
        });
    return holds[0];
  }

  private boolean mayEnter(Op op) {
    return switch (op) {
      case OpService service -> true;
      case OpBGP triples -> true;
      case OpQuadPattern quads -> true;
      case OpTriple triple -> true;
      case OpPath path -> true;
      case OpTable table -> true;
      case OpProject project -> mayEnter(project.getSubOp());
      case OpSequence sequence -> sequence.getElements().stream().allMatch(this::mayEnter);
      case OpUnion union -> mayEnter(union.getLeft()) && mayEnter(union.getRight());
      case OpFilter filter ->
          mayEnter(filter.getSubOp())
              && filter.getExprs().getList().stream().allMatch(e -> isKnown(e, filter.getSubOp()));
      case OpExtend extend -> mayEnter(extend.getSubOp(), extend.getVarExprList());
      case OpAssign assign -> mayEnter(assign.getSubOp(), assign.getVarExprList());
      case OpConditional option -> mayEnter(option.getLeft(), option.getRight());
      case OpLeftJoin option ->
          mayEnter(option.getLeft(), option.getRight()) && option.getExprs() == null;
      default -> false;
    };
  }

  private boolean mayEnter(Op inner, VarExprList values) {
    return mayEnter(inner)
        && values.getExprs().values().stream().allMatch(value -> isKnown(value, inner));
  }

  /** An option must not be tried with a value that only what comes later gives. */
  private boolean mayEnter(Op left, Op option) {
    Set<Var> early = new HashSet<>(OpVars.mentionedVars(option));
    early.retainAll(shared);
    early.removeAll(VarFinder.process(left).getFixed());
    return early.isEmpty() && mayEnter(left) && mayEnter(option);
  }

  /** An expression must see the same values with and without the rows. */
  private static boolean isKnown(Expr expression, Op inner) {
    boolean[] hasPattern = {false};
    Walker.walk(
        expression,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp pattern) {
            hasPattern[0] = true;
          }
        });
    Set<Var> unknown = new HashSet<>(expression.getVarsMentioned());
    unknown.removeAll(VarFinder.process(inner).getFixed());
    unknown.removeAll(assigned(inner));
    return !hasPattern[0] && unknown.isEmpty();
  }

  private static Set<Var> assigned(Op op) {
    Set<Var> names = new HashSet<>();
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpExtend extend) {
            names.addAll(extend.getVarExprList().getVars());
          }

          @Override
          public void visit(OpAssign assign) {
            names.addAll(assign.getVarExprList().getVars());
          }
        });
    return names;
  }
}
