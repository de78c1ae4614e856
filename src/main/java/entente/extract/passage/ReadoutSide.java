package entente.extract.passage;

import static entente.article.Relation.*;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;

/**
 * The side whose read-out a text is: "The President had a call with … The markets are open. We
 * document each case."
 *
 * <p>A read-out that says "we" or "our" outside quotation marks is written by one side. Its first
 * sentence names that side's person first.
 */
final class ReadoutSide {
  private final List<Passage> passages;

  ReadoutSide(List<Passage> passages) {
    this.passages =
        passages.stream()
            .filter(p -> p.tree().sentence().block().kind() == Block.Kind.PARAGRAPH)
            .toList();
  }

  /** The state that tells it; nobody where the text is no such read-out. */
  Optional<Entity> state() {
    if (passages.isEmpty() || !Readouts.isReadout(passages.getFirst().scene())) {
      return Optional.empty();
    }
    boolean joint = passages.stream().anyMatch(passage -> !passage.parties().isEmpty());
    boolean ours = passages.stream().anyMatch(ReadoutSide::speaksOfUs);
    return joint || !ours ? Optional.empty() : firstNamed();
  }

  private static boolean speaksOfUs(Passage passage) {
    return passage.tree().tokens().stream()
        .anyMatch(token -> token.text().matches("(?i)we|our") && !passage.isQuoted(token));
  }

  private Optional<Entity> firstNamed() {
    Scene scene = passages.getFirst().scene();
    Tree first = passages.getFirst().tree();
    Optional<Token> subject = first.root().flatMap(root -> first.child(root, SUBJECT));
    return subject.flatMap(scene::person).flatMap(scene::stateOf);
  }
}
