package entente.server.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT that ends the query where its result would be too long. */
final class GuardedConcat extends ExprFunctionN {
  private final StringCap cap;

  GuardedConcat(ExprList arguments, StringCap cap) {
    super("concat", arguments);
    this.cap = cap;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    cap.check(values.stream().mapToLong(value -> value.asString().length()).sum());
    return XSDFuncOp.strConcat(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedConcat(arguments, cap);
  }
}
