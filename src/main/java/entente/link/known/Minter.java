package entente.link.known;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.names.Slug;
import java.util.Optional;

/** Makes entities of names that the reference data lacks, unless it has them after all. */
public final class Minter {
  private final Lexicon lexicon;
  private final KnownNames known;

  public Minter(Lexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /** The thing of this name: the known one of the same kind, or a new one. */
  public Entity thing(String label, Entity.Kind kind, String type) {
    return known
        .named(label)
        .filter(entity -> entity.kind() == kind)
        .orElseGet(() -> new Entity(prefix(kind) + Slug.of(label), kind, type, label, false));
  }

  /** A city of a known state. */
  public Entity city(String label, Entity state) {
    String folder = lexicon.capitalOf(state).map(Minter::folder).orElse("place/x/");
    String id = folder + "x-" + Slug.of(label);
    return known
        .named(label)
        .filter(entity -> lexicon.stateOf(entity).filter(state::equals).isPresent())
        .orElseGet(() -> new Entity(id, Entity.Kind.PLACE, "City", label, false));
  }

  /** The state that a word names. */
  public Optional<Entity> state(String word) {
    return known.named(word).filter(entity -> entity.kind() == Entity.Kind.STATE);
  }

  /** Whether the reference data has the name, whatever it denotes. */
  public boolean isKnown(String label) {
    return known.named(label).isPresent();
  }

  private static String folder(Entity capital) {
    return capital.id().substring(0, capital.id().lastIndexOf('/') + 1);
  }

  private static String prefix(Entity.Kind kind) {
    return switch (kind) {
      case STATE -> "state/x-";
      case PERSON -> "person/x-";
      case ORGANISATION -> "org/x-";
      case INITIATIVE -> "initiative/x-";
      case AGREEMENT -> "agreement/x-";
      case PLACE -> "place/x/";
      case INSTITUTION -> "institution/x-";
      case INFRASTRUCTURE -> "infrastructure/x-";
    };
  }
}
