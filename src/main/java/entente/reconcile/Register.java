package entente.reconcile;

import entente.names.Base;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.sparql.engine.binding.Binding;

/** All things that have names, and who they may be. */
final class Register {
  private static final double LEAST = 45;
  private static final double SURE = 95;
  private static final double ALIAS = 0.97;
  private static final String ITEMS = Base.PUBLISHED.iri() + "id/";

  private final Map<String, Thing> things;

  private Register(Map<String, Thing> things) {
    this.things = things;
  }

  /**
   * A thing that may be meant.
   *
   * @param score from 0 to 100
   * @param sure whether nothing else can be meant
   */
  record Candidate(Thing thing, double score, boolean sure) {}

  /** Reads the answer of {@code names.rq}. */
  static Register of(List<Binding> rows) {
    Map<String, List<Binding>> byId = new LinkedHashMap<>();
    for (Binding row : rows) {
      String iri = row.get("id").getURI();
      if (iri.startsWith(ITEMS)) {
        byId.computeIfAbsent(iri.substring(ITEMS.length()), none -> new ArrayList<>()).add(row);
      }
    }
    Map<String, Thing> things = new TreeMap<>();
    byId.forEach((id, its) -> things.put(id, thing(id, its)));
    return new Register(things);
  }

  private static Thing thing(String id, List<Binding> rows) {
    Map<String, Name> names = new LinkedHashMap<>();
    Map<String, Kind> kinds = new TreeMap<>();
    Map<String, Integer> depth = new TreeMap<>();
    for (Binding row : rows) {
      Name name = Name.of(row.get("name").getLiteralLexicalForm());
      names.putIfAbsent(name.folded(), name);
      Kind above = kind(row, "above");
      kinds.put(above.id(), above);
      depth.merge(row.get("kind").getURI(), 1, Integer::sum);
    }
    String deepest =
        depth.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    String own = local(deepest);
    List<Kind> all = List.copyOf(kinds.values());
    Kind best = all.stream().filter(one -> one.id().equals(own)).findFirst().orElse(all.getFirst());
    return new Thing(id, List.copyOf(names.values()), all, best);
  }

  private static Kind kind(Binding row, String name) {
    return new Kind(local(row.get(name).getURI()), row.get("kindName").getLiteralLexicalForm());
  }

  static String local(String iri) {
    return iri.startsWith(Base.PUBLISHED.terms())
        ? iri.substring(Base.PUBLISHED.terms().length())
        : iri;
  }

  /** By what stands behind {@code id/} in its IRI, or by the whole IRI. */
  Optional<Thing> thing(String id) {
    String items = Base.PUBLISHED.iri() + "id/";
    return Optional.ofNullable(
        things.get(id.startsWith(items) ? id.substring(items.length()) : id));
  }

  /** Every class that something here has, sorted by id. */
  List<Kind> kinds() {
    Map<String, Kind> kinds = new TreeMap<>();
    things.values().forEach(thing -> thing.kinds().forEach(kind -> kinds.put(kind.id(), kind)));
    return List.copyOf(kinds.values());
  }

  /** Who may be meant by the words, the likeliest first. */
  List<Candidate> find(String words, Predicate<Thing> wanted, int limit) {
    Name sought = Name.of(words);
    List<Candidate> found = new ArrayList<>();
    for (Thing thing : things.values()) {
      double score = wanted.test(thing) ? score(thing, sought) : 0;
      if (score >= LEAST) {
        found.add(new Candidate(thing, score, false));
      }
    }
    found.sort(Comparator.comparingDouble((Candidate one) -> -one.score()));
    boolean sure =
        !found.isEmpty()
            && found.getFirst().score() >= SURE
            && (found.size() == 1 || found.get(1).score() < SURE);
    if (sure) {
      found.set(0, new Candidate(found.getFirst().thing(), found.getFirst().score(), true));
    }
    return found.subList(0, Math.min(limit, found.size()));
  }

  private static double score(Thing thing, Name sought) {
    double best = 0;
    for (int i = 0; i < thing.names().size(); i++) {
      double likeness = thing.names().get(i).likeness(sought);
      best = Math.max(best, i == 0 ? likeness : likeness * ALIAS);
    }
    return Math.round(best * 10) / 10.0;
  }

  /** Things of which a word of a name begins so, short names first. */
  List<Thing> beginning(String prefix, int limit) {
    String folded = Name.of(prefix).folded();
    return things.values().stream()
        .filter(thing -> thing.names().stream().anyMatch(name -> begins(name, folded)))
        .sorted(
            Comparator.comparing((Thing thing) -> !begins(thing.names().getFirst(), folded))
                .thenComparingInt(thing -> thing.label().length())
                .thenComparing(Thing::id))
        .limit(limit)
        .toList();
  }

  private static boolean begins(Name name, String folded) {
    return name.folded().startsWith(folded) || name.folded().contains("-" + folded);
  }
}
