package entente.server.check;

import entente.server.http.Refusal;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementService;

/**
 * Refuses SERVICE, save to endpoints of a list.
 *
 * @param mayBeAsked whether the list has it; never a variable
 */
record ServiceCheck(Predicate<Node> mayBeAsked) implements Checks.Check {
  private static final int UNPROCESSABLE = 422;

  @Override
  public void check(Query query) {
    new Walk() {
      @Override
      public void visit(ElementService service) {
        Node address = service.getServiceNode();
        if (!mayBeAsked.test(address)) {
          throw new Refusal(
              UNPROCESSABLE,
              "SERVICE refused",
              "SERVICE " + shown(address) + " is not on the list of endpoints that may be asked");
        }
        super.visit(service);
      }
    }.walk(query);
  }

  private static String shown(Node address) {
    return address.isURI() ? "<" + address.getURI() + ">" : address.toString();
  }
}
