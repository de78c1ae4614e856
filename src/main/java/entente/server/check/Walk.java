package entente.server.check;

import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAntiJoin;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementDataset;
import org.apache.jena.sparql.syntax.ElementExists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementNotExists;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSemiJoin;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnfold;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.jspecify.annotations.Nullable;

/**
 * A walk through every pattern and expression of a query, subqueries and EXISTS included; patterns
 * nested too deeply end it.
 */
public abstract class Walk extends ElementVisitorBase {
  private static final int DEEPEST = 200;

  private int depth;

  /** Comes by an expression, before what is in it. */
  protected void expression(Expr expression) {}

  /** Comes by a path. */
  protected void path(Path path) {}

  public final void walk(Query query) {
    query.getProject().getExprs().values().forEach(this::into);
    query.getGroupBy().getExprs().values().forEach(this::into);
    query.getHavingExprs().forEach(this::into);
    if (query.getOrderBy() != null) {
      query.getOrderBy().stream().map(SortCondition::getExpression).forEach(this::into);
    }
    for (ExprAggregator aggregate : query.getAggregators()) {
      if (aggregate.getAggregator().getExprList() != null) {
        aggregate.getAggregator().getExprList().forEach(this::into);
      }
    }
    into(query.getQueryPattern());
  }

  private void into(@Nullable Element element) {
    if (element == null) {
      return;
    }
    if (++depth > DEEPEST) {
      throw Checks.tooDeep();
    }
    element.visit(this);
    depth--;
  }

  private void into(@Nullable Expr expression) {
    if (expression != null) {
      expression(expression);
      patterns(expression);
    }
  }

  private void patterns(Expr expression) {
    if (expression instanceof ExprFunctionOp exists) {
      into(exists.getElement());
    } else if (expression instanceof ExprFunction function) {
      for (Expr argument : function.getArgs()) {
        if (argument != null) {
          patterns(argument);
        }
      }
    }
  }

  @Override
  public void visit(ElementPathBlock block) {
    for (TriplePath pattern : block.getPattern()) {
      if (pattern.getPath() != null) {
        path(pattern.getPath());
      }
    }
  }

  @Override
  public void visit(ElementFilter filter) {
    into(filter.getExpr());
  }

  @Override
  public void visit(ElementBind bind) {
    into(bind.getExpr());
  }

  @Override
  public void visit(ElementAssign assign) {
    into(assign.getExpr());
  }

  @Override
  public void visit(ElementUnfold unfold) {
    into(unfold.getExpr());
  }

  @Override
  public void visit(ElementUnion union) {
    union.getElements().forEach(this::into);
  }

  @Override
  public void visit(ElementGroup group) {
    group.getElements().forEach(this::into);
  }

  @Override
  public void visit(ElementOptional optional) {
    into(optional.getOptionalElement());
  }

  @Override
  public void visit(ElementLateral lateral) {
    into(lateral.getLateralElement());
  }

  @Override
  public void visit(ElementSemiJoin join) {
    into(join.getSubElement());
  }

  @Override
  public void visit(ElementAntiJoin join) {
    into(join.getSubElement());
  }

  @Override
  public void visit(ElementDataset dataset) {
    into(dataset.getElement());
  }

  @Override
  public void visit(ElementNamedGraph graph) {
    into(graph.getElement());
  }

  @Override
  public void visit(ElementExists exists) {
    into(exists.getElement());
  }

  @Override
  public void visit(ElementNotExists exists) {
    into(exists.getElement());
  }

  @Override
  public void visit(ElementMinus minus) {
    into(minus.getMinusElement());
  }

  @Override
  public void visit(ElementService service) {
    into(service.getElement());
  }

  @Override
  public void visit(ElementSubQuery subQuery) {
    walk(subQuery.getQuery());
  }
}
