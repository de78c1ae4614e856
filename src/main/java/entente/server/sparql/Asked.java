package entente.server.sparql;

import entente.server.http.Accept;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
 * @param plan whether only a plan of the calls to other endpoints is wanted
 * @param timeout the parameter {@code timeout}, in seconds
 */
record Asked(
    Optional<String> query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    Optional<String> format,
    Accept accept,
    boolean plan,
    Optional<Duration> timeout) {
  Asked {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /** The address that asks the same, without a format. */
  String address() {
    StringBuilder address = new StringBuilder("/sparql?query=").append(encoded(query.orElse("")));
    defaultGraphs.forEach(graph -> address.append("&default-graph-uri=").append(encoded(graph)));
    namedGraphs.forEach(graph -> address.append("&named-graph-uri=").append(encoded(graph)));
    return address.toString();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
