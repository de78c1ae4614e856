package entente.lexicon;

import entente.facts.Entity;
import entente.facts.Office;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The blocks of {@code ontology/reference/} turned into entities, names and ties. */
final class Reference {
  private static final Map<String, Form> FORMS =
      Map.of(
          "rdfs:label", Form.NAME,
          "ent:officialName", Form.OFFICIAL_NAME,
          "skos:altLabel", Form.ALIAS,
          "skos:notation", Form.ABBREVIATION,
          "ent:demonym", Form.DEMONYM,
          "ent:adjective", Form.ADJECTIVE,
          "foaf:familyName", Form.SURNAME);
  private static final Comparator<Tenure> BY_START =
      Comparator.comparing((Tenure tenure) -> tenure.from().orElse(LocalDate.MIN))
          .thenComparing(tenure -> tenure.holder().id())
          .thenComparing(tenure -> tenure.office().of().id() + " " + tenure.office().role());

  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  Reference(Collection<Block> all) {
    for (Block block : all) {
      blocks.put(block.key(), block);
      if (Kinds.isEntity(block)) {
        entities.put(block.key(), entity(block));
      }
    }
  }

  private static Entity entity(Block block) {
    String label = block.must("rdfs:label");
    return new Entity(block.key(), Kinds.of(block), Kinds.type(block), label, true);
  }

  Map<String, Entity> entities() {
    return Collections.unmodifiableMap(entities);
  }

  List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (Entity entity : entities.values()) {
      Block block = block(entity);
      NavigableSet<Name> own = new TreeSet<>();
      FORMS.forEach((property, form) ->
          block.all(property).forEach(surface -> own.add(new Name(surface, form, entity))));
      own.removeIf(name -> name.form() == Form.ALIAS && isSaidBetter(name, own));
      names.addAll(own);
    }
    Collections.sort(names);
    return List.copyOf(names);
  }

  private static boolean isSaidBetter(Name alias, Set<Name> own) {
    return own.contains(new Name(alias.surface(), Form.NAME, alias.entity()))
        || own.contains(new Name(alias.surface(), Form.ABBREVIATION, alias.entity()))
        || own.contains(new Name(alias.surface(), Form.OFFICIAL_NAME, alias.entity()));
  }

  Map<String, Entity> capitals() {
    Map<String, Entity> capitals = new TreeMap<>();
    for (String id : entities.keySet()) {
      target(id, "ent:capital").ifPresent(city -> capitals.put(id, city));
    }
    return capitals;
  }

  Map<String, Entity> states() {
    Map<String, Entity> states = new TreeMap<>();
    for (Entity entity : entities.values()) {
      Entity state = state(entity);
      if (state != null) {
        states.put(entity.id(), state);
      }
    }
    return states;
  }

  private @Nullable Entity state(Entity entity) {
    Optional<Entity> at = Optional.of(entity);
    Set<String> seen = new LinkedHashSet<>();
    while (at.isPresent() && at.get().kind() != Entity.Kind.STATE) {
      String id = at.get().id();
      if (!seen.add(id)) {
        throw new LexiconException(block(entity).where(), "lies in itself: " + seen);
      }
      at = target(id, "ent:representsState").or(() -> target(id, "ent:locatedIn"));
    }
    return at.orElse(null);
  }

  Map<String, Set<Entity>> members() {
    Map<String, Set<Entity>> members = new TreeMap<>();
    for (Entity entity : entities.values()) {
      for (String organisation : block(entity).all("ent:memberOf")) {
        Entity of = entity(organisation, block(entity));
        members.computeIfAbsent(of.id(), none -> new LinkedHashSet<>()).add(entity);
      }
    }
    members.replaceAll((id, of) -> Collections.unmodifiableSet(of));
    return members;
  }

  Map<String, List<Tenure>> tenures() {
    return group(tenure -> tenure.holder().id());
  }

  Map<String, List<Tenure>> holders() {
    return group(tenure -> tenure.office().of().id() + " " + tenure.office().role());
  }

  private Map<String, List<Tenure>> group(Function<Tenure, String> key) {
    Map<String, List<Tenure>> groups = new TreeMap<>();
    for (Block block : blocks.values()) {
      if (Kinds.type(block).equals("OfficeTenure")) {
        Tenure tenure = tenure(block);
        groups.computeIfAbsent(key.apply(tenure), none -> new ArrayList<>()).add(tenure);
      }
    }
    groups.replaceAll((id, group) -> group.stream().sorted(BY_START).toList());
    return groups;
  }

  private Tenure tenure(Block block) {
    Entity holder = entity(block.must("ent:holder"), block);
    Office office = office(block);
    try {
      return new Tenure(
          holder,
          office,
          block.one("ent:startDate").map(Reference::firstDay),
          block.one("ent:endDate").map(Reference::lastDay));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new LexiconException(block.where(), block.key() + ": " + e.getMessage(), e);
    }
  }

  private Office office(Block tenure) {
    String id = tenure.must("ent:office");
    Block office = blocks.get(id);
    if (office == null) {
      throw new LexiconException(tenure.where(), "there is no office " + id);
    }
    Entity of = entity(office.must("ent:officeOf"), office);
    return new Office(of, office.must("ent:role"), office.must("dct:title"));
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private Optional<Entity> target(String id, String property) {
    Block block = block(id);
    return block.one(property).map(other -> entity(other, block));
  }

  private Entity entity(String id, Block pointer) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new LexiconException(pointer.where(), pointer.key() + " points at no entity: " + id);
    }
    return entity;
  }

  private Block block(Entity entity) {
    return block(entity.id());
  }

  private Block block(String id) {
    Block block = blocks.get(id);
    if (block == null) {
      throw new IllegalStateException("every entity has its block: " + id);
    }
    return block;
  }
}
