package entente.link.person;

import entente.facts.Entity;
import entente.link.word.Folding;
import entente.link.word.Title;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The persons one article names, so that a surname alone finds its bearer. */
public final class Roster {
  private final Folding folding;
  private final Map<String, Entity> persons = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> names = new LinkedHashMap<>();
  private final Map<String, Set<Entity>> bySurname = new LinkedHashMap<>();
  private final Map<String, Set<Title>> titles = new LinkedHashMap<>();
  private final Map<String, Entity> states = new LinkedHashMap<>();

  public Roster(Folding folding) {
    this.folding = folding;
  }

  /** Notes a person under a full name and the surnames by which it may be called. */
  void add(Entity person, List<String> foldedName, List<String> foldedSurnames) {
    persons.putIfAbsent(person.id(), person);
    if (!foldedName.isEmpty()) {
      names.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(foldedName);
    }
    for (String surname : foldedSurnames) {
      bySurname.computeIfAbsent(surname, key -> new LinkedHashSet<>()).add(person);
    }
  }

  /** All of them, in the order in which they were noted. */
  public List<Entity> persons() {
    return List.copyOf(persons.values());
  }

  /** Notes for whom a person acts. */
  void state(Entity person, Entity of) {
    states.putIfAbsent(person.id(), of);
  }

  public Optional<Entity> state(Entity person) {
    return Optional.ofNullable(states.get(person.id()));
  }

  /** Notes the titles that the article gives a person. */
  void titles(Entity person, List<Title> given) {
    titles.computeIfAbsent(person.id(), id -> new LinkedHashSet<>()).addAll(given);
  }

  Set<Title> titles(Entity person) {
    return titles.getOrDefault(person.id(), Set.of());
  }

  /** The persons of the article with this surname, in the order in which they were noted. */
  List<Entity> bySurname(List<String> keys) {
    return List.copyOf(
        bySurname.getOrDefault(String.join(" ", folding.fold(keys)), new LinkedHashSet<>()));
  }

  /**
   * The only person of the article one of whose names has the words of this one, or the reverse.
   */
  Optional<Entity> byName(List<String> keys) {
    List<String> folded = folding.fold(keys);
    List<Entity> alike =
        persons.values().stream()
            .filter(person ->
                names.getOrDefault(person.id(), List.of()).stream()
                    .anyMatch(name -> Folding.alike(name, folded)))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }
}
