package entente.merge;

import entente.merge.picture.Amount;
import entente.merge.picture.Naming;
import entente.merge.picture.Period;
import entente.merge.picture.Quads;
import entente.merge.picture.Reports;
import entente.merge.picture.Reports.Claim;
import entente.merge.picture.Reports.Triple;
import entente.merge.picture.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Writes which claims of different articles cannot both be right; every one of them is kept.
 *
 * <p>A less specific date, level or amount is no conflict, and neither is a relation that has
 * changed between two years.
 */
final class Conflicts {
  private static final List<String> ONE =
      List.of("destination", "membershipStatus", "agreementType", "ordinal");

  /** What may be told as a fact by one article and denied by another. */
  private static final Set<String> DENIABLE =
      Set.of(
          "event",
          "agreement",
          "tenure",
          "membership",
          "chairmanship",
          "diplomatic-relation",
          "partnership");

  private record Said(String claim, String article, String value) {}

  private final Term term;
  private final Reports reports;
  private final Naming naming;
  private final Map<String, List<Said>> single = new TreeMap<>();
  private final Map<String, List<Said>> dates = new TreeMap<>();
  private final Map<String, List<Said>> amounts = new TreeMap<>();
  private final Map<String, List<Said>> levels = new TreeMap<>();
  private final Map<String, List<Said>> verdicts = new TreeMap<>();
  private final Map<String, Set<String>> broader = new TreeMap<>();

  Conflicts(Term term, Reports reports, Collection<Triple> reference, Naming naming) {
    this.term = term;
    this.reports = reports;
    this.naming = naming;
    reference.stream()
        .filter(triple -> triple.predicate().equals(Term.BROADER))
        .forEach(triple ->
            broader
                .computeIfAbsent(Term.iri(triple.subject()), key -> new HashSet<>())
                .add(triple.object()));
    reports
        .claims()
        .forEach((iri, claim) -> {
          verdict(iri, claim);
          if (reports.counts(term, claim)) {
            collect(iri, claim);
          }
        });
  }

  /** Whether an event took place or a relation holds, as far as the claim is firm about it. */
  private void verdict(String iri, Claim claim) {
    if (reports.isFirm(claim) && DENIABLE.contains(term.kind(claim.about()))) {
      String node = naming.of(claim.about(), claim.article());
      boolean ofAYear = !isEvent(node);
      String when = ofAYear ? " " + year(claim) : "";
      put(verdicts, node + when, new Said(iri, claim.article(), claim.polarity()));
    }
  }

  private void collect(String iri, Claim claim) {
    List<Triple> content = reports.content(claim);
    for (Triple triple : content) {
      String node = naming.of(triple.subject(), claim.article());
      Said said = new Said(iri, claim.article(), triple.object());
      for (String property : ONE) {
        if (triple.predicate().equals(term.ent(property))) {
          String when = property.equals("membershipStatus") ? " " + year(claim) : "";
          put(single, node + " " + property + when, said);
        }
      }
      if (triple.predicate().equals(term.ent("startDate")) && isEvent(node)) {
        put(dates, node, said);
      }
      if (triple.predicate().equals(term.ent("value"))) {
        amount(content, node, said);
      }
      if (triple.predicate().equals(term.ent("partnershipLevel"))) {
        level(claim, content, node, said);
      }
    }
  }

  private boolean isEvent(String node) {
    return Set.of("event", "agreement").contains(term.kind(node));
  }

  /** Amounts of one measure and period are compared in the same unit. */
  private void amount(List<Triple> content, String node, Said said) {
    String qualifier = said(content, "valueQualifier").map(Term::words).orElse("exact");
    String value = Term.words(said.value()) + " " + qualifier;
    String unit = said(content, "unit").orElse("");
    put(amounts, node + " " + unit, new Said(said.claim(), said.article(), value));
  }

  private Optional<String> said(List<Triple> content, String property) {
    return content.stream()
        .filter(triple -> triple.predicate().equals(term.ent(property)))
        .map(Triple::object)
        .findFirst();
  }

  /** Levels are compared between the same sides in articles of the same year. */
  private void level(Claim claim, List<Triple> content, String node, Said said) {
    String year = year(claim);
    if (said(content, "former").isEmpty() && !year.isEmpty()) {
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
    verdicts.values().forEach(all -> pairs(all, (one, other) -> !one.equals(other), quads));
    dates.values().forEach(all -> pairs(all, Conflicts::apart, quads));
    amounts.values().forEach(all -> pairs(all, Amount::differ, quads));
    if (!broader.isEmpty()) {
      levels.values().forEach(all -> pairs(all, this::unrelated, quads));
    }
  }

  private void pairs(List<Said> all, BiPredicate<String, String> conflict, Quads quads) {
    for (Said one : all) {
      for (Said other : all) {
        if (!one.article().equals(other.article()) && conflict.test(one.value(), other.value())) {
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
