package entente.rdf;

import java.util.Comparator;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Statements by subject, predicate, object; graphs do not count. */
final class StatementOrder {
  static final Comparator<Statement> ORDER =
      Comparator.<Statement, String>comparing(statement -> statement.getSubject().stringValue())
          .thenComparing(statement -> statement.getPredicate().stringValue())
          .thenComparing(Statement::getObject, StatementOrder::values);

  private StatementOrder() {}

  private static int values(Value one, Value other) {
    if (one instanceof Literal a && other instanceof Literal b) {
      return Comparator.comparing(Literal::getLabel)
          .thenComparing(literal -> literal.getDatatype().stringValue())
          .thenComparing(literal -> literal.getLanguage().orElse(""))
          .compare(a, b);
    }
    int byKind = Boolean.compare(one.isLiteral(), other.isLiteral());
    return byKind != 0 ? byKind : one.stringValue().compareTo(other.stringValue());
  }
}
