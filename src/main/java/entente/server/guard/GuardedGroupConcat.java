package entente.server.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeConst;

/** GROUP_CONCAT that ends the query where its result would be too long. */
final class GuardedGroupConcat extends AggregatorBase {
  private final String separator;
  private final StringCap cap;

  GuardedGroupConcat(boolean distinct, Expr expression, String separator, StringCap cap) {
    super("GROUP_CONCAT", distinct, expression);
    this.separator = separator;
    this.cap = cap;
  }

  @Override
  public Accumulator createAccumulator() {
    return new Joining(getExpr(), isDistinct);
  }

  private final class Joining extends AccumulatorExpr {
    private final StringBuilder joined = new StringBuilder();
    private boolean isFirst = true;

    Joining(Expr expression, boolean distinct) {
      super(expression, distinct);
    }

    @Override
    protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
      String text = value.asString();
      cap.check((long) joined.length() + separator.length() + text.length());
      joined.append(isFirst ? "" : separator).append(text);
      isFirst = false;
    }

    @Override
    protected void accumulateError(Binding row, FunctionEnv environment) {}

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(joined.toString());
    }
  }

  @Override
  public Node getValueEmpty() {
    return NodeConst.emptyString;
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new GuardedGroupConcat(isDistinct, expressions.get(0), separator, cap);
  }

  @Override
  public int hashCode() {
    return HC_AggGroupConcat ^ exprList.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof GuardedGroupConcat same
        && same.isDistinct == isDistinct
        && same.separator.equals(separator)
        && same.getExpr().equals(getExpr(), bySyntax);
  }
}
