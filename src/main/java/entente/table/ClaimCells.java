package entente.table;

import entente.article.Property;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.table.Cells.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How each kind of fact is told in rows. Long because of its one switch: a row for each kind.
 *
 * <p>A participant, party or field has its own row; who does a thing together stays together in
 * {@code subjects}.
 */
record ClaimCells(String article, Claim claim, ClaimNames names) {

  List<Cells> cells() {
    return switch (claim.fact()) {
      case Fact.ArticleProperty property -> List.of(property(property.property()));
      case Fact.Named named -> List.of(named(named.entity()));
      case Fact.OfficeHeld held ->
          one(
                  "Office",
                  held.former() ? "heldOffice" : "holdsOffice",
                  held.holder(),
                  held.office().label())
              .at(held.at())
              .list();
      case Fact.Visit visit -> visit(visit);
      case Fact.Meeting meeting -> meeting(meeting);
      case Fact.Agreed agreed -> agreed(agreed.document());
      case Fact.Signing signing -> signing(signing);
      case Fact.Publication publication -> publication(publication);
      case Fact.Invitation invitation ->
          one("Invitation", "invites", invitation.inviter(), invitation.invitee().label())
              .in(invitation.destination())
              .towards(all(List.of(invitation.invitee())))
              .list();
      case Fact.Happening happening -> happening(happening);
      case Fact.Act act -> act(act).list();
      case Fact.Partnership partnership -> partnership(partnership).list();
      case Fact.Membership membership ->
          one(
                  "Membership",
                  membership(membership),
                  membership.member(),
                  membership.organisation().label())
              .at(membership.at())
              .list();
      case Fact.Chairmanship chairs ->
          one("Chairmanship", "chairs", chairs.chair(), chairs.organisation().label())
              .at(chairs.at())
              .list();
      case Fact.Anniversary anniversary ->
          Cells.of(
                  "Anniversary",
                  "anniversary",
                  self(anniversary.of()),
                  object(Words.anniversary(anniversary)))
              .at(anniversary.year())
              .list();
      case Fact.DiplomaticRelation relation -> relation(relation).list();
      case Fact.Quantity quantity -> quantity(quantity).list();
      case Fact.Cooperation cooperation ->
          Cells.of(
                  "CooperationField",
                  "cooperateIn",
                  all(cooperation.sides()),
                  object(cooperation.words()))
              .list();
      case Fact.Position position -> position(position).list();
      case Fact.Quotation quotation ->
          Cells.of(
                  "Quote",
                  "directQuote",
                  all(quotation.speaker().stream().toList()),
                  object(quotation.words()))
              .list();
    };
  }

  /** Codes of {@code agreementType} whose texts are things, even where they bear no title. */
  private static final Set<String> TEXTS =
      Set.of("joint-statement", "joint-declaration", "declaration", "communique", "treaty");

  private Cells property(Property property) {
    String value = property.value();
    boolean day =
        switch (property.kind()) {
          case DATE, PUBLISHED_AT, DATELINE_DATE -> !value.startsWith("--");
          case TITLE,
              SUBTITLE,
              PUBLISHER,
              SOURCE,
              AUTHOR,
              EDITOR,
              DATELINE,
              DATELINE_PLACE,
              SECTION ->
              false;
        };
    String words = property.kind() == Property.Kind.DATELINE_DATE ? Words.day(value) : value;
    return Cells.of("Metadata", property.kind().label(), self(article), Thing.words(words))
        .dated(day ? value.substring(0, 10) : "")
        .in(property.kind() == Property.Kind.DATELINE_PLACE ? value : "");
  }

  private Cells named(Entity entity) {
    String kind = Words.type(entity.kind().name().toLowerCase(java.util.Locale.ROOT));
    return one(kind, "type", entity, entity.type());
  }

  private List<Cells> visit(Fact.Visit visit) {
    List<Cells> rows = new ArrayList<>();
    Thing destination = thing(visit.destination());
    List<Thing> visitor = List.of(thing(visit.visitor()));
    rows.add(Cells.of("Visit", "visits", visitor, destination).towards(List.of(destination)));
    visit
        .type()
        .map(type ->
            Cells.of("Visit", "visitType", visitor, Thing.words(Words.type(type) + "Visit")))
        .ifPresent(rows::add);
    visit.ordinal().stream()
        .mapToObj(number -> Thing.words(Words.ordinal(number) + " visit"))
        .map(number -> Cells.of("Visit", "ordinal", visitor, number))
        .forEach(rows::add);
    visit
        .partOf()
        .map(event -> Cells.of("Visit", "partOf", visitor, Thing.words(event)))
        .ifPresent(rows::add);
    visit
        .place()
        .map(place -> Cells.of("Visit", "place", visitor, thing(place)))
        .ifPresent(rows::add);
    Entity where = visit.place().orElse(visit.destination());
    return rows.stream().map(row -> row.at(visit.when()).in(where.label())).toList();
  }

