package entente.server;

import entente.federation.Federation;
import entente.federation.FederationException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The query operation: SERVICE only to endpoints of the allow-list, and no function but those
 * registered beforehand.
 */
final class Guard extends SPARQL_QueryDataset {
  private static final int UNPROCESSABLE = 422;
  private static final String NOT_LISTED = " is not on the list of endpoints that may be asked";
  private static final String WAIT = "http://jena.apache.org/ARQ/function#wait";

  private final Federation federation;

  Guard(Federation federation) {
    this.federation = federation;
  }

  /** Takes from a dataset every way to reach other machines or to load classes by name. */
  static void close(DatasetGraph dataset) {
    Context context = dataset.getContext();
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new PropertyFunctions());
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
    context.set(ARQ.httpServiceAllowed, false);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    ElementTransformCopyBase refusal =
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementService service, Node address, Element inner) {
            if (!federation.allows(address)) {
              ServletOps.error(UNPROCESSABLE, "SERVICE " + shown(address) + NOT_LISTED);
            }
            return service;
          }
        };
    ExprTransform inside = new ExprTransformApplyElementTransform(refusal);
    QueryTransformOps.transform(query, refusal, inside);
  }

  private static String shown(Node address) {
    return address.isURI() ? "<" + address.getURI() + ">" : address.toString();
  }

  /** An endpoint that fails is not our failure, and its status not ours. */
  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (FederationException e) {
      FederationProblem.write(e, action.getResponse());
    }
  }

  /** Those of the standard registry that are registered by IRI; none is found by class name. */
  private static final class Functions extends FunctionRegistry {
    Functions() {
      FunctionRegistry all = FunctionRegistry.get();
      all.keys()
          .forEachRemaining(iri -> {
            if (!iri.equals(WAIT)) {
              put(iri, all.get(iri));
            }
          });
    }

    @Override
    public @Nullable FunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }

  /** The same for property functions, {@code text:query} among them. */
  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    PropertyFunctions() {
      PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
      all.keys().forEachRemaining(iri -> put(iri, all.get(iri)));
    }

    @Override
    public boolean manages(String iri) {
      return isRegistered(iri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }
}
