package entente.rdf;

import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.When;
import entente.names.Labels;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Facts about something that takes place, and about the texts that come of it. */
record EventTriples(Terms terms, NodeNames names) {

  void visit(Fact.Visit visit, String iri, Collection<Statement> into) {
    Node node = node(iri, into).a(EntClass.VISIT);
    String start = visit.when().map(When::start).orElse("");
    node.label(Labels.visit(visit.visitor().label(), visit.destination().label(), start))
        .link(EntProperty.VISITOR, visit.visitor())
        .link(EntProperty.DESTINATION, visit.destination())
        .dated(visit.when());
    visit.type().ifPresent(type -> node.concept(EntProperty.VISIT_TYPE, "visitType", type));
    if (visit.type().filter("state"::equals).isPresent()) {
      node.a(EntClass.STATE_VISIT);
    }
    visit.ordinal().ifPresent(ordinal -> node.add(EntProperty.ORDINAL, Terms.integer(ordinal)));
    visit.place().ifPresent(place -> node.link(EntProperty.PLACE, place));
    visit.partOf().ifPresent(label -> larger(visit, label, node, into));
  }

  private void larger(Fact.Visit visit, String label, Node node, Collection<Statement> into) {
    String larger = names.larger(label, visit.when());
    node.link(EntProperty.PART_OF, larger);
    node(larger, into)
        .a(NodeNames.isSummit(label) ? EntClass.SUMMIT : EntClass.PUBLIC_EVENT)
        .label(label);
  }

  void meeting(Fact.Meeting meeting, String iri, Collection<Statement> into) {
    String code = meeting.format().code();
    Node node = node(iri, into).a(EntClass.MEETING);
    switch (meeting.format()) {
      case TALKS -> node.a(EntClass.TALKS);
      case CALL -> node.a(EntClass.CALL);
      case PRESS -> node.a(EntClass.PRESS_MEETING);
      case MEETING -> {}
    }
    String start = meeting.when().map(When::start).orElse("");
    node.label(Labels.meeting(code, all(meeting), start))
        .links(EntProperty.PARTICIPANT, meeting.participants())
        .concept(EntProperty.MEETING_FORMAT, "meetingFormat", code)
        .dated(meeting.when());
    meeting.place().ifPresent(place -> node.link(EntProperty.PLACE, place));
    meeting
        .others()
        .forEach(words -> node.add(EntProperty.UNNAMED_PARTICIPANT, Terms.english(words)));
    meeting
        .follows()
        .filter(format -> format != meeting.format())
        .ifPresent(format -> node.link(EntProperty.FOLLOWS, names.meeting(meeting, format)));
  }

  private static List<String> all(Fact.Meeting meeting) {
    return Stream.concat(labels(meeting.participants()).stream(), meeting.others().stream())
        .toList();
  }

  void agreed(Fact.Agreed agreed, String iri, Collection<Statement> into) {
    agreement(agreed.document(), agreed.document().when().map(When::start).orElse(""), iri, into);
    node(iri, into).dated(agreed.document().when());
  }

  void signing(Fact.Signing signing, String iri, Collection<Statement> into) {
    String agreement = names.signed(signing);
    String day = signing.document().when().or(signing::when).map(When::start).orElse("");
    agreement(signing.document(), day, agreement, into);
    node(agreement, into).dated(signing.document().when());
    Node node =
        node(iri, into)
            .a(EntClass.SIGNING)
            .label("Signing of " + label(signing.document(), day))
            .links(EntProperty.SIGNATORY, signing.signatories())
            .link(EntProperty.SIGNED_DOCUMENT, agreement)
            .dated(signing.when());
    signing.place().ifPresent(place -> node.link(EntProperty.PLACE, place));
  }

