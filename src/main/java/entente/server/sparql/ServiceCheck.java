package entente.server.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementService;

/** Refuses SERVICE: no query makes this server ask another one. */
final class ServiceCheck implements Checks.Check {
  private static final int UNPROCESSABLE = 422;

  @Override
  public void check(Query query) {
    new Walk() {
      @Override
      public void visit(ElementService service) {
        throw new Refusal(UNPROCESSABLE, "SERVICE refused", "SERVICE is not available here");
      }
    }.walk(query);
  }
}
