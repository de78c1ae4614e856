package entente.link.person;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says where the name of a state or place is not its own in this article: "Jordan" behind
 * "congressman Jim Jordan", "Georgia" beside Atlanta.
 */
public final class Namesakes {
  private static final Set<String> AMERICAN_GEORGIA =
      Set.of("place/us/atlanta", "place/us/savannah");
  private static final String GEORGIA = "state/geo";

  /** Behind these, and behind "visited", a state or place is meant. */
  private static final Set<String> WHERE =
      Set.of("in", "to", "from", "at", "near", "of", "outside", "with");

  private final Lexicon lexicon;
  private final Cues cues;
  private final Set<String> proved = new HashSet<>();
  private boolean american;

  public Namesakes(Lexicon lexicon, Cues cues) {
    this.cues = cues;
    this.lexicon = lexicon;
  }

  /** Notes which states the article proves by more than a name that somebody else may bear. */
  public void note(Marks marks) {
    for (Found found : marks.all()) {
      Entity entity = found.entity();
      american |= AMERICAN_GEORGIA.contains(entity.id());
      boolean bare = marks.words().written(found.first(), found.last()).equals(entity.label());
      if (!bare || !found.isState()) {
        state(entity)
            .filter(state -> !bearsIts(found, state))
            .map(Entity::id)
            .ifPresent(proved::add);
      }
    }
  }

  /** A capital that shares its name with the state proves nothing. */
  private static boolean bearsIts(Found found, Entity state) {
    return !found.isState() && found.entity().label().equals(state.label());
  }

  private Optional<Entity> state(Entity entity) {
    return entity.kind() == Entity.Kind.STATE ? Optional.of(entity) : lexicon.stateOf(entity);
  }

  /** The names of states and places that are a person's surname here. */
  public List<Found> persons(Marks marks, PersonNames names) {
    List<Found> persons = new ArrayList<>();
    Words words = marks.words();
    for (Found found : marks.all()) {
      boolean where = words.follows(found.first()) && isWhere(words.key(found.first() - 1));
      boolean place = found.entity().kind() == Entity.Kind.PLACE || isSeat(found);
      if (found.length() == 1 && !where && (place || isUnproved(found))) {
        names
            .bearer(List.of(words.key(found.first())))
            .ifPresent(person ->
                persons.add(new Found(found.first(), found.last(), person, "surname", 0.85)));
      }
    }
    return persons;
  }

  private boolean isWhere(String before) {
    return WHERE.contains(before) || cues.is(Use.VISITED, before);
  }

  private static boolean isSeat(Found found) {
    return found.is(Found.Kind.SEAT);
  }

  private boolean isUnproved(Found found) {
    return found.isState() && found.is(Found.Kind.NAME) && !proved.contains(found.entity().id());
  }

  /** The names of the state Georgia that mean the American one. */
  public List<Found> elsewhere(Marks marks) {
    return marks.all().stream()
        .filter(found -> american && found.entity().id().equals(GEORGIA) && isUnproved(found))
        .toList();
  }
}
