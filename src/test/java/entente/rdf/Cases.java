package entente.rdf;

import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.article.Text;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Office;
import entente.facts.Polarity;
import entente.facts.Stance;
import entente.facts.Voice;
import entente.facts.When;
import entente.names.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A short invented article that holds every kind of fact, read by hand. */
final class Cases {
  static final Entity LAND = new Entity("state/lnd", Entity.Kind.STATE, "State", "Landia", true);
  static final Entity ISLE = new Entity("state/isl", Entity.Kind.STATE, "State", "Islania", true);
  static final Entity ANN = person("ann-abel", "Ann Abel");
  static final Entity BEN = person("ben-boro", "Ben Boro");
  static final Entity UNION =
      new Entity("org/union", Entity.Kind.ORGANISATION, "InternationalOrganisation", "Union", true);
  static final Entity POST =
      new Entity("org/post", Entity.Kind.ORGANISATION, "MediaOutlet", "Post", true);
  static final Entity PORT = new Entity("place/is/port", Entity.Kind.PLACE, "City", "Port", true);
  static final When DAY = new When("2031-05-04", "on Sunday", "weekday");
  static final Run RUN = new Run("1.0", "0.1.0");

  private Cases() {}

  static Entity person(String slug, String label) {
    return new Entity("person/" + slug, Entity.Kind.PERSON, "Person", label, true);
  }

