package entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Property;
import entente.article.Span;
import entente.article.Text;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Office;
import entente.facts.Plover;
import entente.facts.Polarity;
import entente.facts.Stance;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of fact as rows: kind/predicate: subjects → object @ date, place. */
class FlatRowsTest {
  private static final String TEXT_ROW =
      "Agreement/type: joint statement of China and Kazakhstan, 2024-07-03 → JointStatement @"
          + " 2024-07-03, ";
  private static final Entity CHINA = state("chn", "China");
  private static final Entity KAZAKHSTAN = state("kaz", "Kazakhstan");
  private static final Entity XI = person("xi-jinping", "Xi Jinping");
  private static final Entity TOKAYEV = person("kassym-jomart-tokayev", "Kassym-Jomart Tokayev");
  private static final Entity WANG = person("wang-yi", "Wang Yi");
  private static final Entity ASTANA =
      new Entity("place/kz/astana", Entity.Kind.PLACE, "City", "Astana", true);
  private static final Entity SCO =
      new Entity("org/sco", Entity.Kind.ORGANISATION, "InternationalOrganisation", "SCO", true);
  private static final Optional<When> DAY = Optional.of(new When("2024-07-03", "July 3", "stated"));
  private static final Article ARTICLE =
      new Article(
          "a.txt",
          "0123456789ab",
          "0".repeat(64),
          new Text("On July 3 the two leaders met 😀 in Astana."),
          List.of(),
          List.of());

