package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.register.Reference;
import entente.lexicon.Cues;
import java.util.Optional;
import java.util.Set;

/**
 * Who decides in the points of a resolution or communiqué: "The Security Council," or "the
 * participants:" opens clauses that have no subject of their own, "Condemns …; Calls upon …",
 * "Recalling …", "1. Expressed concern over …".
 *
 * <p>The form is that of the resolutions of the United Nations and the communiqués of regional
 * bodies: one sentence, with those who decide as its subject and the preamble and the numbered
 * points as its predicates.
 */
final class Enactment {
  private static final Set<entente.article.Tag> BEFORE_VERB =
      Set.of(
          ADVERB,
          ADJECTIVE,
          CARDINAL,
          LIST_MARKER,
          CONJUNCTION,
          COMMA,
          COLON,
          FULL_STOP,
          OPENING_BRACKET,
          CLOSING_BRACKET);

  private Enactment() {}

  /** Who decides behind the sentence, where {@code before} does in front of it. */
  static Reference after(Passage passage, Reference before) {
    Tree tree = passage.tree();
    Optional<Token> opener = opener(tree, passage.scene().cues());
    if (opener.isPresent()) {
      return passage.referents().all(opener.get());
    }
    boolean own =
        tree.root().filter(root -> tree.has(root, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)).isPresent();
    return own ? Reference.NOBODY : before;
  }

  /** Whether a verb without a subject opens the sentence, as a point of a list does. */
  static boolean isPoint(Tree tree, Token verb) {
    Token first = tree.firstConjunct(verb);
    return tree.head(first).isEmpty()
        && first.isVerb()
        && !tree.has(first, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
        && tree.tokens().subList(0, first.index()).stream()
            .allMatch(token -> BEFORE_VERB.contains(token.tag()));
  }

  /**
   * Those named right before the comma or colon that ends a line without a finite verb; of "The
   * Cabinet took the following decisions:" the subject.
   */
  private static Optional<Token> opener(Tree tree, Cues cues) {
    Token last = tree.tokens().getLast();
    boolean colon = last.text().equals(":");
    if (!(colon || last.text().equals(",")) || tree.tokens().size() < 2) {
      return Optional.empty();
    }
    if (tree.tokens().stream().anyMatch(Token::isFinite)) {
      return tree.root()
          .filter(root -> colon && announces(tree, cues))
          .flatMap(r -> subject(tree, r));
    }
    return Optional.of(top(tree, tree.tokens().get(last.index() - 1))).filter(Token::isNoun);
  }

  private static boolean announces(Tree tree, Cues cues) {
    return tree.tokens().stream().anyMatch(token -> cues.is("following", token.text()));
  }

  private static Optional<Token> subject(Tree tree, Token root) {
    return tree.child(root, SUBJECT);
  }

  /** "Heads" of "the Heads of State and Government:". */
  private static Token top(Tree tree, Token last) {
    Token top = last;
    while (tree.is(top, PREPOSITION_OBJECT, PREPOSITION, CONJUNCT)
        && tree.head(top).filter(head -> head.index() < last.index()).isPresent()) {
      top = tree.head(top).orElseThrow();
    }
    return top;
  }
}
