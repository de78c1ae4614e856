package entente.catalogue;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What there is in a graph, counted in two passes. */
final class Statistics {
  private static final Set<Node> LINKS =
      Set.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.relatedMatch.asNode(),
          RDFS.seeAlso.asNode());
  private static final int SAMPLES = 2;

  /** What the values of a property are: of a class, or of a datatype. */
  enum Value {
    CLASS,
    DATATYPE
  }

  /** The values of one kind that things of a class have for a property. */
  record Use(String subjectClass, String property, Value value, String type)
      implements Comparable<Use> {
    @Override
    public int compareTo(Use other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return String.join(" ", subjectClass, property, value.name(), type);
    }
  }

  /** A property of a class. */
  record ClassProperty(String subjectClass, String property) implements Comparable<ClassProperty> {
    @Override
    public int compareTo(ClassProperty other) {
      return (subjectClass + " " + property).compareTo(other.subjectClass + " " + other.property);
    }
  }

  /** Links of one kind into one dataset. */
  record Links(String property, String space) implements Comparable<Links> {
    @Override
    public int compareTo(Links other) {
      return (space + " " + property).compareTo(other.space + " " + other.property);
    }
  }

  /** Triples, different subjects and objects. */
  record Count(long triples, long subjects, long objects) {}

  private static final class Tally {
    private long triples;
    private final Hashes subjects = new Hashes();
    private final Hashes objects = new Hashes();

    void add(long subject, long object) {
      triples++;
      subjects.add(subject);
      objects.add(object);
    }

    Count count() {
      return new Count(triples, subjects.distinct(), objects.distinct());
    }
  }

  private final String home;
  private final Map<Long, List<String>> classes = new HashMap<>();
  private final Map<List<String>, List<String>> shared = new HashMap<>();
  private final SortedMap<String, Long> entities = new TreeMap<>();
  private final Map<String, Tally> properties = new HashMap<>();
  private final Map<ClassProperty, Long> ofClass = new HashMap<>();
  private final Map<Use, Long> uses = new HashMap<>();
  private final SortedMap<Links, Long> links = new TreeMap<>();
  private final SortedMap<Links, SortedSet<String>> linked = new TreeMap<>();
  private final Tally all = new Tally();

  /**
   * Counts.
   *
   * @param home what the IRIs of the dataset's own things begin with
   */
  Statistics(Graph graph, String home) {
    this.home = home;
    readClasses(graph);
    Iterator<Triple> triples = graph.find();
    while (triples.hasNext()) {
      count(triples.next());
    }
  }

  private void readClasses(Graph graph) {
    Iterator<Triple> types = graph.find(Node.ANY, RDF.type.asNode(), Node.ANY);
    while (types.hasNext()) {
      Triple triple = types.next();
      if (triple.getObject().isURI()) {
        String type = triple.getObject().getURI();
        entities.merge(type, 1L, Long::sum);
        classes.merge(Hashes.of(triple.getSubject()), shared(List.of(type)), this::both);
      }
    }
  }

  private List<String> both(List<String> left, List<String> right) {
    TreeSet<String> all = new TreeSet<>(left);
    all.addAll(right);
    return shared(List.copyOf(all));
  }

  private List<String> shared(List<String> types) {
    return shared.computeIfAbsent(types, one -> one);
  }

  private void count(Triple triple) {
    long subject = Hashes.of(triple.getSubject());
    long object = Hashes.of(triple.getObject());
    String property = triple.getPredicate().getURI();
    all.add(subject, object);
    properties.computeIfAbsent(property, name -> new Tally()).add(subject, object);
    for (String type : classes.getOrDefault(subject, List.of())) {
      ofClass.merge(new ClassProperty(type, property), 1L, Long::sum);
      if (triple.getObject().isLiteral()) {
        String datatype = triple.getObject().getLiteralDatatypeURI();
        uses.merge(new Use(type, property, Value.DATATYPE, datatype), 1L, Long::sum);
      } else {
        for (String other : classes.getOrDefault(object, List.of())) {
          uses.merge(new Use(type, property, Value.CLASS, other), 1L, Long::sum);
        }
      }
    }
    if (LINKS.contains(triple.getPredicate()) && triple.getObject().isURI()) {
      space(triple.getObject().getURI())
          .ifPresent(space -> link(new Links(property, space), triple));
    }
  }

  private void link(Links kind, Triple triple) {
    links.merge(kind, 1L, Long::sum);
    SortedSet<String> samples = linked.computeIfAbsent(kind, key -> new TreeSet<>());
    if (triple.getSubject().isURI()) {
      samples.add(triple.getSubject().getURI());
      if (samples.size() > SAMPLES) {
        samples.removeLast();
      }
    }
  }

  /** What the IRIs of the other dataset begin with; empty for our own. */
  private Optional<String> space(String iri) {
    return iri.startsWith(home) ? Optional.empty() : Optional.of(Neighbours.space(iri));
  }

  /** Everything. */
  Count all() {
    return all.count();
  }

  /** Things by class. */
  SortedMap<String, Long> entities() {
    return Collections.unmodifiableSortedMap(entities);
  }

  /** Triples, subjects and objects by property. */
  SortedMap<String, Count> properties() {
    SortedMap<String, Count> counts = new TreeMap<>();
    properties.forEach((property, tally) -> counts.put(property, tally.count()));
    return counts;
  }

  /** Triples by class of the subject and property. */
  SortedMap<ClassProperty, Long> ofClass() {
    return new TreeMap<>(ofClass);
  }

  /** Triples by class of the subject, property, and class or datatype of the object. */
  SortedMap<Use, Long> uses() {
    return new TreeMap<>(uses);
  }

  /** Triples that lead into other datasets. */
  SortedMap<Links, Long> links() {
    return Collections.unmodifiableSortedMap(links);
  }

  /** The first things that have such a link. */
  SortedSet<String> samples(Links kind) {
    return linked.getOrDefault(kind, Collections.emptySortedSet());
  }
}
