package entente.extract.position;

import entente.article.Token;
import entente.lexicon.Cues.StanceCue;
import java.util.List;
import java.util.Optional;

/**
 * A word that may tell a stance, with the row of the lexicon.
 *
 * @param token the verb, noun or adjective
 * @param partner the second word of a predicate of two: "throw | weight", "lash | out"
 */
record StanceWord(StanceCue cue, Token token, Optional<Token> partner) {
  static StanceWord of(StanceCue cue, Token token) {
    return new StanceWord(cue, token, Optional.empty());
  }

  /** Its words, on which what it takes may hang. */
  List<Token> tokens() {
    return partner.map(second -> List.of(token, second)).orElse(List.of(token));
  }
}
