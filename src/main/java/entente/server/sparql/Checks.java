package entente.server.sparql;

import java.util.List;
import org.apache.jena.query.Query;

/** What is seen of a query before it runs, and refused. */
final class Checks {
  private static final int BAD_REQUEST = 400;
  private static final List<Check> ALL =
      List.of(new DepthCheck(), new PathCheck(), new ServiceCheck());

  private Checks() {}

  /** One reason to refuse a query. */
  interface Check {
    /** Refuses the query or returns. */
    void check(Query query);
  }

  static void check(Query query) {
    if (query.isJsonType() || query.isUnknownType()) {
      throw new Refusal(BAD_REQUEST, "bad query", "a query is SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    ALL.forEach(check -> check.check(query));
  }

  static Refusal tooDeep() {
    return new Refusal(
        BAD_REQUEST, "query too deep", "the query is nested too deeply; write it flatter");
  }
}
