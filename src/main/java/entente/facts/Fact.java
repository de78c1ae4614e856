package entente.facts;

import entente.article.Property;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something an article reports, apart from who says it and where ({@link Claim}).
 *
 * <p>Add a kind here and the compiler lists every place to extend.
 */
public sealed interface Fact {

  /** What the article says about itself. */
  record ArticleProperty(Property property) implements Fact {}

  /** The article names an entity: one fact for each entity, with its first mention as evidence. */
  record Named(Entity entity) implements Fact {}

  /**
   * A person holds an office at the time of the article, or held it before.
   *
   * @param former whether the text speaks of it as over
   */
  record OfficeHeld(Entity holder, Office office, boolean former, Optional<When> at)
      implements Fact {}

  /**
   * A person or delegation goes to a state.
   *
   * @param type code of the scheme {@code visitType}, such as {@code state}, {@code official},
   *     {@code working}
   * @param ordinal "my second visit" → 2
   * @param partOf the label of the larger event, such as a summit
   * @param place the city that is named: "arrived in Oslo" leads to Norway
   */
  record Visit(
      Entity visitor,
      Entity destination,
      Optional<String> type,
      Optional<When> when,
      OptionalInt ordinal,
      Optional<String> partOf,
      Optional<Entity> place)
      implements Fact {

    /** The same visit on other days. */
    public Visit at(Optional<When> other) {
      return new Visit(visitor, destination, type, other, ordinal, partOf, place);
    }
  }

  /** How a meeting is held. */
  enum Format {
    MEETING,
    TALKS,
    CALL,
    PRESS;

    /** The code in the scheme {@code meetingFormat}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * People or bodies come together or speak by telephone.
   *
   * @param others further participants that have no name, in the words of the text: "members of the
   *     Lebanese community"
   * @param follows the format of the meeting that it follows, of the same participants
   */
  record Meeting(
      Format format,
      List<Entity> participants,
      List<String> others,
      Optional<When> when,
      Optional<Entity> place,
      Optional<Format> follows)
      implements Fact {
    public Meeting {
      participants = sorted(participants);
      others = others.stream().distinct().sorted().toList();
      if (participants.isEmpty()) {
        throw new IllegalArgumentException("a meeting needs participants");
      }
    }
  }

  /**
   * A text that states or bodies agree on.
   *
   * @param type code of the scheme {@code agreementType}, such as {@code joint-statement}, {@code
   *     treaty}
   * @param label as the article names it
   */
  record Document(String type, String label, List<Entity> parties, Optional<When> when) {
    public Document {
      parties = sorted(parties);
    }
  }

  /** A text between parties exists or is spoken of. */
  record Agreed(Document document) implements Fact {}

  /**
   * Signing, adopting or issuing a text.
   *
   * @param signed whether it is said to be signed; else it is adopted or issued
   */
  record Signing(
      List<Entity> signatories,
      Document document,
      Optional<When> when,
      Optional<Entity> place,
      boolean signed)
      implements Fact {
    public Signing {
      signatories = sorted(signatories);
    }

    public Signing(
        List<Entity> signatories, Document document, Optional<When> when, Optional<Entity> place) {
      this(signatories, document, when, place, true);
    }
  }

  /** An author publishes a text in an outlet. */
  record Publication(
      Entity author, Optional<Entity> outlet, Optional<String> title, Optional<When> when)
      implements Fact {}

  /** One side asks another to come. */
  record Invitation(Entity inviter, Entity invitee, Optional<Entity> destination) implements Fact {}

  /** What kind of event {@link Happening} is. */
  enum Occasion {
    SUMMIT("Summit", "Summit"),
    CEREMONY("Ceremony", "Ceremony"),
    WAR("Event", "War"),
    EVENT("Event", "PublicEvent"),
    PLANNED_EVENT("PlannedEvent", "PublicEvent");

    private final String label;
    private final String type;

    Occasion(String label, String type) {
      this.label = label;
      this.type = type;
    }

    /** The kind of the flat table. */
    public String label() {
      return label;
    }

    /** The class in the ontology. */
    public String type() {
      return type;
    }
  }

  /**
   * An event that is neither a visit nor a meeting of named people: a summit, a ceremony, games, a
   * thematic year.
   *
   * @param label the event as the article names it, such as "SCO Summit"
   * @param participants who attends, hosts or holds it
   * @param organiser the organisation whose event it is
   */
  record Happening(
      Occasion occasion,
      String label,
      List<Entity> participants,
      Optional<Entity> organiser,
      Optional<When> when,
      Optional<Entity> place)
      implements Fact {
    public Happening {
      participants = sorted(participants);
    }
  }

