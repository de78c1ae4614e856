package entente.extract.field;

import static entente.article.Relation.PREPOSITION_OBJECT;
import static entente.lexicon.FunctionWords.BETWEEN;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.register.Parties;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who works together: "between A and B", "A's … with B", "A-B cooperation", "their cooperation", a
 * pair as subject; else the two sides at this point.
 */
final class FieldSides {
  /** So many verbs above the cue may have the subject. */
  private static final int REACH = 3;

  private final Passage passage;
  private final Tree tree;
  private final Scene scene;
  private final Parties parties;

  FieldSides(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.scene = passage.scene();
    this.parties = new Parties(passage.referents());
  }

  List<Entity> of(Token cue) {
    return stated(cue).orElseGet(this::ofSentence);
  }

  /** Those whom the sentence names as working together, if it does. */
  Optional<List<Entity>> stated(Token cue) {
    return Stream.of(inName(cue), between(cue), own(cue), acting(cue))
        .map(this::states)
        .filter(states -> states.size() > 1)
        .findFirst();
  }

  /** "the | Chile-Peru Task Force". */
  private List<Entity> inName(Token cue) {
    return cue.isProper() ? scene.statesIn(cue.text()) : List.of();
  }

  private List<Entity> between(Token cue) {
    Optional<Token> next =
        tree.tokens().stream()
            .skip(cue.index() + 1L)
            .limit(1)
            .filter(word -> BETWEEN.contains(word.text()))
            .flatMap(word -> tree.child(word, PREPOSITION_OBJECT).stream())
            .findFirst();
    return tree.prepositional(cue, BETWEEN)
        .or(() -> next)
        .map(passage.referents()::all)
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** "EU-U.S. cooperation", "Russian-Venezuelan cooperation", "their cooperation with Peru". */
  private List<Entity> own(Token cue) {
    return cue.isNoun() ? parties.ofNoun(cue) : List.of();
  }

  private List<Entity> acting(Token cue) {
    List<Entity> acting = new ArrayList<>(doers(cue));
    tree.prepositional(cue, "with")
        .flatMap(scene::mention)
        .map(Mention::entity)
        .filter(Entity::isActor)
        .ifPresent(acting::add);
    return acting;
  }

  /** Who does what the cue tells of, by a verb above it: "They seek ways to deepen it". */
  private List<Entity> doers(Token cue) {
    Optional<Token> verb = cue.isVerb() ? Optional.of(cue) : passage.grammar().governingVerb(cue);
    for (int steps = 0; steps < REACH && verb.isPresent(); steps++) {
      List<Entity> doers =
          passage
              .grammar()
              .subject(verb.get())
              .map(passage.referents()::all)
              .map(Reference::entities)
              .orElse(List.of());
      if (!doers.isEmpty()) {
        return doers;
      }
      verb = passage.grammar().governingVerb(verb.get());
    }
    return List.of();
  }

  /** The two sides; nobody where the sentence is about others. */
  private List<Entity> ofSentence() {
    List<Entity> sides = passage.sides();
    List<Entity> named =
        tree.tokens().stream()
            .flatMap(token -> scene.mentions(token.span()).stream())
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.STATE)
            .distinct()
            .toList();
    boolean others = named.size() > 1 && named.stream().noneMatch(sides::contains);
    if (others) {
      return named.size() == 2 ? named : List.of();
    }
    return sides;
  }

  private List<Entity> states(List<Entity> actors) {
    return actors.stream()
        .map(actor -> scene.stateOf(actor).orElse(actor))
        .filter(actor -> actor.kind() != Entity.Kind.PERSON)
        .distinct()
        .toList();
  }
}
