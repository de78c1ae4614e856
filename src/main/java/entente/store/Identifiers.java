package entente.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/** Leads from the identifiers that others use for a thing to the IRI that a graph has for it. */
public interface Identifiers {
  /** Knows none. */
  Identifiers NONE =
      new Identifiers() {
        @Override
        public Optional<String> ofState(String code) {
          return Optional.empty();
        }

        @Override
        public Optional<String> ofMatch(String iri) {
          return Optional.empty();
        }
      };

  /** Takes each for known: for a look at values where there is no graph yet. */
  Identifiers ASSUMED =
      new Identifiers() {
        @Override
        public Optional<String> ofState(String code) {
          return Optional.of("urn:iso3166:" + code);
        }

        @Override
        public Optional<String> ofMatch(String iri) {
          return Optional.of(iri);
        }
      };

  /** The state of an ISO 3166-1 alpha-3 code in capitals. */
  Optional<String> ofState(String code);

  /** The thing that has this IRI of another dataset as its {@code skos:exactMatch}. */
  Optional<String> ofMatch(String iri);

  /** Those that a graph knows, asked by {@code lookup/*.rq} below the folder of the queries. */
  static Identifiers of(Source source, Queries queries) {
    Queries lookups = new Queries(queries.folder().resolve("lookup"));
    return new Identifiers() {
      @Override
      public Optional<String> ofState(String code) {
        return only(lookups.named("state-of-code").with(Map.of("code", code)));
      }

      @Override
      public Optional<String> ofMatch(String iri) {
        return only(lookups.named("thing-of-match").with(Map.of("match", iri)));
      }

      private Optional<String> only(Query query) {
        Var thing = query.getProjectVars().getFirst();
        List<Node> found =
            source.ask(
                query,
                execution ->
                    execution.select().materialize().stream().map(row -> row.get(thing)).toList());
        return found.stream().limit(1).map(Node::getURI).findFirst();
      }
    };
  }
}
