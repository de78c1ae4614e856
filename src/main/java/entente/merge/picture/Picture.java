package entente.merge.picture;

import entente.merge.picture.Reports.Claim;
import entente.merge.picture.Reports.Triple;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that positive claims say, by node, property and value, each with the articles that say so.
 */
public final class Picture {
  private final Term term;
  private final SortedMap<String, SortedMap<String, SortedMap<String, Set<String>>>> nodes =
      new TreeMap<>();

  /** Every node is spoken of under the name that {@code naming} gives it. */
  public Picture(Term term, Reports reports, Naming naming) {
    this(term, reports, naming, claim -> reports.counts(term, claim));
  }

  /** Of the claims that {@code counts} tells, denied ones too. */
  public Picture(Term term, Reports reports, Naming naming, Predicate<Claim> counts) {
    this.term = term;
    for (Claim claim : reports.claims().values()) {
      if (counts.test(claim)) {
        reports.content(claim).forEach(triple -> add(triple, claim.article(), naming));
      }
    }
  }

  /** The first segment of a node's path, such as {@code event} or {@code person}. */
  public String kind(String iri) {
    return term.kind(iri);
  }

  private void add(Triple triple, String article, Naming naming) {
    String object =
        Term.isIri(triple.object())
            ? Term.iri(naming.of(Term.bare(triple.object()), article))
            : triple.object();
    nodes
        .computeIfAbsent(naming.of(triple.subject(), article), key -> new TreeMap<>())
        .computeIfAbsent(triple.predicate(), key -> new TreeMap<>())
        .computeIfAbsent(object, key -> new TreeSet<>())
        .add(article);
  }

  public Set<String> nodes() {
    return nodes.keySet();
  }

  /** The properties of a node with their values and the articles of each value. */
  public SortedMap<String, SortedMap<String, Set<String>>> of(String node) {
    return nodes.getOrDefault(node, Collections.emptySortedMap());
  }

  /** The values of a property with the articles of each. */
  public SortedMap<String, Set<String>> values(String node, String localName) {
    return of(node).getOrDefault(term.ent(localName), Collections.emptySortedMap());
  }

  /** The IRIs that any of the properties points to. */
  public Set<String> linked(String node, String... localNames) {
    Set<String> linked = new TreeSet<>();
    for (String property : localNames) {
      values(node, property).keySet().forEach(object -> linked.add(Term.bare(object)));
    }
    return linked;
  }

  public boolean isA(String node, String type) {
    return of(node)
        .getOrDefault(Term.TYPE, Collections.emptySortedMap())
        .containsKey(term.object(type));
  }

  /** Every article that says anything of the node. */
  public Set<String> articles(String node) {
    return of(node).values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The most precise start; of equals, that of most articles, then the earliest. */
  public String start(String node) {
    SortedMap<String, Set<String>> starts = values(node, "startDate");
    if (starts.isEmpty()) {
      return "";
    }
    String first = starts.size() == 1 ? starts.firstKey() : Best.start(starts);
    return Term.words(first);
  }
}