  private List<Cells> meeting(Fact.Meeting meeting) {
    String kind =
        switch (meeting.format()) {
          case MEETING, TALKS -> "Meeting";
          case CALL -> "Call";
          case PRESS -> "PressMeeting";
        };
    String predicate =
        switch (meeting.format()) {
          case MEETING, TALKS -> "meetsWith";
          case CALL -> "callsWith";
          case PRESS -> "participant";
        };
    List<Thing> together = together(meeting.participants(), meeting.others());
    List<Cells> rows = new ArrayList<>();
    boolean apart = meeting.format() == Fact.Format.PRESS || together.size() > 2;
    if (meeting.format() != Fact.Format.PRESS) {
      rows.add(Cells.of(kind, predicate, together, Thing.words("")).towards(List.of()));
    }
    if (apart) {
      together.forEach(each -> rows.add(Cells.of(kind, "participant", together, each)));
    }
    meeting
        .follows()
        .map(format -> Thing.words(Words.meeting(format, meeting)))
        .map(earlier -> Cells.of(kind, "follows", together, earlier))
        .ifPresent(rows::add);
    List<Thing> event = self(Words.meeting(meeting));
    meeting.place().map(place -> Cells.of(kind, "place", event, thing(place))).ifPresent(rows::add);
    meeting
        .when()
        .filter(when -> meeting.format() == Fact.Format.PRESS)
        .map(when -> Cells.of(kind, "date", event, Thing.words(when.start())))
        .ifPresent(rows::add);
    return rows.stream().map(row -> row.at(meeting.when()).in(meeting.place())).toList();
  }

  private List<Cells> agreed(Fact.Document document) {
    List<Cells> rows = new ArrayList<>();
    boolean thing = TEXTS.contains(document.type());
    List<Thing> text = self(thing ? Words.document(document) : document.label());
    rows.add(Cells.of("Agreement", "type", text, Thing.words(Words.type(document.type()))));
    document
        .parties()
        .forEach(party -> rows.add(Cells.of("Agreement", "party", text, thing(party))));
    return rows.stream().map(row -> row.at(document.when())).toList();
  }

  /** Who signed what; and the text itself, where it is of a kind that stands for itself. */
  private List<Cells> signing(Fact.Signing signing) {
    Fact.Document text = signing.document();
    Cells signed =
        Cells.of(
                "Signing",
                signing.signed() ? "signed" : "issued",
                all(signing.signatories()),
                object(text.label()))
            .onBehalfOf(states(signing))
            .at(signing.when())
            .in(signing.place())
            .towards(List.of());
    if (!TEXTS.contains(text.type()) || text.parties().size() < 2) {
      return signed.list();
    }
    Thing type = Thing.words(Words.type(text.type()));
    return List.of(
        signed, Cells.of("Agreement", "type", self(Words.document(text)), type).at(signing.when()));
  }

  /** The parties of the text for which persons sign it. */
  private static List<Entity> states(Fact.Signing signing) {
    return signing.document().parties().stream()
        .filter(party -> !signing.signatories().contains(party))
        .toList();
  }

  private List<Cells> publication(Fact.Publication publication) {
    List<Thing> text = self(Words.publication(publication));
    List<Cells> rows = new ArrayList<>();
    rows.add(one("Publication", "authorOf", publication.author(), text.getFirst().label()));
    publication
        .outlet()
        .map(outlet -> Cells.of("Publication", "publishedIn", text, thing(outlet)))
        .ifPresent(rows::add);
    publication
        .when()
        .map(when -> Cells.of("Publication", "publicationDate", text, Thing.words(when.start())))
        .ifPresent(rows::add);
    publication
        .title()
        .map(title -> Cells.of("Publication", "title", text, Thing.words(title)))
        .ifPresent(rows::add);
    return rows.stream().map(row -> row.at(publication.when())).toList();
  }

