package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;

/** For whom somebody speaks: "Speaking for the Forum, Vik condemned it", "on behalf of Togo". */
record SpokenFor(Passage passage) {
  /** Those for whom the holders take the stance of this word; nobody where the text names none. */
  List<Entity> of(Token word, List<Entity> holders) {
    Tree tree = passage.tree();
    return tree.tokens().stream()
        .filter(this::isFor)
        .filter(named -> verbOver(named).filter(verb -> isOf(verb, word, holders)).isPresent())
        .flatMap(named -> tree.children(named, PREPOSITION_OBJECT).stream())
        .flatMap(object -> passage.referents().all(object).entities().stream())
        .filter(Entity::isActor)
        .distinct()
        .toList();
  }

  private boolean isFor(Token word) {
    Optional<Token> over = passage.tree().head(word);
    return over.filter(cue -> cue.isNoun() || isSpeaking(cue))
        .flatMap(this::preposition)
        .filter(word.lemma()::equals)
        .isPresent();
  }

  /**
   * The verb of the clause in which it stands, above "speaking"; none where it tells for whom
   * something else was done: "welcomed | the efforts on behalf of Togo".
   */
  private Optional<Token> verbOver(Token named) {
    Optional<Token> over = passage.tree().head(named);
    while (over.filter(word -> !word.isVerb() || isSpeaking(word)).isPresent()) {
      over = over.filter(word -> !isOfOthers(word)).flatMap(passage.tree()::head);
    }
    return over.filter(verb -> !isBehindDeed(verb, named));
  }

  /** "its work", "the efforts of Peru"; not the "behalf" itself. */
  private boolean isOfOthers(Token noun) {
    Tree tree = passage.tree();
    return noun.isNoun()
        && preposition(noun).isEmpty()
        && (tree.has(noun, POSSESSOR) || tree.prepositional(noun, "of").isPresent());
  }

  /** "welcomed the efforts of Peru | on behalf of Togo", wherever a parser hangs the words. */
  private boolean isBehindDeed(Token verb, Token named) {
    return passage.tree().children(verb, OBJECT).stream()
        .filter(object -> object.index() > verb.index() && object.index() < named.index())
        .anyMatch(this::isOfOthers);
  }

  private boolean isSpeaking(Token word) {
    return word.is(GERUND) && preposition(word).isPresent();
  }

  /** Behind which stands for whom somebody speaks. */
  private Optional<String> preposition(Token cue) {
    return passage.scene().cues().code("speakingFor", cue.lemma());
  }

  private boolean isOf(Token verb, Token word, List<Entity> holders) {
    boolean within = verb.equals(word) || passage.tree().under(word, verb);
    return within
        && passage.grammar().subject(verb).map(passage.referents()::all).stream()
            .anyMatch(subject -> subject.entities().equals(holders));
  }
}
