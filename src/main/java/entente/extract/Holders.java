package entente.extract;

import entente.article.Token;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Optional;

/** Whose stance a cue word tells. */
final class Holders {
  private final Passage passage;
  private final Tree tree;
  private final Grammar grammar;

  Holders(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.grammar = passage.grammar();
  }

  /** The holders of the stance that the word tells; nobody where the text does not say. */
  Reference of(Token cue, WordClass wordClass) {
    return switch (wordClass) {
      case VERB -> ofVerb(cue);
      case MODAL -> tree.head(cue).map(this::ofVerb).orElse(Reference.NOBODY);
      case ADJECTIVE -> ofAdjective(cue);
      case NOUN -> ofNoun(cue);
    };
  }

  private Reference ofVerb(Token verb) {
    return grammar.subject(verb).map(passage.referents()::all).orElse(Reference.NOBODY);
  }

  private Reference ofAdjective(Token adjective) {
    Optional<Token> passive = tree.child(adjective, "nsubjpass");
    if (passive.isPresent()) {
      return passage.referents().all(passive.get());
    }
    Optional<Token> copula = tree.head(adjective).filter(Token::isVerb);
    return copula.map(this::ofVerb).orElse(Reference.NOBODY);
  }

  private Reference ofNoun(Token noun) {
    Optional<Token> possessor = grammar.possessor(noun);
    if (possessor.isPresent()) {
      return passage.referents().all(possessor.get());
    }
    Optional<Entity> adjective = adjective(noun);
    if (adjective.isPresent()) {
      return Reference.of(adjective.get(), "adjective");
    }
    Reference of =
        tree.prepositional(noun, "of").map(passage.referents()::all).orElse(Reference.NOBODY);
    if (of.isKnown() && List.of("commitment", "support", "readiness").contains(noun.lemma())) {
      return of;
    }
    return grammar.governingVerb(noun).map(this::ofVerb).orElse(Reference.NOBODY);
  }

  private Optional<Entity> adjective(Token noun) {
    return tree.children(noun, "nmod", "compound", "amod").stream()
        .flatMap(child -> passage.scene().mention(child).stream())
        .map(Mention::entity)
        .filter(Entity::isActor)
        .findFirst();
  }
}
