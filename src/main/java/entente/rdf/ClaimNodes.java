package entente.rdf;

import entente.article.Article;
import entente.article.Span;
import entente.facts.Claim;
import entente.facts.Evidence;
import entente.facts.Voice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The claims of one article with their propositions and receipts. */
record ClaimNodes(
    Terms terms, Article article, FactIris iris, Selectors selectors, String activity) {

  /** The surest reading first; of equals, by the rule's name and then by place. */
  private static final Comparator<Evidence> SUREST =
      Comparator.comparingDouble(Evidence::confidence)
          .reversed()
          .thenComparing(Evidence::rule)
          .thenComparing(Evidence::span);

  /** Claims of equal content become one node with the receipts of all of them. */
  void add(List<Claim> claims, Collection<Statement> triples) {
    Map<String, Claim> best = new TreeMap<>();
    for (Claim claim : claims) {
      SortedSet<Statement> content = iris.triples().of(claim);
      List<String> propositions = iris.propositions(content);
      String iri = iris.claim(claim, propositions);
      Claim known = best.get(iri);
      if (known == null) {
        content(claim, iri, propositions, triples);
        int number = 0;
        for (Statement triple : content) {
          proposition(propositions.get(number++), triple, triples);
        }
      }
      if (known == null || SUREST.compare(claim.evidence(), known.evidence()) < 0) {
        best.put(iri, claim);
      }
      evidence(iri, claim.evidence(), triples);
    }
    best.forEach((iri, claim) ->
        new Node(terms, iri, triples)
            .text(EntProperty.RULE, claim.evidence().rule())
            .add(EntProperty.CONFIDENCE, Terms.decimal(claim.evidence().confidence())));
  }

  private void content(
      Claim claim, String iri, List<String> propositions, Collection<Statement> triples) {
    Voice voice = claim.voice();
    Node node =
        new Node(terms, iri, triples)
            .a(EntClass.CLAIM)
            .link(EntProperty.IN_ARTICLE, terms.base().article(article.key()))
            .text(EntProperty.FACT_KIND, FactIris.kind(claim.fact()))
            .link(EntProperty.ABOUT, iris.node(claim))
            .concept(EntProperty.MODALITY, "modality", voice.modality().code())
            .concept(EntProperty.POLARITY, "polarity", voice.polarity().code())
            .add(PROV.WAS_GENERATED_BY, Terms.iri(activity));
    voice.speaker().ifPresent(speaker -> node.link(EntProperty.ATTRIBUTED_TO, speaker));
    if (!voice.unnamed().isEmpty()) {
      node.text(EntProperty.ATTRIBUTED_AS, voice.unnamed());
    }
    propositions.forEach(proposition -> node.link(EntProperty.EXPRESSES, proposition));
  }

  private void proposition(String iri, Statement triple, Collection<Statement> triples) {
    new Node(terms, iri, triples)
        .a(EntClass.PROPOSITION)
        .add(EntProperty.SUBJECT, triple.getSubject())
        .add(EntProperty.PREDICATE, triple.getPredicate())
        .add(
            triple.getObject().isLiteral() ? EntProperty.LITERAL : EntProperty.OBJECT,
            triple.getObject());
  }

  private void evidence(String claim, Evidence evidence, Collection<Statement> triples) {
    Span span = evidence.span();
    String iri = terms.base().evidence(article.key(), span.begin(), span.end());
    new Node(terms, claim, triples).link(EntProperty.EVIDENCE, iri);
    new Node(terms, iri, triples).add(RDF.TYPE, Oa.SPECIFIC_RESOURCE);
    selectors.add(iri, span, evidence.rule());
  }
}
