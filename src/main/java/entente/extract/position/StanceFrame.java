package entente.extract.position;

import entente.article.Span;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.register.Reference;
import entente.lexicon.Cues.StanceCue;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stance that a word tells, with what fills its roles.
 *
 * @param told the word that tells it, and its row
 * @param holders whose stance it is; known
 * @param content one thing that it is about
 * @param exact whether the content stands in the construction that the row names
 */
record StanceFrame(StanceWord told, Reference holders, Phrase content, boolean exact) {
  StanceCue cue() {
    return told.cue();
  }

  Token word() {
    return told.token();
  }

  /** The words that state it: the word itself and its content, in stretches. */
  List<Span> words() {
    return Stream.concat(told.tokens().stream(), content.tokens().stream())
        .map(Token::span)
        .toList();
  }
}
