package entente.server.guard;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call by IRI: casts, {@code fn:}, {@code math:} and the full-text
 * search, without those that wait, search by regular expression past the guard, or make text of any
 * length. No class is ever loaded by name.
 */
public final class ClosedRegistries {
  private static final String FN = "http://www.w3.org/2005/xpath-functions#";
  private static final Set<String> OPEN =
      Set.of(FN, FN.replace("#", "/math#"), "http://www.w3.org/2001/XMLSchema#");
  private static final Set<String> DANGEROUS =
      Set.of(FN + "matches", FN + "replace", FN + "concat", FN + "format-number", FN + "apply");
  private static final String TEXT = "http://jena.apache.org/text#";

  private ClosedRegistries() {}

  /** Takes from a dataset every way to reach other machines or to load classes by name. */
  public static void close(DatasetGraph dataset) {
    Context context = dataset.getContext();
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new PropertyFunctions());
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
    context.set(ARQ.httpServiceAllowed, false);
  }

  private static final class Functions extends FunctionRegistry {
    Functions() {
      FunctionRegistry all = FunctionRegistry.get();
      Predicate<String> isOpen =
          iri -> OPEN.stream().anyMatch(iri::startsWith) && !DANGEROUS.contains(iri);
      all.keys()
          .forEachRemaining(iri -> {
            if (isOpen.test(iri)) {
              put(iri, all.get(iri));
            }
          });
    }

    @Override
    public @Nullable FunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    PropertyFunctions() {
      PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
      all.keys()
          .forEachRemaining(iri -> {
            if (iri.startsWith(TEXT)) {
              put(iri, all.get(iri));
            }
          });
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
