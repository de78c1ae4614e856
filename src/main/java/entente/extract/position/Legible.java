package entente.extract.position;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;

/** Whether words that were cut out of a sentence can be read alone, or are a shard or a date. */
final class Legible {
  private static final int MAX_WORDS = Stances.MAX_WORDS;

  private final Passage passage;
  private final Tree tree;
  private final Cues cues;

  Legible(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
  }

  /** Whether the phrase says alone what a stance or statement is about. */
  boolean holds(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    Token last = tokens.getLast();
    boolean alone = tokens.size() == 1;
    boolean empty = alone && last.isVerb() && cues.is("bare-verb", last.lemma());
    boolean pronoun =
        alone
            && last.is(
                PERSONAL_PRONOUN, POSSESSIVE_PRONOUN, WH_DETERMINATIVE, WH_PRONOUN, DETERMINATIVE);
    boolean described = alone && last.is(ADJECTIVE, ADVERB);
    boolean cutShort = !alone && last.is(ADPOSITION);
    boolean torn =
        !alone
            && ((tokens.get(1).is(ADPOSITION) && tokens.getFirst().isWhWord())
                || isOrderTo(tokens)
                || cues.is("part-opener", ActWords.lower(tokens.getFirst())));
    boolean readable =
        !torn
            && !isHeadlessClause(phrase)
            && !isCutAtOwner(last)
            && !(tokens.size() == 2
                && tokens.getFirst().lemma().equals("do")
                && last.lemma().equals("so"))
            && !pronoun
            && !isOfOwnName(tokens)
            && !described
            && !cutShort
            && !empty
            && !isReflexive(tokens.getFirst())
            && !announcesPoints(tokens);
    return readable && tokens.size() <= MAX_WORDS;
  }

  /** "5 May 2024", "Tuesday evening" is when something was talked about, not what. */
  boolean isDate(Phrase phrase) {
    if (cues.calendar().is("weekday", phrase.tokens().getFirst().lemma())) {
      return true;
    }
    boolean number = phrase.tokens().stream().anyMatch(token -> token.is(CARDINAL));
    boolean bare =
        phrase.tokens().stream().allMatch(token -> token.is(PROPER_NOUN, CARDINAL, COMMA));
    return number && bare && passage.scene().mentions(phrase.span()).isEmpty();
  }

  /** "to defend | itself into the future" is no stance towards anything. */
  private static boolean isReflexive(Token token) {
    return token.is(PERSONAL_PRONOUN)
        && (token.text().endsWith("self") || token.text().endsWith("selves"));
  }

  /** "discussed | the following issues:": the points behind it are what is discussed. */
  private boolean announcesPoints(List<Token> tokens) {
    return tree.tokens().getLast().text().equals(":")
        && tokens.stream().anyMatch(token -> cues.is("following", token.text()))
        && tokens.stream()
            .allMatch(token -> cues.is("before-points", token.text().toLowerCase(Locale.ROOT)));
  }

  /** "in | order to": the end of a preposition, and no order. */
  private boolean isOrderTo(List<Token> tokens) {
    return cues.is("ends-preposition", tokens.getFirst().lemma()) && tokens.get(1).is(TO);
  }

  /** "declined | to be named", "asked not | to be identified": how it is told, and no stance. */
  private boolean isOfOwnName(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.getFirst().lemma().equals("be")
        && cues.is("of-own-name", tokens.get(1).lemma());
  }

  /** "returned home", without whoever did. */
  private boolean isHeadlessClause(Phrase phrase) {
    return !phrase.action()
        && phrase.head().is(PAST_TENSE, SINGULAR_PRESENT)
        && phrase.tokens().getFirst().equals(phrase.head());
  }

  /** "Chad | 's commitment": whose it is, and not what. */
  private boolean isCutAtOwner(Token last) {
    int next = last.index() + 1;
    return next < tree.tokens().size()
        && (tree.tokens().get(next).is(POSSESSIVE_ENDING)
            || (last.isProper() && tree.tokens().get(next).text().matches("['’]")));
  }
}
