package entente.extract.position;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.lexicon.Cues;
import java.util.Optional;

/** What a chain of verbs comes down to. */
final class Actions {
  private static final int DEPTH = 6;

  private final Tree tree;
  private final Cues cues;

  Actions(Passage passage) {
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
  }

  /** The verb that says what is done: "support" in "continue to support". */
  Token effective(Token verb) {
    Token current = verb;
    for (int i = 0; i < DEPTH && cues.is("aspectual", current.lemma()); i++) {
      Optional<Token> next =
          tree.children(current, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE).stream()
              .filter(Token::isVerb)
              .findFirst();
      if (next.isEmpty() || tree.has(current, OBJECT)) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  /** Whether the action is a visit, a meeting or the like. */
  boolean isEvent(Token verb) {
    return cues.is("event-verb", verb.lemma())
        || tree.has(verb, OBJECT, object -> cues.is("event-noun", object.lemma()));
  }
}
