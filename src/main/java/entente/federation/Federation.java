package entente.federation;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * SERVICE for the queries of one dataset: only endpoints of the allow-list are asked, fifty rows at
 * a time, each row once.
 */
public final class Federation implements AutoCloseable {
  private static final Symbol PATIENCE = Symbol.create("https://w3id.org/entente/patience");
  private static final Symbol OWN = Symbol.create("https://w3id.org/entente/federation");

  private final AllowList allowed;
  private final Limits limits;
  private final Remote remote;
  private final Memory memory;

  /** A federation with an empty memory. */
  public Federation(AllowList allowed, Limits limits) {
    this(allowed, limits, Clock.systemUTC());
  }

  Federation(AllowList allowed, Limits limits, InstantSource clock) {
    this.allowed = allowed;
    this.limits = limits;
    this.remote = new Remote("Entente (+" + allowed.contact() + ")", limits);
    this.memory = new Memory(clock, limits.remembered(), limits.kept());
  }

  /** Whether a query may name this in SERVICE; never a variable. */
  public boolean allows(Node service) {
    return service.isURI() && allowed.find(service.getURI()).isPresent();
  }

  /**
   * What the query would ask of others; it is not run.
   *
   * @throws IllegalArgumentException if a block holds an IRI that cannot be written safely
   */
  public Plan plan(Query query) {
    Op op = Algebra.toQuadForm(Algebra.optimize(Algebra.compile(query)));
    return new Plan(new Planning(this::allows).blocks(op), limits.batch(), limits.deadline());
  }

  /** Makes this the only way out of the dataset. */
  public void install(DatasetGraph dataset) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addBulkLink((service, input, context, next) -> execute(service, input, context));
    ServiceExecutorRegistry.set(dataset.getContext(), registry);
    dataset.getContext().set(OWN, this);
    QC.setFactory(dataset.getContext(), BatchingExecutor::new);
  }

  /** That of the dataset that a query is asked of. */
  static Optional<Federation> of(ExecutionContext execution) {
    return Optional.ofNullable(execution.getContext().get(OWN));
  }

  private QueryIterator execute(OpService service, QueryIterator input, ExecutionContext context) {
    Node name = service.getService();
    if (!allows(name)) {
      throw new FederationException(String.valueOf(name), 0, "", "not on the allow-list");
    }
    AllowedEndpoint endpoint = allowed.find(name.getURI()).orElseThrow();
    return new BatchedService(this, endpoint, service, input, context);
  }

  int batch() {
    return limits.batch();
  }

  Memory memory() {
    return memory;
  }

  List<Binding> ask(AllowedEndpoint endpoint, String query, ExecutionContext context) {
    return remote.ask(endpoint, query, patience(context));
  }

  /** One for the whole query, which begins to run out when the first endpoint is asked. */
  private Patience patience(ExecutionContext execution) {
    Context context = execution.getContext();
    Patience begun = context.get(PATIENCE);
    if (begun != null) {
      return begun;
    }
    AtomicBoolean signal = execution.getCancelSignal();
    Patience patience =
        new Patience(limits.deadline(), signal == null ? new AtomicBoolean() : signal);
    context.set(PATIENCE, patience);
    return patience;
  }

  @Override
  public void close() {
    remote.close();
  }
}
