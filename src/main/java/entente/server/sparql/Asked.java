package entente.server.sparql;

import entente.server.http.Accept;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a request of the SPARQL protocol asks for.
 *
 * @param query the query's text; empty if the endpoint shall describe itself
 * @param defaultGraphs IRIs of the parameter {@code default-graph-uri}
 * @param namedGraphs IRIs of the parameter {@code named-graph-uri}
 * @param format the parameter {@code format} or {@code output}
 * @param accept the header {@code Accept}
 * @param timeout the parameter {@code timeout}, in seconds
 */
record Asked(
    Optional<String> query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    Optional<String> format,
    Accept accept,
    Optional<Duration> timeout) {
  Asked {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }
}
