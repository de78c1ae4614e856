package entente.federation;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** The failures of one query that SERVICE SILENT kept quiet about; for many threads. */
public final class Silenced {
  private static final Symbol OWN = Symbol.create("https://w3id.org/entente/silenced");

  /**
   * Calls that failed in the same way.
   *
   * @param endpoint the IRI as the query writes it
   * @param status of the responses, if there were any
   * @param calls how many got no answer that can be used; tries of the same call count once
   */
  public record Failure(String endpoint, OptionalInt status, int calls) {
    /** As the value of a header: {@code <endpoint>; status=503; calls=2}. */
    public String header() {
      String said = status.isPresent() ? "; status=" + status.getAsInt() : "";
      return "<" + URI.create(endpoint).toASCIIString() + ">" + said + "; calls=" + calls;
    }

    /** As a sentence for people. */
    public String sentence() {
      String said = status.isPresent() ? " (status " + status.getAsInt() + ")" : "";
      String number = calls == 1 ? "1 call" : calls + " calls";
      return number + " to " + endpoint + " failed" + said + ": what it knows is missing here.";
    }
  }

  private record Kind(String endpoint, OptionalInt status) {}

  private final Map<Kind, Integer> calls = new LinkedHashMap<>();

  /** Hears of the failures of the query that has this context. */
  public void listen(Context context) {
    context.set(OWN, this);
  }

  static Optional<Silenced> of(Context context) {
    return Optional.ofNullable(context.get(OWN));
  }

  synchronized void add(FederationException failure) {
    calls.merge(new Kind(failure.endpoint(), failure.status()), 1, Integer::sum);
  }

  /** Those so far, in the order in which they came. */
  public synchronized List<Failure> failures() {
    return calls.entrySet().stream()
        .map(entry ->
            new Failure(entry.getKey().endpoint(), entry.getKey().status(), entry.getValue()))
        .toList();
  }
}
