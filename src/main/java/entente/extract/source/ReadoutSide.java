package entente.extract.source;

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
  private final Scene article;
  private final Quotes quotes;
  private final List<Tree> sentences;

  ReadoutSide(Scene article, Quotes quotes) {
    this.article = article;
    this.quotes = quotes;
    this.sentences =
        article.trees().stream()
            .filter(tree -> tree.sentence().block().kind() == Block.Kind.PARAGRAPH)
            .toList();
  }

  /** The state that tells it; nobody where the text is no such read-out. */
  Optional<Entity> state() {
    boolean one = !sentences.isEmpty() && Readouts.isReadout(article);
    return one && sentences.stream().anyMatch(this::speaksOfUs) ? firstNamed() : Optional.empty();
  }

  private boolean speaksOfUs(Tree tree) {
    return tree.tokens().stream()
        .anyMatch(token -> token.text().matches("(?i)we|our") && !quotes.covers(token.span()));
  }

  private Optional<Entity> firstNamed() {
    Tree first = sentences.getFirst();
    Optional<Token> subject = first.root().flatMap(root -> first.child(root, SUBJECT));
    return subject.flatMap(article::person).flatMap(article::stateOf);
  }
}
