package entente.server.check;

import entente.server.http.Refusal;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** What is seen of a query before it runs, and refused. */
public final class Checks {
  private static final int BAD_REQUEST = 400;

  private final List<Check> all;

  /** SERVICE may name what {@code mayBeAsked} says. */
  public Checks(Predicate<Node> mayBeAsked) {
    this.all = List.of(new DepthCheck(), new PathCheck(), new ServiceCheck(mayBeAsked));
  }

  /** One reason to refuse a query. */
  interface Check {
    /** Refuses the query or returns. */
    void check(Query query);
  }

  void check(Query query) {
    if (query.isJsonType() || query.isUnknownType()) {
      throw new Refusal(BAD_REQUEST, "bad query", "a query is SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    all.forEach(check -> check.check(query));
  }

  public static Refusal tooDeep() {
    return new Refusal(
        BAD_REQUEST, "query too deep", "the query is nested too deeply; write it flatter");
  }
}
