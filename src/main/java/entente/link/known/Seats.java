package entente.link.known;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.link.word.Cues;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whose government sits in a place: the capitals, and {@code seats.csv}, which comes first. */
public final class Seats {
  private final Map<String, Entity> actors = new HashMap<>();

  public Seats(Lexicon lexicon, Cues cues) {
    for (Entity state : lexicon.entities()) {
      if (state.kind() == Entity.Kind.STATE) {
        lexicon.capitalOf(state).ifPresent(city -> actors.putIfAbsent(city.id(), state));
      }
    }
    cues.seats()
        .forEach(
            (place, actor) -> lexicon.entity(actor).ifPresent(entity -> actors.put(place, entity)));
  }

  /** The state or union that the news calls by the name of this place. */
  public Optional<Entity> actor(Entity place) {
    return Optional.ofNullable(actors.get(place.id()));
  }
}
