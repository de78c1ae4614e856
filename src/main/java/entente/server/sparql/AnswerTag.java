package entente.server.sparql;

import entente.server.check.Walk;
import entente.server.http.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.syntax.ElementService;

/** The tag of an answer: the graph's version, the query in its normal form, the format. */
final class AnswerTag {
  private static final Set<String> CHANGING =
      Set.of("now", "rand", "uuid", "struuid", "bnode", "tz", "timezone");

  private AnswerTag() {}

  /** The tag; empty if the same query can have another answer next time. */
  static Optional<Tag> of(
      String version, Asked asked, Query query, DatasetDescription graphs, Choice choice) {
    if (!isLasting(query)) {
      return Optional.empty();
    }
    // A page shows the text of the query as it was sent.
    String text = choice.isPage() ? asked.query().orElse("") : query.toString();
    return Optional.of(Tag.of(List.of(version, text, graphs.toString(), choice.type())));
  }

  /** Whether the same query always has the same answer on the same graph. */
  private static boolean isLasting(Query query) {
    boolean[] changes = {false};
    new Walk() {
      @Override
      protected void expression(Expr expression) {
        changes[0] |= changes(expression);
      }

      @Override
      public void visit(ElementService service) {
        changes[0] = true;
      }
    }.walk(query);
    return !changes[0];
  }

  private static boolean changes(Expr expression) {
    if (!(expression instanceof ExprFunction function)) {
      return false;
    }
    String name = function.getFunctionSymbol().getSymbol().toLowerCase(Locale.ROOT);
    return CHANGING.contains(name)
        || function.getArgs().stream().anyMatch(argument -> argument != null && changes(argument));
  }
}