  /**
   * Something done that has no kind of its own: a diplomat expelled, a border closed, a strike.
   *
   * @param predicate what the actors do, third person: {@code expels}, {@code recalls}
   * @param label the act in words, such as "Moldova expels three Russian diplomats"
   * @param actors who does it; may be empty
   * @param others those who do it and have no name, in the words of the text: "farmers in Poland"
   * @param object to what or whom, in the words of the text; may be empty
   * @param targets the entities that the object names
   * @param kind code of the scheme {@code act}, or ""
   * @param addressed those of the targets to whom it is done; empty where the words leave it open
   */
  record Act(
      String predicate,
      String label,
      List<Entity> actors,
      List<String> others,
      String object,
      List<Entity> targets,
      String kind,
      List<Entity> addressed,
      Optional<When> when,
      Optional<Entity> place)
      implements Fact {
    public Act {
      actors = sorted(actors);
      others = others.stream().distinct().sorted().toList();
      targets = sorted(targets);
      addressed = sorted(addressed);
      if (predicate.isBlank() || label.isBlank()) {
        throw new IllegalArgumentException("an act needs a predicate and a label: " + label);
      }
    }
  }

  /**
   * The level of the relation between two sides.
   *
   * @param level code of the scheme {@code partnershipLevel}
   * @param words the level as written
   * @param former whether the text speaks of it as past
   */
  record Partnership(
      Entity one, Entity other, String level, String words, boolean former, Optional<When> at)
      implements Fact {}

  /**
   * A state belongs to an organisation, or wants to.
   *
   * @param status code of the scheme {@code membershipStatus}: {@code member}, {@code candidate},
   *     {@code observer}, {@code dialogue-partner}
   * @param at since when, or when it is so
   */
  record Membership(Entity member, Entity organisation, String status, Optional<When> at)
      implements Fact {}

  /** A state or person chairs an organisation. */
  record Chairmanship(Entity chair, Entity organisation, Optional<When> at) implements Fact {}

  /**
   * A number of years since something began.
   *
   * @param of what is commemorated, such as "diplomatic relations China-Kazakhstan"
   * @param number how many years
   */
  record Anniversary(String of, List<Entity> sides, int number, Optional<When> year)
      implements Fact {
    public Anniversary {
      sides = sorted(sides);
    }
  }

  /** Two sides have diplomatic relations, since the date where it is known. */
  record DiplomaticRelation(Entity one, Entity other, Optional<When> since) implements Fact {}

  /**
   * A number with what it measures.
   *
   * @param of whose quantity it is; may be empty
   * @param measure in the words of the text, such as "bilateral trade volume"
   * @param value in plain decimal digits, such as {@code 25000000000}
   * @param unit code such as {@code USD}, {@code MW}, {@code percent}, {@code count}
   * @param qualifier {@code exact}, {@code moreThan}, {@code nearly}, {@code upTo}, {@code target},
   *     {@code multiple}
   * @param words the number as written, with its unit
   */
  record Quantity(
      List<Entity> of,
      String measure,
      String value,
      String unit,
      String qualifier,
      String words,
      Optional<When> period)
      implements Fact {
    public Quantity {
      of = sorted(of);
    }
  }

  /**
   * A field in which sides cooperate or want to.
   *
   * @param words the field as written, one field
   * @param field code of the scheme {@code field}, where one fits
   */
  record Cooperation(List<Entity> sides, String words, Optional<String> field) implements Fact {
    public Cooperation {
      sides = sorted(sides);
    }
  }

  /**
   * What somebody pledges or plans to do.
   *
   * @param kind code of the scheme {@code act}, or ""
   * @param undone whether it is not to be done: "will not attack"
   */
  record Deed(String kind, boolean undone) {
    /** Nothing, or nothing that we could tell. */
    public static final Deed NONE = new Deed("", false);
  }

  /**
   * What actors are reported to hold, say or intend; whether it is true is not ours to state.
   *
   * @param predicate how the text puts it, for the flat table: {@code supports}, {@code readyTo},
   *     {@code setGoal}, …
   * @param holders whose position it is; not always who speaks
   * @param others those who hold it and have no name, in the words of the text: "several ministers"
   * @param onBehalfOf the states or bodies for which holders act
   * @param topic the object in the words of the text
   * @param towards entities that the topic concerns, the beneficiary first
   * @param addressed those at whom it is directed: who is urged, thanked, blamed, helped; empty
   *     where the words leave it open
   * @param deed what the holders are to do
   */
  record Position(
      Stance stance,
      String predicate,
      List<Entity> holders,
      List<String> others,
      List<Entity> onBehalfOf,
      String topic,
      List<Entity> towards,
      List<Entity> addressed,
      Deed deed)
      implements Fact {

    /** A position directed at nobody in particular. */
    public Position(
        Stance stance,
        String predicate,
        List<Entity> holders,
        List<Entity> onBehalfOf,
        String topic,
        List<Entity> towards) {
      this(stance, predicate, holders, List.of(), onBehalfOf, topic, towards, List.of(), Deed.NONE);
    }

    public Position {
      addressed = sorted(addressed);
      holders = sorted(holders);
      others = others.stream().distinct().sorted().toList();
      onBehalfOf = sorted(onBehalfOf);
      towards = List.copyOf(towards);
      if ((holders.isEmpty() && others.isEmpty()) || topic.isBlank()) {
        throw new IllegalArgumentException(
            "a position needs a holder and a topic: " + holders + topic);
      }
    }
  }

  /** Direct speech. */
  record Quotation(Optional<Entity> speaker, String words) implements Fact {}

  private static List<Entity> sorted(List<Entity> entities) {
    return entities.stream().distinct().sorted(java.util.Comparator.comparing(Entity::id)).toList();
  }
}