  static Article article(String name, String words, Property... properties) {
    Text text = new Text(words);
    String hash = Hash.hex(words, 64);
    return new Article(
        name,
        hash.substring(0, 12),
        hash,
        text,
        List.of(properties),
        List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
  }

  /** The claim that {@code words}, which the text holds, state the fact. */
  static Claim claim(Article article, Fact fact, Voice voice, String words, String rule) {
    return new Claim(fact, voice, new Evidence(span(article, words), rule, 0.9));
  }

  static Span span(Article article, String words) {
    int from = article.text().value().indexOf(words);
    return article.text().span(from, from + words.length());
  }

  static final String WORDS =
      "Port, May 4. \ud83d\udd4a President Ann Abel of Landia came to Port on Sunday for a state"
          + " visit and held talks with Ben Boro. \"We will never part,\" Boro said. Landia does"
          + " not oppose the Union. Trade reached more than 2.5 billion dollars in 2030.";

  static Article everyKind() {
    Article bare = article("every-kind.txt", WORDS);
    return article(
        "every-kind.txt",
        WORDS,
        new Property(Property.Kind.TITLE, "Abel in Port", span(bare, "Port, May 4")),
        new Property(Property.Kind.PUBLISHED_AT, "2031-05-04T18:30", span(bare, "May 4")),
        new Property(Property.Kind.DATELINE, "Port, May 4.", span(bare, "Port, May 4.")),
        new Property(Property.Kind.PUBLISHER, "Post", span(bare, "Port")));
  }

  static List<Mention> mentions(Article article) {
    return List.of(
        new Mention(span(article, "Ann Abel"), ANN, "name-exact", 1),
        new Mention(span(article, "Landia"), LAND, "name-exact", 0.95));
  }

  static List<Claim> claims(Article article) {
    Voice said = Voice.article(Modality.HAPPENED);
    Voice held = Voice.article(Modality.ASSERTED);
    Voice boro = new Voice(Optional.of(BEN), Modality.INTENDED, Polarity.POSITIVE);
    Voice denied = new Voice(Optional.empty(), Modality.ASSERTED, Polarity.NEGATIVE);
    Optional<When> day = Optional.of(DAY);
    Fact.Document document =
        new Fact.Document("joint-statement", "joint statement", List.of(LAND, ISLE), day);
    List<Entity> sides = List.of(LAND, ISLE);
    List<Claim> claims = new ArrayList<>();
    Adder add = (fact, voice, words) -> claims.add(claim(article, fact, voice, words, "case/rule"));
    article.properties().forEach(p -> add.add(new Fact.ArticleProperty(p), held, "Port, May 4"));
    add.add(new Fact.Named(ANN), held, "Ann Abel");
    add.add(
        new Fact.OfficeHeld(ANN, new Office(LAND, "president", "President"), false, day),
        held,
        "President");
    add.add(
        new Fact.Visit(
            ANN,
            ISLE,
            Optional.of("state"),
            day,
            OptionalInt.of(2),
            Optional.of("Union Summit"),
            Optional.of(PORT)),
        said,
        "came to Port on Sunday");
    add.add(
        new Fact.Meeting(
            Fact.Format.TALKS,
            List.of(BEN, ANN),
            List.of("members of the crew"),
            day,
            Optional.of(PORT),
            Optional.of(Fact.Format.MEETING)),
        said,
        "held talks with Ben Boro");
    add.add(new Fact.Agreed(document), said, "talks");
    add.add(new Fact.Signing(List.of(ANN, BEN), document, day, Optional.of(PORT)), said, "talks");
    add.add(
        new Fact.Publication(ANN, Optional.of(POST), Optional.of("To Port"), day), said, "Port");
    add.add(new Fact.Invitation(ISLE, ANN, Optional.of(ISLE)), said, "came to Port");
    add.add(
        new Fact.Happening(
            Fact.Occasion.SUMMIT,
            "Union Summit",
            sides,
            Optional.of(UNION),
            day,
            Optional.of(PORT)),
        said,
        "Union");
    add.add(
        new Fact.Happening(
            Fact.Occasion.PLANNED_EVENT,
            "Landia year",
            List.of(ISLE),
            Optional.empty(),
            Optional.of(new When("2032", "next year", "relative-year")),
            Optional.empty()),
        Voice.article(Modality.PLANNED),
        "Landia");
    add.add(
        new Fact.Act(
            "expels",
            "Landia expels Ann",
            List.of(LAND),
            List.of(),
            "Ann",
            List.of(ANN),
            "deportation",
            List.of(ANN),
            day,
            Optional.of(PORT)),
        said,
        "Landia");
    add.add(
        new Fact.Partnership(
            LAND, ISLE, "strategic", "strategic partnership", true, Optional.empty()),
        held,
        "talks");
    add.add(new Fact.Membership(ISLE, UNION, "candidate", Optional.empty()), held, "Union");
    add.add(new Fact.Chairmanship(LAND, UNION, Optional.empty()), held, "Union");
    add.add(
        new Fact.Anniversary(
            "diplomatic relations", sides, 40, Optional.of(new When("2031", "", "stated"))),
        held,
        "Sunday");
    add.add(
        new Fact.DiplomaticRelation(LAND, ISLE, Optional.of(new When("1991", "1991", "stated"))),
        Voice.article(Modality.DERIVED),
        "Sunday");
    add.add(
        new Fact.Quantity(
            sides,
            "trade",
            "2500000000",
            "USD",
            "moreThan",
            "more than 2.5 billion dollars",
            Optional.of(new When("2030", "in 2030", "stated"))),
        held,
        "Trade reached more than 2.5 billion dollars");
    add.add(new Fact.Cooperation(sides, "rail transport", Optional.of("rail")), boro, "Boro said");
    add.add(new Fact.Cooperation(sides, "kites", Optional.empty()), boro, "Boro said");
    add.add(position(Stance.OPPOSE, "the Union"), denied, "does not oppose the Union");
    add.add(position(Stance.SUPPORT, "the Union"), held, "the Union");
    add.add(position(Stance.COMMIT, "the Union"), held, "the Union");
    add.add(unnamed("several ministers", "the Union"), held, "the Union");
    add.add(
        new Fact.Quotation(Optional.of(BEN), "We will never part,"), boro, "We will never part,");
    return claims;
  }

  private static Fact position(Stance stance, String topic) {
    return new Fact.Position(
        stance, stance.predicate(), List.of(LAND), List.of(LAND), topic, List.of(UNION));
  }

  private static Fact unnamed(String holder, String topic) {
    return new Fact.Position(
        Stance.OPPOSE,
        Stance.OPPOSE.predicate(),
        List.of(),
        List.of(holder),
        List.of(),
        topic,
        List.of(UNION),
        List.of(),
        Fact.Deed.NONE);
  }

  @FunctionalInterface
  private interface Adder {
    void add(Fact fact, Voice voice, String words);
  }
}
