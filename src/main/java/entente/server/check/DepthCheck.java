package entente.server.check;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** Refuses what is nested so deeply that evaluating it would exhaust the stack. */
final class DepthCheck implements Checks.Check {
  private static final int MOST = 1000;

  @Override
  public void check(Query query) {
    new Walk() {
      @Override
      protected void expression(Expr expression) {
        look(expression, 0);
      }

      @Override
      protected void path(Path path) {
        look(path, 0);
      }
    }.walk(query);
  }

  private static void look(Expr expression, int depth) {
    checkDepth(depth);
    if (expression instanceof ExprFunction function) {
      for (Expr argument : function.getArgs()) {
        if (argument != null) {
          look(argument, depth + 1);
        }
      }
    }
  }

  private static void look(Path path, int depth) {
    checkDepth(depth);
    if (path instanceof P_Path1 one) {
      look(one.getSubPath(), depth + 1);
    } else if (path instanceof P_Path2 two) {
      look(two.getLeft(), depth + 1);
      look(two.getRight(), depth + 1);
    }
  }

  static void checkDepth(int depth) {
    if (depth > MOST) {
      throw Checks.tooDeep();
    }
  }
}
