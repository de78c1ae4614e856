package entente.extract.register;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says who is "the host" and who "the guest": by whom the last reception was told. */
final class Hosts {
  private static final int NEAR = 3;

  private final Scene scene;
  private final Cues cues;

  Hosts(Scene scene) {
    this.scene = scene;
    this.cues = scene.cues();
  }

  /** Nobody where the noun is neither word, or no reception was told shortly before. */
  Reference of(Tree tree, Token noun) {
    Optional<String> role = cues.code("reception", noun.lemma().toLowerCase(Locale.ROOT));
    boolean the =
        tree.children(noun).stream()
            .anyMatch(child -> child.text().toLowerCase(Locale.ROOT).matches("the|his|her|their"));
    boolean bare =
        tree.children(noun).stream()
            .allMatch(child -> tree.is(child, DETERMINER, POSSESSOR, POSSESSIVE_MARK));
    if (role.isEmpty() || !the || !bare || noun.isPlural()) {
      return Reference.NOBODY;
    }
    int here = scene.trees().indexOf(tree);
    return scene.trees().subList(Math.max(0, here - NEAR), Math.max(0, here)).reversed().stream()
        .flatMap(before -> receptions(before, role.get(), tree.has(noun, POSSESSOR)).stream())
        .findFirst()
        .map(person -> Reference.of(person))
        .orElse(Reference.NOBODY);
  }

  private List<Entity> receptions(Tree tree, String role, boolean ofOne) {
    Grammar grammar = new Grammar(tree, cues);
    return tree.tokens().stream()
        .filter(Token::isVerb)
        .flatMap(verb -> person(tree, grammar, verb, role, ofOne).stream())
        .toList();
  }

  /** Of a verb that tells of both, the one. */
  private Optional<Entity> person(
      Tree tree, Grammar grammar, Token verb, String role, boolean ofOne) {
    Optional<Entity> subject = grammar.subject(verb).flatMap(scene::person);
    Optional<Entity> object = tree.child(verb, LOGICAL_OBJECTS).flatMap(scene::person);
    boolean both = subject.isPresent() && object.isPresent() && !subject.equals(object);
    if (both && cues.is("reception-verb", verb.lemma())) {
      return role.equals("host") ? subject : object;
    }
    if (both && cues.is("guest-of-verb", verb.lemma())) {
      return role.equals("host") ? object : subject;
    }
    return both && ofOne && cues.is("encounter", verb.lemma())
        ? atHome(tree, verb, subject.get(), object.get(), role)
        : Optional.empty();
  }

  /** "Vik met Berg in Oslo. Her host": the one whose country the place is in. */
  private Optional<Entity> atHome(Tree tree, Token verb, Entity one, Entity other, String role) {
    Optional<Entity> home =
        tree.prepositional(verb, "in")
            .flatMap(scene::mention)
            .flatMap(place -> scene.lexicon().stateOf(place.entity()));
    boolean first = home.isPresent() && home.equals(scene.stateOf(one));
    boolean second = home.isPresent() && home.equals(scene.stateOf(other));
    if (first == second) {
      return Optional.empty();
    }
    return Optional.of(first == role.equals("host") ? one : other);
  }
}
