package entente.extract.source;

import entente.facts.Entity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who says something.
 *
 * @param entities one speaker, several who speak together, or nobody whom the article names
 * @param words the speaker in the words of the article: "a senior official"; empty where the
 *     article does not even say that
 */
public record Speaker(List<Entity> entities, String words) {
  public Speaker {
    entities = List.copyOf(entities);
  }

  public static Speaker of(Entity entity) {
    return new Speaker(List.of(entity), entity.label());
  }

  /** Several who speak together. */
  public static Speaker of(List<Entity> entities) {
    String labels = entities.stream().map(Entity::label).collect(Collectors.joining(" and "));
    return new Speaker(entities, labels);
  }

  /** Somebody whom the article does not name. */
  public static Speaker unnamed(String words) {
    return new Speaker(List.of(), words);
  }

  /** The one whom the article names; empty for several and for unnamed speakers. */
  public Optional<Entity> one() {
    return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
  }
}
