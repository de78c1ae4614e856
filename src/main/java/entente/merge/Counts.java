package entente.merge;

import entente.merge.picture.Naming;
import entente.merge.picture.Quads;
import entente.merge.picture.Reports;
import entente.merge.picture.Reports.Claim;
import entente.merge.picture.Reports.Triple;
import entente.merge.picture.Sources;
import entente.merge.picture.Term;
import java.util.Map;
import java.util.TreeMap;

/** Writes how well each proposition is founded, and to which event each claim belongs. */
record Counts(Term term, Reports reports, Sources sources, Naming naming) {

  void write(Quads quads) {
    Map<String, Map<String, Double>> byProposition = new TreeMap<>();
    reports
        .claims()
        .forEach((iri, claim) -> {
          aboutEvent(iri, claim, quads);
          if (claim.isPositive()) {
            claim.expresses().forEach(p -> count(byProposition, p, claim));
          }
        });
    byProposition.forEach((proposition, confidence) -> {
      double doubt = confidence.values().stream().reduce(1.0, (d, c) -> d * (1 - c));
      quads.add(proposition, term.ent("sourceCount"), Term.integer(confidence.size()));
      quads.add(proposition, term.ent("confidence"), Term.decimal(1 - doubt));
    });
  }

  /** Each independent source counts once, with its surest claim. */
  private void count(Map<String, Map<String, Double>> counts, String proposition, Claim claim) {
    String source = sources.independent(java.util.List.of(claim.article())).iterator().next();
    counts
        .computeIfAbsent(proposition, key -> new TreeMap<>())
        .merge(source, claim.confidence(), Math::max);
  }

  private void aboutEvent(String iri, Claim claim, Quads quads) {
    String node = naming.of(claim.about(), claim.article());
    boolean event =
        node.startsWith(term.base().iri() + "id/event/")
            || reports.content(claim).stream().anyMatch(triple -> isSigning(triple, claim.about()));
    if (event) {
      quads.add(iri, term.ent("aboutEvent"), Term.iri(node));
    }
  }

  private boolean isSigning(Triple triple, String node) {
    return triple.subject().equals(node)
        && triple.predicate().equals(Term.TYPE)
        && triple.object().equals(term.object("Signing"));
  }
}
