package entente.pages;

import entente.names.Base;
import entente.pages.answer.Editor.Example;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/**
 * Which stored questions use which terms.
 *
 * @param byTerm the questions of a term, by their names
 */
record Uses(Map<String, List<Example>> byTerm) {
  private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");

  static Uses of(Queries queries) {
    Map<String, List<Example>> byTerm = new TreeMap<>();
    for (StoredQuery query : queries.all()) {
      Example example = Example.of(query);
      terms(query.parsed())
          .forEach(term -> byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(example));
    }
    return new Uses(byTerm);
  }

  List<Example> of(String term) {
    return byTerm.getOrDefault(term, List.of());
  }

  /** All terms of ours that stand in a query, each once, however it abbreviates them. */
  private static List<String> terms(Query query) {
    Query whole = query.cloneQuery();
    whole.setPrefixMapping(new PrefixMappingImpl());
    return IRI.matcher(whole.serialize())
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(iri ->
            iri.startsWith(Base.PUBLISHED.terms()) || iri.startsWith(Base.PUBLISHED.concepts()))
        .distinct()
        .toList();
  }
}
