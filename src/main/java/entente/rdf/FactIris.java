package entente.rdf;

import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Voice;
import entente.names.Base;
import entente.names.Hash;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;

/** The IRIs under which the claims of one article appear in its graph. */
public final class FactIris {
  private final NodeNames names;
  private final Terms terms;
  private final FactTriples triples;

  /**
   * The names of one article's claims.
   *
   * @param key the key of the article
   */
  public FactIris(Base base, String key) {
    this(new Terms(base), key);
  }

  FactIris(Terms terms, String key) {
    this.names = new NodeNames(terms.base(), key);
    this.terms = terms;
    this.triples = new FactTriples(terms, names);
  }

  /** The node that the claim is about: the event, situation, position, entity or article. */
  public String node(Claim claim) {
    return names.of(claim);
  }

  /** The claim; claims of the same content share it, whatever their evidence. */
  public String claim(Claim claim) {
    return claim(claim, propositions(triples.of(claim)));
  }

  String claim(Claim claim, Collection<String> propositions) {
    Voice voice = claim.voice();
    String content =
        String.join(
            "\n",
            names.key(),
            kind(claim.fact()),
            String.join(" ", propositions.stream().sorted().toList()),
            voice.speaker().map(Entity::id).orElse(voice.unnamed()),
            voice.modality().code(),
            voice.polarity().code());
    return terms.base().claim(names.key(), Hash.hex(content, 10));
  }

  List<String> propositions(Collection<Statement> content) {
    return content.stream().map(triple -> FactTriples.proposition(terms.base(), triple)).toList();
  }

  FactTriples triples() {
    return triples;
  }

  /** The name of the fact's kind: that of its record. */
  static String kind(Fact fact) {
    return fact.getClass().getSimpleName();
  }

  /** An entity. */
  public String entity(Entity entity) {
    return names.base().entity(entity.id());
  }

  /** Who does, holds or is it, in the order of the fact. */
  public List<String> subjects(Claim claim) {
    return switch (claim.fact()) {
      case Fact.ArticleProperty article -> List.of(node(claim));
      case Fact.Named named -> of(named.entity());
      case Fact.OfficeHeld held -> of(held.holder());
      case Fact.Visit visit -> of(visit.visitor());
      case Fact.Meeting meeting -> all(meeting.participants());
      case Fact.Agreed agreed -> all(agreed.document().parties());
      case Fact.Signing signing -> all(signing.signatories());
      case Fact.Publication publication -> of(publication.author());
      case Fact.Invitation invitation -> of(invitation.inviter());
      case Fact.Happening happening -> all(happening.participants());
      case Fact.Act act -> all(act.actors());
      case Fact.Partnership partnership -> all(NodeNames.sides(partnership));
      case Fact.Membership membership -> of(membership.member());
      case Fact.Chairmanship chairmanship -> of(chairmanship.chair());
      case Fact.Anniversary anniversary -> all(anniversary.sides());
      case Fact.DiplomaticRelation relation -> all(NodeNames.sides(relation));
      case Fact.Quantity quantity -> all(quantity.of());
      case Fact.Cooperation cooperation -> all(cooperation.sides());
      case Fact.Position position -> all(position.holders());
      case Fact.Quotation quotation -> all(quotation.speaker().stream().toList());
    };
  }

  /** What it is done to, held of or about, where that is a thing and not a value. */
  public Optional<String> object(Claim claim) {
    Base base = names.base();
    return switch (claim.fact()) {
      case Fact.OfficeHeld held -> Optional.of(SituationTriples.office(terms, held.office()));
      case Fact.Visit visit -> Optional.of(entity(visit.destination()));
      case Fact.Agreed agreed -> Optional.of(node(claim));
      case Fact.Signing signing -> Optional.of(names.signed(signing));
      case Fact.Publication publication -> publication.outlet().map(this::entity);
      case Fact.Invitation invitation -> Optional.of(entity(invitation.invitee()));
      case Fact.Happening happening -> Optional.of(node(claim));
      case Fact.Act act ->
          act.targets().size() == 1 ? Optional.of(entity(act.targets().get(0))) : Optional.empty();
      case Fact.Partnership partnership ->
          Optional.of(base.concept("partnershipLevel", partnership.level()));
      case Fact.Membership membership -> Optional.of(entity(membership.organisation()));
      case Fact.Chairmanship chairmanship -> Optional.of(entity(chairmanship.organisation()));
      case Fact.Anniversary anniversary -> Optional.of(node(claim));
      case Fact.Cooperation cooperation ->
          Optional.of(
              cooperation
                  .field()
                  .map(field -> base.concept("field", field))
                  .orElseGet(() -> base.topic(cooperation.words())));
      case Fact.Position position -> Optional.of(base.topic(position.topic()));
      case Fact.ArticleProperty none -> Optional.empty();
      case Fact.Named none -> Optional.empty();
      case Fact.Meeting none -> Optional.empty();
      case Fact.DiplomaticRelation none -> Optional.empty();
      case Fact.Quantity none -> Optional.empty();
      case Fact.Quotation none -> Optional.empty();
    };
  }

  private List<String> of(Entity entity) {
    return List.of(entity(entity));
  }

  private List<String> all(List<Entity> entities) {
    return entities.stream().map(this::entity).toList();
  }
}
