package entente.extract.source;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who decides in a resolution: "The Security Council," or "the Council:" opens clauses that have no
 * subject of their own, "Condemns …; Calls upon …", "Recalling …".
 *
 * <p>The form is that of the resolutions of the United Nations and the communiqués of regional
 * bodies: one sentence, with the body as its subject and the preamble and operative clauses as its
 * predicates.
 */
final class Enactment {
  private final TreeMap<Integer, Optional<Entity>> bodyFrom = new TreeMap<>();

  Enactment(Scene scene) {
    for (Tree tree : scene.trees()) {
      Optional<Entity> body = opener(scene, tree);
      if (body.isPresent() || hasSubject(tree)) {
        bodyFrom.put(tree.sentence().span().begin(), body);
      }
    }
  }

  /** The body that a clause without a subject continues; empty where it has one of its own. */
  Optional<Entity> of(Tree tree, Token verb) {
    Token first = tree.firstConjunct(verb);
    boolean opens =
        tree.head(first).isEmpty()
            && first.is(GERUND, SINGULAR_PRESENT)
            && !tree.has(first, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
            && tree.tokens().subList(0, first.index()).stream()
                .allMatch(token ->
                    token.is(
                        ADVERB, CARDINAL, CONJUNCTION, COMMA, OPENING_BRACKET, CLOSING_BRACKET));
    return opens
        ? Optional.ofNullable(bodyFrom.floorEntry(tree.sentence().span().begin()))
            .flatMap(Map.Entry::getValue)
        : Optional.empty();
  }

  /** A sentence with a subject of its own ends the resolution. */
  private static boolean hasSubject(Tree tree) {
    return tree.root().flatMap(root -> tree.child(root, SUBJECTS)).isPresent();
  }

  /** A body named right before the comma or colon that ends a line without a finite verb. */
  private static Optional<Entity> opener(Scene scene, Tree tree) {
    Token last = tree.tokens().getLast();
    boolean open = last.text().equals(",") || last.text().equals(":");
    boolean clause = tree.tokens().stream().anyMatch(Token::isFinite);
    return open && !clause && tree.tokens().size() > 1
        ? scene
            .mention(tree.tokens().get(last.index() - 1))
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
        : Optional.empty();
  }
}
