package entente.federation;

import entente.federation.Plan.Block;
import entente.federation.Plan.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpLateral;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds the SERVICE blocks of a query and how {@link BatchingExecutor} will ask each. */
final class Planning {
  /**
   * The rows that run into a part.
   *
   * @param form how
   * @param count how many at most, if that is known
   * @param names the variables that they may bind
   */
  private record Rows(Form form, OptionalLong count, Set<Var> names) {
    static final Rows NONE = new Rows(Form.WHOLE, OptionalLong.of(1), Set.of());

    Rows as(Form other) {
      return new Rows(form == Form.EACH ? Form.EACH : other, count, names);
    }

    Rows after(Op op, OptionalLong number) {
      Set<Var> both = new HashSet<>(names);
      both.addAll(OpVars.visibleVars(op));
      return new Rows(form == Form.WHOLE ? Form.BATCHES : form, number, both);
    }
  }

  private final Predicate<Node> allowed;
  private final List<Block> blocks = new ArrayList<>();

  Planning(Predicate<Node> allowed) {
    this.allowed = allowed;
  }

  List<Block> blocks(Op query) {
    visit(query, Rows.NONE);
    return List.copyOf(blocks);
  }

  /** Gives the rows that come out. */
  private Rows visit(Op op, Rows rows) {
    return switch (op) {
      case OpService service -> service(service, rows);
      case OpTable table -> rows.after(op, times(rows.count(), table.getTable().size()));
      case OpSequence sequence -> {
        Rows flowing = rows;
        for (Op part : sequence.getElements()) {
          flowing = visit(part, flowing);
        }
        yield flowing;
      }
      case OpConditional option ->
          part(option.getRight(), visit(option.getLeft(), rows), Form.EACH);
      case OpLeftJoin option -> {
        Rows left = visit(option.getLeft(), rows);
        yield part(option.getRight(), left, Form.WHOLE);
      }
      case OpUnion union -> branches(union, rows);
      case OpGraph graph -> part(graph.getSubOp(), rows, Form.EACH);
      case OpLateral lateral ->
          visit(lateral.getRight(), visit(lateral.getLeft(), rows).as(Form.EACH));
      case Op0 leaf -> rows.after(op, OptionalLong.empty());
      case Op1 modifier -> modified(modifier, rows);
      case Op2 pair -> {
        visit(pair.getLeft(), rows);
        visit(pair.getRight(), Rows.NONE);
        yield rows.after(op, OptionalLong.empty());
      }
      case OpN parts -> {
        parts.getElements().forEach(each -> visit(each, rows.as(Form.EACH)));
        yield rows.after(op, OptionalLong.empty());
      }
      default -> rows.after(op, OptionalLong.empty());
    };
  }

  private Rows branches(OpUnion union, Rows rows) {
    Rows in = entering(union, rows, Form.EACH);
    visit(union.getLeft(), in);
    visit(union.getRight(), in);
    return rows.after(union, OptionalLong.empty());
  }

  private Rows part(Op op, Rows rows, Form otherwise) {
    Op inner = op;
    while (otherwise == Form.EACH && inner instanceof OpFilter filter) {
      filter.getExprs().forEach(condition -> patterns(condition, rows));
      inner = filter.getSubOp();
    }
    visit(inner, entering(inner, rows, otherwise));
    return rows.after(op, OptionalLong.empty());
  }

  private static Rows entering(Op op, Rows rows, Form otherwise) {
    if (rows.form() == Form.WHOLE) {
      return rows;
    }
    Form form = Flow.into(op).isPresent() ? Form.BATCHES : otherwise;
    return form == Form.WHOLE ? Rows.NONE : rows.as(form);
  }

  private Rows modified(Op1 op, Rows rows) {
    Op inner = op.getSubOp();
    Rows in = op instanceof OpProject ? entering(op, rows, Form.EACH) : rows;
    Rows out = visit(inner, in);
    switch (op) {
      case OpFilter filter -> filter.getExprs().forEach(condition -> filtered(condition, out));
      case OpExtend extend ->
          extend.getVarExprList().getExprs().values().forEach(value -> patterns(value, out));
      default -> {}
    }
    if (op instanceof OpSlice slice && rows.form() == Form.WHOLE && slice.getLength() >= 0) {
      return rows.after(op, OptionalLong.of(slice.getLength()));
    }
    return rows.after(op, out.count());
  }

  private void filtered(Expr condition, Rows rows) {
    switch (condition) {
      case E_Exists exists -> part(exists.getGraphPattern(), rows, Form.EACH);
      case E_NotExists none -> part(none.getGraphPattern(), rows, Form.EACH);
      default -> patterns(condition, rows);
    }
  }

  private void patterns(Expr condition, Rows rows) {
    Walker.walk(
        condition,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp pattern) {
            Planning.this.visit(pattern.getGraphPattern(), rows.as(Form.EACH));
          }
        });
  }

  private Rows service(OpService service, Rows rows) {
    SubQuery asked = new SubQuery(service);
    Set<Var> sent = new HashSet<>(asked.fixed());
    sent.retainAll(rows.names());
    boolean alone = rows.form() == Form.BATCHES && sent.isEmpty();
    Node name = service.getService();
    blocks.add(
        new Block(
            name.isURI() ? name.getURI() : name.toString(),
            allowed.test(name),
            service.getSilent(),
            alone ? Form.WHOLE : rows.form(),
            sent.stream().map(Planning::name).sorted().toList(),
            rows.count(),
            asked.toString()));
    return rows.after(service, OptionalLong.empty());
  }

  private static String name(Var renamed) {
    return Rename.reverseVarRename(renamed).getName();
  }

  private static OptionalLong times(OptionalLong count, int size) {
    return count.isPresent() ? OptionalLong.of(count.getAsLong() * size) : count;
  }
}
