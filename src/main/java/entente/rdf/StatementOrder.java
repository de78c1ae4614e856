package entente.rdf;

import java.util.Comparator;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Statements by subject, predicate, object; graphs do not count. */
final class StatementOrder {
  static final Comparator<Statement> ORDER = StatementOrder::statements;
  private static final Comparator<Literal> LITERALS =
      Comparator.comparing(Literal::getLabel)
          .thenComparing(literal -> literal.getDatatype().stringValue())
          .thenComparing(literal -> literal.getLanguage().orElse(""));

  private StatementOrder() {}

  private static int statements(Statement one, Statement other) {
    int bySubject = names(one.getSubject(), other.getSubject());
    if (bySubject != 0) {
      return bySubject;
    }
    int byPredicate = names(one.getPredicate(), other.getPredicate());
    return byPredicate != 0 ? byPredicate : values(one.getObject(), other.getObject());
  }

  private static int names(Value one, Value other) {
    return one.stringValue().compareTo(other.stringValue());
  }

  private static int values(Value one, Value other) {
    if (one instanceof Literal a && other instanceof Literal b) {
      return LITERALS.compare(a, b);
    }
    int byKind = Boolean.compare(one.isLiteral(), other.isLiteral());
    return byKind != 0 ? byKind : one.stringValue().compareTo(other.stringValue());
  }
}
