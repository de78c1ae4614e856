package entente.rdf;

import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Office;
import entente.names.Labels;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Facts about what holds for a time: names, offices, relations, numbers. */
record SituationTriples(Terms terms, NodeNames names) {

  void named(Entity entity, String iri, Collection<Statement> into) {
    node(iri, into)
        .add(RDF.TYPE, Terms.iri(terms.base().term(entity.type())))
        .label(entity.label());
  }

  void held(Fact.OfficeHeld held, String iri, Collection<Statement> into) {
    Office post = held.office();
    String office = office(terms, post);
    node(iri, into)
        .a(EntClass.OFFICE_TENURE)
        .label(held.holder().label() + ", " + post.label())
        .link(EntProperty.HOLDER, held.holder())
        .link(EntProperty.OFFICE, office);
    node(office, into)
        .a(EntClass.OFFICE)
        .label(post.label())
        .link(EntProperty.OFFICE_OF, post.of())
        .text(EntProperty.ROLE, post.role());
    if (held.former()) {
      node(iri, into).add(EntProperty.FORMER, Terms.VALUES.createLiteral(true));
    }
    held.at().ifPresent(at -> node(iri, into).text(EntProperty.DATE_TEXT, at.words()));
  }

  static String office(Terms terms, Office office) {
    return terms.base().office(office.of().id(), office.role());
  }

  void partnership(Fact.Partnership partnership, String iri, Collection<Statement> into) {
    List<Entity> sides = NodeNames.sides(partnership);
    Node node =
        node(iri, into)
            .a(EntClass.PARTNERSHIP)
            .label(
                "Partnership of "
                    + Labels.list(sorted(sides))
                    + ": "
                    + partnership.level().replace('-', ' '))
            .links(EntProperty.HAS_SIDE, sides)
            .concept(EntProperty.PARTNERSHIP_LEVEL, "partnershipLevel", partnership.level())
            .text(EntProperty.LEVEL_WORDS, partnership.words())
            .dated(partnership.at());
    if (partnership.former()) {
      node.add(EntProperty.FORMER, Terms.VALUES.createLiteral(true));
    }
  }

  void membership(Fact.Membership membership, String iri, Collection<Statement> into) {
    node(iri, into)
        .a(EntClass.MEMBERSHIP)
        .label(membership.member().label() + " in " + membership.organisation().label())
        .link(EntProperty.MEMBER, membership.member())
        .link(EntProperty.OF_ORGANISATION, membership.organisation())
        .concept(EntProperty.MEMBERSHIP_STATUS, "membershipStatus", membership.status())
        .dated(membership.at());
  }

  void chairmanship(Fact.Chairmanship chairmanship, String iri, Collection<Statement> into) {
    node(iri, into)
        .a(EntClass.CHAIRMANSHIP)
        .label(chairmanship.chair().label() + ", chair of " + chairmanship.organisation().label())
        .link(EntProperty.CHAIR, chairmanship.chair())
        .link(EntProperty.OF_ORGANISATION, chairmanship.organisation())
        .dated(chairmanship.at());
  }

  void relation(Fact.DiplomaticRelation relation, String iri, Collection<Statement> into) {
    relation(terms, NodeNames.sides(relation), iri, into);
    node(iri, into).dated(relation.since());
  }

  static void relation(Terms terms, List<Entity> sides, String iri, Collection<Statement> into) {
    new Node(terms, iri, into)
        .a(EntClass.DIPLOMATIC_RELATION)
        .label("Diplomatic relations of " + Labels.list(sorted(sides)))
        .links(EntProperty.HAS_SIDE, sides);
  }

  void observation(Fact.Quantity quantity, String iri, Collection<Statement> into) {
    String whose =
        quantity.of().isEmpty() ? "" : " (" + String.join(", ", sorted(quantity.of())) + ")";
    node(iri, into)
        .a(EntClass.OBSERVATION)
        .label(quantity.measure() + whose)
        .links(EntProperty.OBSERVED_OF, quantity.of())
        .concept(EntProperty.MEASURE, "measure", Measure.code(quantity))
        .text(EntProperty.MEASURE_WORDS, quantity.measure())
        .add(EntProperty.VALUE, value(quantity.value()))
        .text(EntProperty.VALUE_WORDS, quantity.words())
        .text(EntProperty.VALUE_QUALIFIER, quantity.qualifier())
        .concept(EntProperty.UNIT, "unit", quantity.unit())
        .dated(quantity.period());
  }

  /** A decimal where the value is one; what is not stays visible as text for the shapes. */
  private static Literal value(String digits) {
    return digits.matches("-?\\d+(\\.\\d+)?")
        ? Terms.decimal(new BigDecimal(digits))
        : Terms.text(digits);
  }

  private static List<String> sorted(List<Entity> entities) {
    return entities.stream().map(Entity::label).sorted().toList();
  }

  private Node node(String iri, Collection<Statement> into) {
    return new Node(terms, iri, into);
  }
}
