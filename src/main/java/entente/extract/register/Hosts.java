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
    boolean the = tree.children(noun).stream().anyMatch(child -> child.lemma().equals("the"));
    boolean bare =
        tree.children(noun).stream().allMatch(child -> tree.is(child, DETERMINER, POSSESSIVE_MARK));
    if (role.isEmpty() || !the || !bare || noun.isPlural()) {
      return Reference.NOBODY;
    }
    int here = scene.trees().indexOf(tree);
    return scene.trees().subList(Math.max(0, here - NEAR), Math.max(0, here)).reversed().stream()
        .flatMap(before -> receptions(before, role.get()).stream())
        .findFirst()
        .map(person -> Reference.of(person, "reception"))
        .orElse(Reference.NOBODY);
  }

  private List<Entity> receptions(Tree tree, String role) {
    Grammar grammar = new Grammar(tree, cues);
    return tree.tokens().stream()
        .filter(token -> token.isVerb() && cues.is("reception-verb", token.lemma()))
        .flatMap(verb -> person(tree, grammar, verb, role).stream())
        .toList();
  }

  /** Of a verb that tells of both, the one. */
  private Optional<Entity> person(Tree tree, Grammar grammar, Token verb, String role) {
    Optional<Entity> host = grammar.subject(verb).flatMap(scene::person);
    Optional<Entity> guest = tree.child(verb, LOGICAL_OBJECTS).flatMap(scene::person);
    boolean both = host.isPresent() && guest.isPresent() && !host.equals(guest);
    return both ? (role.equals("host") ? host : guest) : Optional.empty();
  }
}
