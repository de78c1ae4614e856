package entente.rdf;

import entente.article.Property;
import entente.facts.Claim;
import entente.facts.Fact;
import entente.names.Base;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** The triples that a claim's fact amounts to, were it true: the content of its propositions. */
final class FactTriples {
  private final Terms terms;
  private final NodeNames names;
  private final EventTriples events;
  private final SituationTriples situations;
  private final PositionTriples positions;

  FactTriples(Terms terms, NodeNames names) {
    this.terms = terms;
    this.names = names;
    this.events = new EventTriples(terms, names);
    this.situations = new SituationTriples(terms, names);
    this.positions = new PositionTriples(terms);
  }

  /** In {@link StatementOrder}. */
  SortedSet<Statement> of(Claim claim) {
    SortedSet<Statement> into = new TreeSet<>(StatementOrder.ORDER);
    String iri = names.of(claim);
    switch (claim.fact()) {
      case Fact.ArticleProperty stated -> property(stated.property(), iri, into);
      case Fact.Named named -> situations.named(named.entity(), iri, into);
      case Fact.OfficeHeld held -> situations.held(held, iri, into);
      case Fact.Visit visit -> events.visit(visit, iri, into);
      case Fact.Meeting meeting -> events.meeting(meeting, iri, into);
      case Fact.Agreed agreed -> events.agreed(agreed, iri, into);
      case Fact.Signing signing -> events.signing(signing, iri, into);
      case Fact.Publication publication -> events.publication(publication, iri, into);
      case Fact.Invitation invitation -> events.invitation(invitation, iri, into);
      case Fact.Happening happening -> events.happening(happening, iri, into);
      case Fact.Act act -> events.act(act, iri, into);
      case Fact.Partnership partnership -> situations.partnership(partnership, iri, into);
      case Fact.Membership membership -> situations.membership(membership, iri, into);
      case Fact.Chairmanship chairmanship -> situations.chairmanship(chairmanship, iri, into);
      case Fact.Anniversary anniversary -> events.anniversary(anniversary, iri, into);
      case Fact.DiplomaticRelation relation -> situations.relation(relation, iri, into);
      case Fact.Quantity quantity -> situations.observation(quantity, iri, into);
      case Fact.Cooperation cooperation -> positions.cooperation(cooperation, iri, into);
      case Fact.Position position -> positions.position(position, iri, into);
      case Fact.Quotation quotation -> positions.quotation(quotation, iri, into);
    }
    return into;
  }

  /** What an article says about itself, as one triple of the article. */
  void property(Property property, String article, Collection<Statement> into) {
    Node node = new Node(terms, article, into);
    switch (property.kind()) {
      case TITLE -> node.add(DCTERMS.TITLE, Terms.english(property.value()));
      case SUBTITLE -> node.add(DCTERMS.ALTERNATIVE, Terms.english(property.value()));
      case DATELINE -> node.text(EntProperty.DATELINE, property.value());
      case DATE -> node.add(DCTERMS.ISSUED, Terms.date(property.value()));
      case PUBLISHED_AT -> {
        node.add(DCTERMS.ISSUED, Terms.date(Terms.day(property.value())));
        node.add(DCTERMS.DATE, Terms.date(property.value()));
      }
      case DATELINE_DATE -> node.add(DCTERMS.TEMPORAL, Terms.date(property.value()));
      case PUBLISHER -> words(node, DCTERMS.PUBLISHER, property);
      case SOURCE -> words(node, DCTERMS.SOURCE, property);
      case AUTHOR -> words(node, DCTERMS.CREATOR, property);
      case EDITOR -> words(node, DCTERMS.CONTRIBUTOR, property);
      case DATELINE_PLACE -> words(node, DCTERMS.SPATIAL, property);
      case SECTION -> words(node, DCTERMS.SUBJECT, property);
    }
  }

  private static void words(Node node, IRI term, Property property) {
    node.add(term, Terms.text(property.value()));
  }

  /** The name of a triple as a proposition: equal triples have equal names everywhere. */
  static String proposition(Base base, Statement triple) {
    String content =
        String.join(
            "\n",
            List.of(
                triple.getSubject().stringValue(),
                triple.getPredicate().stringValue(),
                content(triple.getObject())));
    return base.proposition(entente.names.Hash.hex(content, 16));
  }

  private static String content(Value object) {
    return object.isIRI() ? "<" + object.stringValue() + ">" : object.toString();
  }
}
