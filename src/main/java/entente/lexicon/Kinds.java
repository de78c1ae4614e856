package entente.lexicon;

import entente.facts.Entity.Kind;
import java.util.Map;

/** Which classes of the ontology are entities with a name, and of which kind. */
final class Kinds {
  private static final Map<String, Kind> OF =
      Map.ofEntries(
          Map.entry("State", Kind.STATE),
          Map.entry("Person", Kind.PERSON),
          Map.entry("Organisation", Kind.ORGANISATION),
          Map.entry("InternationalOrganisation", Kind.ORGANISATION),
          Map.entry("MultilateralMechanism", Kind.ORGANISATION),
          Map.entry("BilateralMechanism", Kind.ORGANISATION),
          Map.entry("GovernmentBody", Kind.ORGANISATION),
          Map.entry("PoliticalParty", Kind.ORGANISATION),
          Map.entry("MediaOutlet", Kind.ORGANISATION),
          Map.entry("Institution", Kind.INSTITUTION),
          Map.entry("Place", Kind.PLACE),
          Map.entry("City", Kind.PLACE),
          Map.entry("Region", Kind.PLACE),
          Map.entry("Venue", Kind.PLACE),
          Map.entry("Initiative", Kind.INITIATIVE),
          Map.entry("NationalProgramme", Kind.INITIATIVE),
          Map.entry("Agreement", Kind.AGREEMENT),
          Map.entry("Treaty", Kind.AGREEMENT),
          Map.entry("JointStatement", Kind.AGREEMENT),
          Map.entry("LegalAct", Kind.AGREEMENT),
          Map.entry("Undertaking", Kind.INFRASTRUCTURE),
          Map.entry("Infrastructure", Kind.INFRASTRUCTURE));

  private Kinds() {}

  /** The class of a block, without its prefix: "ent:City" → "City". */
  static String type(Block block) {
    String type = block.must("rdf:type");
    return type.substring(type.indexOf(':') + 1);
  }

  /** Whether the block describes an entity; offices and tenures are none. */
  static boolean isEntity(Block block) {
    return switch (type(block)) {
      case "Office", "OfficeTenure" -> false;
      default -> true;
    };
  }

  /**
   * The kind of an entity's class.
   *
   * @throws LexiconException if the class is none of the ontology's classes of named things
   */
  static Kind of(Block block) {
    Kind kind = OF.get(type(block));
    if (kind == null) {
      throw new LexiconException(block.where(), "no class of named things: " + type(block));
    }
    return kind;
  }
}
