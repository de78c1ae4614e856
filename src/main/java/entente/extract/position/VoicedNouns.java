package entente.extract.position;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import entente.lexicon.Cues.WordClass;
import java.util.Optional;

/**
 * Whether a stance that a noun names is that of the verb's subject: "reached agreement",
 * "reaffirmed support"; not "welcomed plans", "discussed commitments", "thanked for support".
 */
final class VoicedNouns {
  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;

  VoicedNouns(Passage passage) {
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.cues = passage.scene().cues();
  }

  boolean isOwn(Token noun, Token verb) {
    boolean own =
        cues.is("performed-noun", noun.lemma())
            ? isPerformed(noun, verb)
            : isVoiced(verb) && isDirect(noun);
    return own && !isReason(noun, verb) && !isBargained(noun, verb);
  }

  /** "reached agreement", "stressed the need for": the noun itself is what the verb is about. */
  private boolean isPerformed(Token noun, Token verb) {
    Token first = tree.firstConjunct(noun);
    boolean object =
        tree.is(first, LOGICAL_OBJECTS) && tree.head(first).filter(verb::equals).isPresent();
    boolean prepositional =
        tree.is(first, PREPOSITION_OBJECT)
            && tree.head(first).flatMap(tree::head).filter(verb::equals).isPresent();
    return (object || prepositional) && cues.is("performing", verb.lemma());
  }

  /**
   * "reaffirmed support", "spoke of her support", "expressed a sense of support"; not "stressed the
   * importance of good government and respect for law", "discussed issues including support for".
   */
  private boolean isDirect(Token noun) {
    Token listed = tree.firstConjunct(noun);
    boolean important =
        !listed.equals(noun)
            && cues.is("importance", listed.lemma())
            && !tree.has(noun, DETERMINER, POSSESSOR);
    if (important) {
      return false;
    }
    Token first =
        tree.head(listed)
            .filter(before -> before.isNoun() && tree.is(listed, APPOSITION))
            .map(tree::firstConjunct)
            .orElse(listed);
    if (!tree.is(first, PREPOSITION_OBJECT)) {
      return true;
    }
    Optional<Token> over = tree.head(first).flatMap(tree::head);
    return over.filter(word -> word.isVerb() || cues.is("stance-container", word.lemma()))
        .isPresent();
  }

  /** "will discuss commitments on": what is talked about is not pledged yet. */
  private boolean isBargained(Token noun, Token verb) {
    return cues.is("talking", verb.lemma())
        && cues.stances(noun.lemma(), WordClass.NOUN).stream()
            .map(StanceCue::stance)
            .anyMatch(stance -> stance == Stance.COMMIT || stance == Stance.PLAN);
  }

  /** "thanked Togo for its mediation, support and patience": no support of whoever thanks. */
  private boolean isReason(Token noun, Token verb) {
    return tree.has(verb, OBJECT)
        && tree.children(verb, PREPOSITION).stream()
            .anyMatch(reason -> reason.lemma().equals("for") && tree.under(noun, reason));
  }

  /** "reaffirmed support for"; not "build support for", "welcomed plans to", which are others'. */
  private boolean isVoiced(Token verb) {
    return !grammar.isOnOthers(verb)
        && (cues.is("performing", verb.lemma())
            || cues.is("saying", verb.lemma())
            || cues.is("voicing", verb.lemma()));
  }
}
