package entente.lexicon;

import entente.facts.Entity;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The known states, persons, organisations, places and their names, offices and ties (decision
 * 0010).
 *
 * <p>Immutable and safe for many threads; every collection has a fixed order.
 */
public final class Lexicon {
  private final Map<String, Entity> entities;
  private final List<Name> names;
  private final Map<String, Entity> capitals;
  private final Map<String, Entity> states;
  private final Map<String, List<Tenure>> tenures;
  private final Map<String, List<Tenure>> holders;
  private final Map<String, Set<Entity>> members;
  private final FieldWords fields;
  private final Map<String, String> officialNames = new TreeMap<>();
  private final Map<String, Entity> statesByName = new TreeMap<>();
  private final Map<String, Entity> unionsByName = new TreeMap<>();
  private final Map<String, Set<String>> demonyms = new TreeMap<>();

  private Lexicon(Reference reference, FieldWords fields) {
    this.entities = reference.entities();
    this.names = reference.names();
    this.capitals = reference.capitals();
    this.states = reference.states();
    this.tenures = reference.tenures();
    this.holders = reference.holders();
    this.members = reference.members();
    this.fields = fields;
    for (Name name : names) {
      if (name.form() == Form.OFFICIAL_NAME) {
        officialNames.putIfAbsent(name.entity().id(), name.surface());
      }
      if (name.form() == Form.DEMONYM) {
        demonyms.computeIfAbsent(name.surface(), key -> new TreeSet<>()).add(name.entity().id());
      }
      if (name.entity().kind() == Entity.Kind.STATE) {
        statesByName.putIfAbsent(name.surface(), name.entity());
      }
      if (name.entity().type().equals("InternationalOrganisation")) {
        unionsByName.putIfAbsent(name.surface(), name.entity());
      }
    }
  }

  /**
   * Reads {@code reference/*.ttl} and {@code voc/field.ttl} below the folder.
   *
   * @throws LexiconException if a file is missing or cannot be parsed, an entity lacks its type or
   *     name, or one block points at another that is not there
   */
  public static Lexicon load(Path ontologyFolder) {
    Reference reference = new Reference(Blocks.read(ontologyFolder.resolve("reference")));
    Path field = ontologyFolder.resolve("voc").resolve("field.ttl");
    return new Lexicon(reference, new FieldWords(Blocks.read(field)));
  }

  /** "Kingdom of Norway" for Norway. */
  public Optional<String> officialName(Entity entity) {
    return Optional.ofNullable(officialNames.get(entity.id()));
  }

  /** Whether the people of the state or place are called just so: "Norwegians", "Norwegian". */
  public boolean isDemonym(String surface, Entity land) {
    return demonyms.getOrDefault(surface, Set.of()).contains(land.id());
  }

  /** The state that is called just so: "Norway", "U.S.". */
  public Optional<Entity> stateNamed(String surface) {
    return Optional.ofNullable(statesByName.get(surface));
  }

  /** The state or the organisation of states that is called just so: "U.S.", "ASEAN". */
  public Optional<Entity> sideNamed(String surface) {
    return stateNamed(surface).or(() -> Optional.ofNullable(unionsByName.get(surface)));
  }

  /** Every way to name every entity, sorted by surface; a surface may occur several times. */
  public Collection<Name> names() {
    return names;
  }

  /** All entities, sorted by id. */
  public Collection<Entity> entities() {
    return entities.values();
  }

  /** The entity with this id, such as {@code state/kaz}. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The city in which the government of the state sits. */
  public Optional<Entity> capitalOf(Entity state) {
    return Optional.ofNullable(capitals.get(state.id()));
  }

  /**
   * The state that a person or body acts for, else the one in which a place, institution or outlet
   * lies; for a state itself.
   */
  public Optional<Entity> stateOf(Entity entity) {
    return Optional.ofNullable(states.get(entity.id()));
  }

  /** The offices a person has held, by first day; those without one come first. */
  public List<Tenure> tenures(Entity person) {
    return tenures.getOrDefault(person.id(), List.of());
  }

  /**
   * Who has held an office, by first day; those without one come first.
   *
   * @param of a state or an organisation
   * @param role the slug of the role, such as {@code prime-minister}
   */
  public List<Tenure> holders(Entity of, String role) {
    return holders.getOrDefault(of.id() + " " + role, List.of());
  }

  /** The full members of an organisation, sorted by id; not its observers and partners. */
  public Set<Entity> members(Entity organisation) {
    return members.getOrDefault(organisation.id(), Set.of());
  }

  /**
   * The code in the scheme {@code field} that the words name: "the new energy sources" →
   * "new-energy" if a label says so.
   */
  public Optional<String> field(String words) {
    return fields.code(words);
  }
}
