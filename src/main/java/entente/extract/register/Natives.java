package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Optional;

/** Says who "the Norwegian" is: one person, and not the state. */
final class Natives {
  private final Scene scene;
  private final Tree tree;

  Natives(Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
  }

  /**
   * The only person named before, unless known to act for another state; nobody where several are.
   * Empty where the word is no name of one native: "Norway", "the Dutch", "the Norwegians".
   */
  Optional<Reference> of(Token head) {
    Optional<Entity> state =
        scene
            .mention(head)
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.STATE && isOne(head, entity));
    return state.map(home -> {
      Roles roles = new Roles(scene, head.span().begin());
      List<Entity> persons =
          roles.persons().stream()
              .filter(person ->
                  roles
                      .partyOf(person)
                      .filter(party -> party.kind() == Entity.Kind.STATE && !party.equals(home))
                      .isEmpty())
              .toList();
      List<Entity> own =
          persons.stream()
              .filter(person -> scene.stateOf(person).filter(home::equals).isPresent())
              .toList();
      List<Entity> meant = own.isEmpty() ? persons : own;
      return meant.size() == 1 ? Reference.of(meant.getFirst()) : Reference.NOBODY;
    });
  }

  /** "the Norwegian", beside "Norwegians". */
  private boolean isOne(Token head, Entity state) {
    String natives = head.text() + "s";
    return tree.has(head, DETERMINER, the -> the.lemma().equals("the"))
        && tree.children(head, PREMODIFIERS).isEmpty()
        && !head.is(PLURAL_NOUN, PLURAL_PROPER_NOUN)
        && scene.lexicon().isDemonym(natives, state);
  }
}
