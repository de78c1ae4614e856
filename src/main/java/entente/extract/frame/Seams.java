package entente.extract.frame;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether words still make a phrase where others between them were left out: "efforts | secure the
 * release" and "prepare for | by strengthening" do not.
 */
final class Seams {

  private Seams() {}

  /** Whether the phrase reads on at each gap and does not break off at its end. */
  static boolean hold(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean gap = tokens.get(i).index() + 1 < tokens.get(i + 1).index();
      if (gap && !readsOn(tokens.get(i), tokens.get(i + 1))) {
        return false;
      }
    }
    return !waits(tokens.getLast());
  }

  /**
   * With the "and" or comma between two words that both are kept, and without a comma before words
   * that were left out: "on trade[, | culture and sport] in Africa", "peace[, in short,] is".
   */
  static Phrase joined(Tree tree, Phrase phrase) {
    List<Token> words = new ArrayList<>();
    for (Token next : phrase.tokens()) {
      if (next.is(COMMA) && !words.isEmpty() && words.getLast().is(COMMA)) {
        continue;
      }
      int from = words.isEmpty() ? next.index() : words.getLast().index() + 1;
      List<Token> between = tree.tokens().subList(from, next.index());
      if (between.stream().allMatch(Seams::isJoint)) {
        words.addAll(between);
      } else if (words.size() > 1
          && words.getLast().is(COMMA)
          && (next.is(ADPOSITION) || next.isFinite())) {
        words.removeLast();
      }
      words.add(next);
    }
    return phrase.with(words);
  }

  /**
   * Whether one member of a list was taken out of it in one piece: nothing but what stands before
   * the member and what stands behind it is left out.
   */
  static boolean areCut(Phrase phrase, Phrase part) {
    int gaps = 0;
    boolean open = false;
    for (Token token : phrase.tokens()) {
      boolean kept = part.has(token);
      gaps += !kept && !open && !isJoint(token) ? 1 : 0;
      open = !kept && (open || !isJoint(token));
    }
    return gaps <= 2;
  }

  private static boolean isJoint(Token token) {
    return token.is(COMMA, CONJUNCTION);
  }

  /** Whether the word asks for one behind it. */
  static boolean waits(Token token) {
    return token.is(
        MODAL,
        TO,
        POSSESSIVE_PRONOUN,
        WH_DETERMINATIVE,
        DETERMINATIVE,
        CONJUNCTION,
        ADPOSITION,
        POSSESSIVE_ENDING);
  }

  private static boolean readsOn(Token before, Token after) {
    return switch (before.tag()) {
      case ADPOSITION -> opensThing(after);
      case TO, MODAL -> after.is(BASE_FORM, ADVERB);
      case DETERMINATIVE, POSSESSIVE_PRONOUN, ADJECTIVE ->
          after.isAdjective()
              || after.isNoun()
              || after.is(GERUND, PAST_PARTICIPLE, ADVERB, CARDINAL);
      case BASE_FORM, PLAIN_PRESENT, SINGULAR_PRESENT, PAST_TENSE ->
          !after.isFinite() && !after.is(BASE_FORM);
      case SINGULAR_NOUN, PLURAL_NOUN, PROPER_NOUN, PLURAL_PROPER_NOUN ->
          !after.isPronoun() && !after.is(BASE_FORM, DETERMINATIVE);
      default -> true;
    };
  }

  private static boolean opensThing(Token word) {
    return word.isAdjective()
        || word.isNoun()
        || word.isAdverb()
        || word.isPronoun()
        || word.isWhWord()
        || word.is(
            GERUND,
            PAST_PARTICIPLE,
            DETERMINATIVE,
            PREDETERMINATIVE,
            CARDINAL,
            EXISTENTIAL_THERE,
            POSSESSIVE_ENDING,
            CURRENCY,
            OPENING_QUOTE);
  }
}
