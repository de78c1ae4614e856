package entente.rdf;

import entente.article.Span;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Stance;
import entente.facts.When;
import entente.names.Base;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The IRI of the node that a fact of one article is about. */
record NodeNames(Base base, String key) {

  /** The node of a claim's fact; of a quotation, its place in the text. */
  String of(Claim claim) {
    return switch (claim.fact()) {
      case Fact.ArticleProperty article -> base.article(key);
      case Fact.Named named -> base.entity(named.entity().id());
      case Fact.OfficeHeld held ->
          held.former()
              ? base.formerTenure(held.holder().id(), held.office().of().id(), held.office().role())
              : base.tenure(held.holder().id(), held.office().of().id(), held.office().role());
      case Fact.Visit visit -> visit(visit);
      case Fact.Meeting meeting -> meeting(meeting, meeting.format());
      case Fact.Agreed agreed -> agreement(agreed.document(), agreed.document().when());
      case Fact.Signing signing -> Base.signing(signed(signing));
      case Fact.Publication publication ->
          base.publication(
              date(publication.when()),
              publication.author().id(),
              ids(publication.outlet().stream().toList()));
      case Fact.Invitation invitation ->
          base.invitation(Base.undated(key), invitation.inviter().id(), invitation.invitee().id());
      case Fact.Happening happening -> happening(happening);
      case Fact.Act act -> base.act(date(act.when()), act.label());
      case Fact.Partnership partnership ->
          base.partnership(ids(sides(partnership)), partnership.level());
      case Fact.Membership membership ->
          base.membership(membership.member().id(), membership.organisation().id());
      case Fact.Chairmanship chairmanship ->
          base.chairmanship(chairmanship.chair().id(), chairmanship.organisation().id());
      case Fact.Anniversary anniversary ->
          base.anniversary(
              date(anniversary.year()),
              anniversary.number(),
              ids(anniversary.sides()),
              anniversary.of());
      case Fact.DiplomaticRelation relation -> base.diplomaticRelation(ids(sides(relation)));
      case Fact.Quantity quantity -> observation(quantity);
      case Fact.Cooperation cooperation ->
          base.position(
              ids(cooperation.sides()),
              List.of(),
              "cooperate",
              cooperation.field().orElse(cooperation.words()));
      case Fact.Position position ->
          base.position(
              ids(position.holders()),
              position.others(),
              code(position.stance()),
              position.topic());
      case Fact.Quotation quotation -> quotation(claim.evidence().span());
    };
  }

  String meeting(Fact.Meeting meeting, Fact.Format format) {
    return base.meeting(
        format.code(), date(meeting.when()), ids(meeting.participants()), meeting.others());
  }

  String agreement(Fact.Document document, Optional<When> when) {
    return base.agreement(date(when), document.type(), ids(document.parties()), document.label());
  }

  /** The agreement of a signing: dated by the signing where the text itself has no date. */
  String signed(Fact.Signing signing) {
    return agreement(signing.document(), signing.document().when().or(signing::when));
  }

  /** The larger event of a visit, known by its words. */
  String larger(String label, Optional<When> when) {
    return isSummit(label)
        ? base.summitNamed(date(when), label)
        : base.occasion("event", date(when), label);
  }

  static boolean isSummit(String label) {
    return label.toLowerCase(Locale.ROOT).contains("summit");
  }

  static String code(Stance stance) {
    return stance.code();
  }

  static List<Entity> sides(Fact.Partnership partnership) {
    return List.of(partnership.one(), partnership.other());
  }

  static List<Entity> sides(Fact.DiplomaticRelation relation) {
    return List.of(relation.one(), relation.other());
  }

  private String visit(Fact.Visit visit) {
    return base.visit(date(visit.when()), visit.visitor().id(), visit.destination().id());
  }

  private String happening(Fact.Happening happening) {
    String date = date(happening.when());
    return switch (happening.occasion()) {
      case SUMMIT ->
          happening
              .organiser()
              .map(organiser -> base.summit(date, organiser.id()))
              .orElseGet(() -> base.summitNamed(date, happening.label()));
      case CEREMONY -> base.occasion("ceremony", date, happening.label());
      case EVENT, PLANNED_EVENT, WAR -> base.occasion("event", date, happening.label());
    };
  }

  /** Without a period, the value tells numbers of one article apart. */
  private String observation(Fact.Quantity quantity) {
    String period =
        quantity
            .period()
            .map(when -> when.edtf().replace('/', '_').replace("~", ""))
            .orElseGet(() -> Base.undated(key) + "-" + quantity.value());
    return base.observation(ids(quantity.of()), quantity.measure(), period);
  }

  private String quotation(Span span) {
    return base.quotation(key, span.begin(), span.end());
  }

  private String date(Optional<When> when) {
    return when.map(When::start).orElseGet(() -> Base.undated(key));
  }

  static List<String> ids(List<Entity> entities) {
    return entities.stream().map(Entity::id).toList();
  }
}