  private List<Cells> happening(Fact.Happening happening) {
    String kind = happening.occasion().label();
    String takesPart =
        switch (happening.occasion()) {
          case SUMMIT, EVENT, WAR -> "participant";
          case CEREMONY -> "attends";
          case PLANNED_EVENT -> "willHold";
        };
    List<Thing> event = self(happening.label());
    List<Cells> rows = new ArrayList<>();
    if (!happening.participants().isEmpty()) {
      rows.add(Cells.of(kind, takesPart, all(happening.participants()), object(happening.label())));
    }
    happening
        .organiser()
        .map(organiser -> Cells.of(kind, "organisedBy", event, thing(organiser)))
        .ifPresent(rows::add);
    happening
        .place()
        .filter(place -> happening.participants().isEmpty())
        .map(place -> Cells.of(kind, "place", event, thing(place)))
        .ifPresent(rows::add);
    if (rows.isEmpty() || happening.occasion() == Fact.Occasion.CEREMONY) {
      rows.add(Cells.of(kind, "type", event, Thing.words(happening.occasion().type())));
    }
    return rows.stream().map(row -> row.at(happening.when()).in(happening.place())).toList();
  }

  /** The named, then those who have no name. */
  private List<Thing> together(List<Entity> named, List<String> others) {
    return Stream.concat(all(named).stream(), others.stream().map(Thing::words)).toList();
  }

  private Cells act(Fact.Act act) {
    List<Thing> doers = together(act.actors(), act.others());
    List<Thing> subjects = doers.isEmpty() ? self(act.label()) : doers;
    return Cells.of("Event", act.predicate(), subjects, object(act.object()))
        .at(act.when())
        .in(act.place())
        .towards(all(act.addressed()));
  }

  private Cells partnership(Fact.Partnership partnership) {
    String predicate = partnership.former() ? "hadPartnershipLevel" : "hasPartnershipLevel";
    List<Thing> sides = all(List.of(partnership.one(), partnership.other()));
    return Cells.of("Partnership", predicate, sides, object(partnership.words()))
        .at(partnership.at());
  }

  private static String membership(Fact.Membership membership) {
    String status = Words.camel(membership.status());
    return switch (status) {
      case "observer" -> "observerIn";
      case "candidate" -> "candidateFor";
      default -> status + "Of";
    };
  }

  private Cells relation(Fact.DiplomaticRelation relation) {
    List<Thing> sides = all(List.of(relation.one(), relation.other()));
    String since = relation.since().map(when -> " since " + when.start()).orElse("");
    return Cells.of(
            "DiplomaticRelation",
            "establishedDiplomaticRelations",
            sides,
            Thing.words("diplomatic relations" + since))
        .at(relation.since())
        .towards(List.of());
  }

  /** What is measured stands last among the subjects. */
  private Cells quantity(Fact.Quantity quantity) {
    List<Thing> subjects = new ArrayList<>(all(quantity.of()));
    subjects.addAll(self(quantity.measure()));
    String predicate =
        switch (quantity.unit()) {
          case "count" -> "count";
          case "percent" ->
              quantity.measure().matches("(growth|decline) of .*") ? "growth" : "share";
          default -> quantity.unit().matches("[A-Z]{3}") ? "amount" : "measure";
        };
    return Cells.of("Quantity", predicate, subjects, Thing.words(Words.quantity(quantity)))
        .at(quantity.period());
  }

  private Cells position(Fact.Position position) {
    return Cells.of(
            position.stance().label(),
            position.predicate(),
            together(position.holders(), position.others()),
            object(position.topic()))
        .onBehalfOf(position.onBehalfOf())
        .towards(all(position.addressed()));
  }

  private Cells one(String kind, String predicate, Entity subject, String object) {
    return Cells.of(kind, predicate, List.of(thing(subject)), object(object));
  }

  /** The object of the claim by its label here and its IRI in the graph. */
  private Thing object(String label) {
    return new Thing(label, names.object(claim).orElse(""));
  }

  /** What the claim is about, by a label. */
  private List<Thing> self(String label) {
    return List.of(new Thing(label, names.node(claim)));
  }

  private List<Thing> all(List<Entity> entities) {
    return entities.stream().map(this::thing).toList();
  }

  private Thing thing(Entity entity) {
    return new Thing(entity.label(), names.entity(entity));
  }
}
