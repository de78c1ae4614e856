package entente.merge;

import entente.merge.Reports.Claim;
import entente.merge.Reports.Triple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Writes which claims cannot both be right; every one of them is kept.
 *
 * <p>A less specific date or level is no conflict, and neither is a relation that has changed
 * between two years.
 */
final class Conflicts {
  private static final List<String> ONE =
      List.of("destination", "membershipStatus", "value", "agreementType", "ordinal");

  private record Said(String claim, String value) {}

  private final Term term;
  private final Reports reports;
  private final UnaryOperator<String> canonical;
  private final Map<String, List<Said>> single = new TreeMap<>();
  private final Map<String, List<Said>> dates = new TreeMap<>();
  private final Map<String, List<Said>> levels = new TreeMap<>();
  private final Map<String, Set<String>> broader = new TreeMap<>();

  Conflicts(
      Term term, Reports reports, Collection<Triple> reference, UnaryOperator<String> canonical) {
    this.term = term;
    this.reports = reports;
    this.canonical = canonical;
    reference.stream()
        .filter(triple -> triple.predicate().equals(Term.BROADER))
        .forEach(triple ->
            broader
                .computeIfAbsent(Term.iri(triple.subject()), key -> new HashSet<>())
                .add(triple.object()));
    reports
        .claims()
        .forEach((iri, claim) -> {
          if (reports.counts(term, claim)) {
            collect(iri, claim);
          }
        });
  }

  private void collect(String iri, Claim claim) {
    List<Triple> content = reports.content(claim);
    for (Triple triple : content) {
      String node = canonical.apply(triple.subject());
      Said said = new Said(iri, triple.object());
      for (String property : ONE) {
        if (triple.predicate().equals(term.ent(property))) {
          String when = property.equals("membershipStatus") ? " " + year(claim) : "";
          put(single, node + " " + property + when, said);
        }
      }
      if (triple.predicate().equals(term.ent("startDate")) && isEvent(node)) {
        put(dates, node, said);
      }
      if (triple.predicate().equals(term.ent("partnershipLevel"))) {
        level(claim, content, node, said);
      }
    }
  }

  private boolean isEvent(String node) {
    return node.startsWith(term.base().iri() + "id/event/")
        || node.startsWith(term.base().iri() + "id/agreement/");
  }

  /** Levels are compared between the same sides in articles of the same year. */
  private void level(Claim claim, List<Triple> content, String node, Said said) {
    boolean former =
        content.stream().anyMatch(triple -> triple.predicate().equals(term.ent("former")));
    String year = year(claim);
    if (!former && !year.isEmpty()) {
      put(levels, node.substring(0, node.lastIndexOf('/')) + " " + year, said);
    }
  }

  /** The year of the article; "" where it has no date. */
  private String year(Claim claim) {
    return Optional.ofNullable(reports.articles().get(claim.article()))
        .map(Reports.Article::issued)
        .filter(issued -> issued.matches("\\d{4}.*"))
        .map(issued -> issued.substring(0, 4))
        .orElse("");
  }

  private static void put(Map<String, List<Said>> map, String key, Said said) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(said);
  }

  void write(Quads quads) {
    single.values().forEach(all -> pairs(all, (one, other) -> !one.equals(other), quads));
    dates.values().forEach(all -> pairs(all, Conflicts::apart, quads));
    if (!broader.isEmpty()) {
      levels.values().forEach(all -> pairs(all, this::unrelated, quads));
    }
  }

  private void pairs(
      List<Said> all, java.util.function.BiPredicate<String, String> conflict, Quads quads) {
    for (Said one : all) {
      for (Said other : all) {
        if (!one.claim().equals(other.claim()) && conflict.test(one.value(), other.value())) {
          quads.add(one.claim(), term.ent("conflictsWith"), Term.iri(other.claim()));
        }
      }
    }
  }

  private static boolean apart(String one, String other) {
    Optional<Period> a = Period.of(Term.words(one));
    Optional<Period> b = Period.of(Term.words(other));
    return a.isPresent() && b.isPresent() && !a.get().overlaps(b.get());
  }

  private boolean unrelated(String one, String other) {
    return !one.equals(other) && !reaches(one, other) && !reaches(other, one);
  }

  private boolean reaches(String from, String to) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (seen.add(next)) {
        open.addAll(broader.getOrDefault(next, Set.of()));
      }
    }
    return seen.contains(to);
  }
}
