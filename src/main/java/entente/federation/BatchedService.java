package entente.federation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** The join of rows with a SERVICE block; the rows keep their order. */
final class BatchedService extends RowsInBatches {
  /** So many rows wait at most for their batch to fill; most of them are repetitions then. */
  private static final int WAITING = 2000;

  private final Federation federation;
  private final AllowedEndpoint endpoint;
  private final SubQuery asked;
  private final boolean silent;
  private Map<Binding, List<Binding>> current = Map.of();

  BatchedService(
      Federation federation,
      AllowedEndpoint endpoint,
      OpService service,
      QueryIterator input,
      ExecutionContext context) {
    super(input, context);
    this.federation = federation;
    this.endpoint = endpoint;
    this.silent = service.getSilent();
    try {
      this.asked = new SubQuery(service);
    } catch (IllegalArgumentException e) {
      throw new FederationException(endpoint.iri(), 0, "", String.valueOf(e.getMessage()));
    }
  }

  @Override
  void nextBatch() {
    Map<Binding, List<Binding>> found = new HashMap<>();
    Set<Binding> unknown = new LinkedHashSet<>();
    while (unknown.size() < federation.batch() && mayTake(WAITING)) {
      Binding values = values(take());
      if (!found.containsKey(values) && !unknown.contains(values)) {
        federation
            .memory()
            .recall(key(values))
            .ifPresentOrElse(
                known -> found.put(values, known),
                () -> {
                  if (asked.isHopeless() || hasBlank(values)) {
                    found.put(values, List.of());
                  } else {
                    unknown.add(values);
                  }
                });
      }
    }
    byVariables(unknown).forEach((names, same) -> ask(names, same, found));
    current = found;
  }

  @Override
  void answer(Binding row) {
    for (Binding answer : current.getOrDefault(values(row), List.of())) {
      Binding joined = Algebra.merge(row, answer);
      if (joined != null) {
        give(joined);
      }
    }
  }

  private void ask(Set<Var> names, List<Binding> rows, Map<Binding, List<Binding>> answers) {
    Map<Binding, List<Binding>> found = new LinkedHashMap<>();
    rows.forEach(row -> found.put(row, new ArrayList<>()));
    try {
      String query = asked.with(names, rows).toString();
      for (Binding answer : federation.ask(endpoint, query, getExecContext())) {
        Binding inward = asked.inwards(answer);
        List<Binding> wanted = found.get(project(inward, names));
        if (wanted != null) {
          wanted.add(inward);
        }
      }
      found.forEach((row, matches) -> federation.memory().keep(key(row), matches));
      answers.putAll(found);
    } catch (FederationException e) {
      bear(e, rows, answers);
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      bear(new FederationException(endpoint.iri(), 0, "", reason), rows, answers);
    }
  }

  /** With SILENT a failure counts as one answer that says nothing. */
  private void bear(
      FederationException failure, List<Binding> rows, Map<Binding, List<Binding>> answers) {
    if (!silent) {
      throw failure;
    }
    Silenced.of(getExecContext().getContext()).ifPresent(silenced -> silenced.add(failure));
    rows.forEach(row -> answers.put(row, List.of(BindingFactory.root())));
  }

  private static Map<Set<Var>, List<Binding>> byVariables(Set<Binding> rows) {
    Map<Set<Var>, List<Binding>> groups = new LinkedHashMap<>();
    for (Binding row : rows) {
      Set<Var> names = new LinkedHashSet<>();
      row.varsMentioned().forEach(names::add);
      groups.computeIfAbsent(names, none -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private Memory.Key key(Binding values) {
    return new Memory.Key(endpoint.iri(), asked.toString(), values);
  }

  private Binding values(Binding row) {
    return project(row, asked.fixed());
  }

  private static boolean hasBlank(Binding values) {
    boolean[] blank = {false};
    values.forEach((name, value) -> blank[0] |= value.isBlank());
    return blank[0];
  }
}