  private void agreement(
      Fact.Document document, String day, String iri, Collection<Statement> into) {
    Node node = node(iri, into).a(EntClass.AGREEMENT);
    if (document.type().equals("treaty")) {
      node.a(EntClass.TREATY);
    } else if (document.type().equals("joint-statement")) {
      node.a(EntClass.JOINT_STATEMENT);
    }
    node.label(label(document, day))
        .concept(EntProperty.AGREEMENT_TYPE, "agreementType", document.type())
        .links(EntProperty.PARTY, document.parties());
  }

  private static String label(Fact.Document document, String day) {
    return Labels.agreement(document.label(), labels(document.parties()), day);
  }

  void publication(Fact.Publication publication, String iri, Collection<Statement> into) {
    String where = publication.outlet().map(outlet -> " in " + outlet.label()).orElse("");
    Node node =
        node(iri, into)
            .a(EntClass.PUBLICATION)
            .label("Article by " + publication.author().label() + where)
            .link(EntProperty.AUTHOR, publication.author())
            .dated(publication.when());
    publication.outlet().ifPresent(outlet -> node.link(EntProperty.PUBLISHED_IN, outlet));
    publication.title().ifPresent(title -> node.add(DCTERMS.TITLE, Terms.english(title)));
  }

  void invitation(Fact.Invitation invitation, String iri, Collection<Statement> into) {
    Node node =
        node(iri, into)
            .a(EntClass.INVITATION)
            .label(
                "Invitation of "
                    + invitation.invitee().label()
                    + " by "
                    + invitation.inviter().label())
            .link(EntProperty.INVITER, invitation.inviter())
            .link(EntProperty.INVITEE, invitation.invitee());
    invitation.destination().ifPresent(to -> node.link(EntProperty.DESTINATION, to));
  }

  void happening(Fact.Happening happening, String iri, Collection<Statement> into) {
    Node node =
        node(iri, into)
            .a(
                switch (happening.occasion()) {
                  case SUMMIT -> EntClass.SUMMIT;
                  case CEREMONY -> EntClass.CEREMONY;
                  case EVENT, PLANNED_EVENT -> EntClass.PUBLIC_EVENT;
                  case WAR -> EntClass.WAR;
                })
            .label(happening.label())
            .links(EntProperty.PARTICIPANT, happening.participants())
            .dated(happening.when());
    happening.organiser().ifPresent(body -> node.link(EntProperty.ORGANISED_BY, body));
    happening.place().ifPresent(place -> node.link(EntProperty.PLACE, place));
  }

  void act(Fact.Act act, String iri, Collection<Statement> into) {
    Node node =
        node(iri, into)
            .a(EntClass.ACT)
            .label(act.label())
            .links(EntProperty.PERFORMER, act.actors())
            .links(EntProperty.TARGET, act.targets())
            .dated(act.when());
    if (!act.kind().isEmpty()) {
      node.concept(EntProperty.ACT_KIND, "act", act.kind());
    }
    act.others().forEach(words -> node.add(EntProperty.UNNAMED_PARTICIPANT, Terms.english(words)));
    act.place().ifPresent(place -> node.link(EntProperty.PLACE, place));
  }

  void anniversary(Fact.Anniversary anniversary, String iri, Collection<Statement> into) {
    List<String> sides = NodeNames.ids(anniversary.sides());
    boolean relations = sides.size() == 2 && anniversary.of().contains("diplomatic relations");
    String of =
        relations ? terms.base().diplomaticRelation(sides) : terms.base().topic(anniversary.of());
    if (relations) {
      SituationTriples.relation(terms, anniversary.sides(), of, into);
    } else {
      node(of, into).a(EntClass.TOPIC).label(anniversary.of());
    }
    node(iri, into)
        .a(EntClass.ANNIVERSARY)
        .label(anniversary.number() + " years of " + anniversary.of())
        .link(EntProperty.ANNIVERSARY_OF, of)
        .links(EntProperty.PARTICIPANT, anniversary.sides())
        .add(EntProperty.ORDINAL, Terms.integer(anniversary.number()))
        .dated(anniversary.year());
  }

  private Node node(String iri, Collection<Statement> into) {
    return new Node(terms, iri, into);
  }

  static List<String> labels(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }
}