  static Stream<Arguments> facts() {
    Fact.Document statement =
        new Fact.Document("joint-statement", "joint statement", List.of(CHINA, KAZAKHSTAN), DAY);
    return Stream.of(
        rows(
            property(Property.Kind.DATE, "2024-07-03"),
            "Metadata/date: a.txt → 2024-07-03 @ 2024-07-03, "),
        rows(
            property(Property.Kind.PUBLISHED_AT, "2024-07-03T21:51:30"),
            "Metadata/publishedAt: a.txt → 2024-07-03T21:51:30 @ 2024-07-03, "),
        rows(
            property(Property.Kind.DATELINE_DATE, "--07-02"),
            "Metadata/datelineDate: a.txt → 2 July @ , "),
        rows(
            property(Property.Kind.DATELINE_PLACE, "Astana"),
            "Metadata/datelinePlace: a.txt → Astana @ , Astana"),
        rows(new Fact.Named(ASTANA), "Place/type: Astana → City @ , "),
        rows(new Fact.Named(SCO), "Organisation/type: SCO → InternationalOrganisation @ , "),
        rows(
            new Fact.OfficeHeld(XI, new Office(CHINA, "president", "President"), false, DAY),
            "Office/holdsOffice: Xi Jinping → President of China @ 2024-07-03, "),
        rows(
            new Fact.Visit(
                XI,
                KAZAKHSTAN,
                Optional.of("state"),
                Optional.of(new When("2024-07-02/2024-07-06", "", "stated")),
                OptionalInt.of(2),
                Optional.of("SCO Summit"),
                Optional.of(ASTANA)),
            "Visit/visits: Xi Jinping → Kazakhstan @ 2024-07-02, Astana",
            "Visit/visitType: Xi Jinping → StateVisit @ 2024-07-02, Astana",
            "Visit/ordinal: Xi Jinping → 2nd visit @ 2024-07-02, Astana",
            "Visit/partOf: Xi Jinping → SCO Summit @ 2024-07-02, Astana",
            "Visit/place: Xi Jinping → Astana @ 2024-07-02, Astana"),
        rows(
            meeting(Fact.Format.TALKS, XI, TOKAYEV),
            "Meeting/meetsWith: Kassym-Jomart Tokayev; Xi Jinping →  @ 2024-07-03, Astana",
            "Meeting/place: Talks of Kassym-Jomart Tokayev and Xi Jinping, Astana, 2024-07-03 →"
                + " Astana @ 2024-07-03, Astana"),
        rows(
            meeting(Fact.Format.CALL, XI, TOKAYEV),
            "Call/callsWith: Kassym-Jomart Tokayev; Xi Jinping →  @ 2024-07-03, Astana",
            "Call/place: Call of Kassym-Jomart Tokayev and Xi Jinping, Astana, 2024-07-03 →"
                + " Astana @ 2024-07-03, Astana"),
        rows(
            meeting(Fact.Format.MEETING, XI, TOKAYEV, WANG),
            "Meeting/meetsWith: Kassym-Jomart Tokayev; Wang Yi; Xi Jinping →  @ 2024-07-03, Astana",
            "Meeting/participant: Kassym-Jomart Tokayev; Wang Yi; Xi Jinping → Kassym-Jomart"
                + " Tokayev @ 2024-07-03, Astana",
            "Meeting/participant: Kassym-Jomart Tokayev; Wang Yi; Xi Jinping → Wang Yi @"
                + " 2024-07-03, Astana",
            "Meeting/participant: Kassym-Jomart Tokayev; Wang Yi; Xi Jinping → Xi Jinping @"
                + " 2024-07-03, Astana",
            "Meeting/place: Meeting of Kassym-Jomart Tokayev, Wang Yi and Xi Jinping, Astana,"
                + " 2024-07-03 → Astana @ 2024-07-03, Astana"),
        rows(
            new Fact.Meeting(
                Fact.Format.PRESS,
                List.of(XI, TOKAYEV),
                List.of("students"),
                DAY,
                Optional.empty(),
                Optional.of(Fact.Format.TALKS)),
            "PressMeeting/participant: Kassym-Jomart Tokayev; Xi Jinping; students → Kassym-Jomart"
                + " Tokayev @ 2024-07-03, ",
            "PressMeeting/participant: Kassym-Jomart Tokayev; Xi Jinping; students → Xi Jinping @"
                + " 2024-07-03, ",
            "PressMeeting/participant: Kassym-Jomart Tokayev; Xi Jinping; students → students @"
                + " 2024-07-03, ",
            "PressMeeting/follows: Kassym-Jomart Tokayev; Xi Jinping; students → Talks of"
                + " Kassym-Jomart Tokayev, Xi Jinping and students @ 2024-07-03, ",
            "PressMeeting/date: Press meeting of Kassym-Jomart Tokayev, Xi Jinping and students,"
                + " 2024-07-03 → 2024-07-03 @ 2024-07-03, "),
        rows(
            new Fact.Agreed(statement),
            "Agreement/type: joint statement of China and Kazakhstan, 2024-07-03 → JointStatement @"
                + " 2024-07-03, ",
            "Agreement/party: joint statement of China and Kazakhstan, 2024-07-03 → China @"
                + " 2024-07-03, ",
            "Agreement/party: joint statement of China and Kazakhstan, 2024-07-03 → Kazakhstan @"
                + " 2024-07-03, "),
        rows(
            new Fact.Signing(List.of(XI, TOKAYEV), statement, DAY, Optional.of(ASTANA)),
            "Signing/signed: Kassym-Jomart Tokayev; Xi Jinping → joint statement @ 2024-07-03,"
                + " Astana",
            TEXT_ROW),
        rows(
            new Fact.Signing(List.of(CHINA, KAZAKHSTAN), statement, DAY, Optional.empty()),
            "Signing/signed: China; Kazakhstan → joint statement @ 2024-07-03, ",
            TEXT_ROW),
        rows(
            new Fact.Publication(XI, Optional.of(SCO), Optional.empty(), DAY),
            "Publication/authorOf: Xi Jinping → Article by Xi Jinping, SCO, 2024-07-03 @"
                + " 2024-07-03, ",
            "Publication/publishedIn: Article by Xi Jinping, SCO, 2024-07-03 → SCO @ 2024-07-03, ",
            "Publication/publicationDate: Article by Xi Jinping, SCO, 2024-07-03 → 2024-07-03 @"
                + " 2024-07-03, "),
        rows(
            new Fact.Publication(
                XI, Optional.empty(), Optional.of("To New Heights"), Optional.empty()),
            "Publication/authorOf: Xi Jinping → Article by Xi Jinping @ , ",
            "Publication/title: Article by Xi Jinping → To New Heights @ , "),
        rows(
            new Fact.Invitation(TOKAYEV, XI, Optional.of(KAZAKHSTAN)),
            "Invitation/invites: Kassym-Jomart Tokayev → Xi Jinping @ , Kazakhstan"),
        rows(
            happening(Fact.Occasion.SUMMIT, List.of(XI), Optional.of(SCO)),
            "Summit/participant: Xi Jinping → the event @ 2024-07-03, Astana",
            "Summit/organisedBy: the event → SCO @ 2024-07-03, Astana"),
        rows(
            happening(Fact.Occasion.SUMMIT, List.of(), Optional.of(SCO)),
            "Summit/organisedBy: the event → SCO @ 2024-07-03, Astana",
            "Summit/place: the event → Astana @ 2024-07-03, Astana"),
        rows(
            happening(Fact.Occasion.CEREMONY, List.of(XI), Optional.empty()),
            "Ceremony/attends: Xi Jinping → the event @ 2024-07-03, Astana",
            "Ceremony/type: the event → Ceremony @ 2024-07-03, Astana"),
        rows(
            new Fact.Act(
                "expels",
                "China expels two envoys",
                List.of(CHINA),
                List.of(),
                "two envoys",
                List.of(),
                "envoy-expelled",
                List.of(),
                DAY,
                Optional.empty()),
            "Event/expels: China → two envoys @ 2024-07-03, "),
        rows(
            new Fact.Act(
                "attack",
                "attack in Astana",
                List.of(),
                List.of("gunmen"),
                "",
                List.of(),
                "attack",
                List.of(),
                DAY,
                Optional.of(ASTANA)),
            "Event/attack: gunmen →  @ 2024-07-03, Astana"),
        rows(
            new Fact.Happening(
                Fact.Occasion.EVENT,
                "the games",
                List.of(),
                Optional.empty(),
                DAY,
                Optional.empty()),
            "Event/type: the games → PublicEvent @ 2024-07-03, "),
        rows(
            happening(Fact.Occasion.PLANNED_EVENT, List.of(CHINA), Optional.empty()),
            "PlannedEvent/willHold: China → the event @ 2024-07-03, Astana"),
        rows(
            new Fact.Partnership(
                CHINA, KAZAKHSTAN, "strategic", "strategic partnership", true, Optional.empty()),
            "Partnership/hadPartnershipLevel: China; Kazakhstan → strategic partnership @ , "),
        rows(
            new Fact.Membership(KAZAKHSTAN, SCO, "member", Optional.empty()),
            "Membership/memberOf: Kazakhstan → SCO @ , "),
        rows(
            new Fact.Membership(KAZAKHSTAN, SCO, "candidate", Optional.empty()),
            "Membership/candidateFor: Kazakhstan → SCO @ , "),
        rows(
            new Fact.Membership(KAZAKHSTAN, SCO, "dialogue-partner", Optional.empty()),
            "Membership/dialoguePartnerOf: Kazakhstan → SCO @ , "),
        rows(
            new Fact.Chairmanship(KAZAKHSTAN, SCO, DAY),
            "Chairmanship/chairs: Kazakhstan → SCO @ 2024-07-03, "),
        rows(
            new Fact.Anniversary(
                "diplomatic relations",
                List.of(CHINA, KAZAKHSTAN),
                30,
                Optional.of(new When("2022", "", "stated"))),
            "Anniversary/anniversary: diplomatic relations → 30th anniversary in 2022 (30 years) @"
                + " 2022, "),
        rows(
            new Fact.DiplomaticRelation(
                CHINA, KAZAKHSTAN, Optional.of(new When("1992", "", "stated"))),
            "DiplomaticRelation/establishedDiplomaticRelations: China; Kazakhstan → diplomatic"
                + " relations since 1992 @ 1992, "),
        rows(
            new Fact.Quantity(
                List.of(CHINA), "trade volume", "25000000000", "USD", "exact", "$25 billion", DAY),
            "Quantity/amount: China; trade volume → $25 billion @ 2024-07-03, "),
        rows(
            new Fact.Quantity(
                List.of(), "institutes", "5", "count", "exact", "five", Optional.empty()),
            "Quantity/count: institutes → 5 (five) @ , "),
        rows(
            new Fact.Cooperation(List.of(KAZAKHSTAN, CHINA), "energy", Optional.of("energy")),
            "CooperationField/cooperateIn: China; Kazakhstan → energy @ , "),
        rows(
            new Fact.Position(
                Stance.SUPPORT, "supports", List.of(XI), List.of(CHINA), "the efforts", List.of()),
            "Support/supports: Xi Jinping → the efforts @ , "),
        rows(
            new Fact.Position(
                Stance.OPPOSE,
                "opposes",
                List.of(),
                List.of("several ministers"),
                List.of(),
                "the tax",
                List.of(),
                List.of(),
                Fact.Deed.NONE),
            "Oppose/opposes: several ministers → the tax @ , "),
        rows(
            new Fact.Quotation(Optional.of(XI), "We agree"),
            "Quote/directQuote: Xi Jinping → We agree @ , "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void of_eachKindOfFact_rows(Fact fact, List<String> expected) {
    assertThat(FlatRows.of(ARTICLE, claim(fact, 0, 9), new PlainNames()))
        .map(FlatRowsTest::told)
        .isEqualTo(expected);
  }

  @Test
  void of_negativeClaimOfAPerson_everyColumn() {
    Fact fact =
        new Fact.Position(
            Stance.OPPOSE,
            "opposes",
            List.of(XI),
            List.of(),
            List.of(CHINA),
            "no war",
            List.of(),
            List.of(KAZAKHSTAN),
            Fact.Deed.NONE);
    Claim claim =
        new Claim(
            fact,
            new Voice(Optional.of(TOKAYEV), Modality.ASSERTED, Polarity.NEGATIVE),
            new Evidence(new Span(26, 34), "position/verb", 0.9),
            new Plover("REJECT", "yield"));
    assertThat(FlatRows.of(ARTICLE, claim, new PlainNames()))
        .containsExactly(
            new FlatRow(
                "a.txt",
                "Oppose",
                "opposes",
                List.of("Xi Jinping"),
                List.of("China"),
                "no war",
                "",
                "",
                "Kassym-Jomart Tokayev",
                "negated",
                "negative",
                26,
                34,
                "met 😀 in",
                "position/verb",
                0.9,
                "REJECT",
                List.of("id/person/xi-jinping"),
                "object",
                "claim",
                List.of("Kazakhstan"),
                List.of("id/state/kaz"),
                "",
                "yield"));
  }

  @Test
  void of_claimsInAnyOrder_sameRowsOnce() {
    List<Claim> claims =
        new ArrayList<>(
            List.of(
                claim(new Fact.Named(XI), 10, 12),
                claim(new Fact.Named(CHINA), 0, 9),
                claim(new Fact.Named(CHINA), 0, 9),
                claim(new Fact.Named(ASTANA), 0, 12)));
    List<FlatRow> rows = FlatRows.of(ARTICLE, claims, new PlainNames());
    Collections.reverse(claims);
    assertThat(FlatRows.of(ARTICLE, claims, new PlainNames())).isEqualTo(rows);
    assertThat(rows)
        .extracting(row -> row.subjects().getFirst())
        .containsExactly("China", "Astana", "Xi Jinping");
  }

  private static Arguments rows(Fact fact, String... expected) {
    return Arguments.of(fact, List.of(expected));
  }

  private static String told(FlatRow row) {
    assertThat(row.subjectIris()).hasSameSizeAs(row.subjects());
    return row.kind()
        + "/"
        + row.predicate()
        + ": "
        + String.join("; ", row.subjects())
        + " → "
        + row.object()
        + " @ "
        + row.date()
        + ", "
        + row.place();
  }

  private static Claim claim(Fact fact, int begin, int end) {
    return new Claim(
        fact,
        Voice.article(Modality.HAPPENED),
        new Evidence(new Span(begin, end), "test/rule", 0.9));
  }

  private static Fact property(Property.Kind kind, String value) {
    return new Fact.ArticleProperty(new Property(kind, value, new Span(0, 9)));
  }

  private static Fact meeting(Fact.Format format, Entity... participants) {
    return new Fact.Meeting(
        format, List.of(participants), List.of(), DAY, Optional.of(ASTANA), Optional.empty());
  }

  private static Fact happening(
      Fact.Occasion occasion, List<Entity> participants, Optional<Entity> organiser) {
    return new Fact.Happening(
        occasion, "the event", participants, organiser, DAY, Optional.of(ASTANA));
  }

  private static Entity state(String code, String label) {
    return new Entity("state/" + code, Entity.Kind.STATE, "State", label, true);
  }

  private static Entity person(String slug, String label) {
    return new Entity("person/" + slug, Entity.Kind.PERSON, "Person", label, true);
  }

  /** Names that show where they come from. */
  private static final class PlainNames implements ClaimNames {
    @Override
    public String claim(Claim claim) {
      return "claim";
    }

    @Override
    public String node(Claim claim) {
      return "node";
    }

    @Override
    public String entity(Entity entity) {
      return "id/" + entity.id();
    }

    @Override
    public Optional<String> object(Claim claim) {
      return Optional.of("object");
    }
  }
}
