package entente.extract.frame;

import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.BETWEEN;

import entente.article.Token;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * "military, economic and diplomatic support" is three kinds of support, "political and business
 * leaders" two of leaders, "migration and trade issues" two of issues.
 *
 * <p>Only adjectives that say of what kind a thing is are taken apart, by their form; "an equal and
 * orderly world" is one world. Read off the surface, for trees of such lists are unreliable.
 *
 * @param cues the endings of such adjectives
 */
record AdjectiveLists(Cues cues) {
  /** One phrase for each adjective; the phrase itself where it has no such list. */
  List<Phrase> of(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i + 3 < tokens.size(); i++) {
      List<Integer> adjectives = list(tokens, i);
      if (adjectives.size() > 1 && !isPaired(tokens, i) && !isSum(tokens, i)) {
        return adjectives.stream().map(kept -> only(phrase, adjectives, kept)).toList();
      }
    }
    return List.of(phrase);
  }

  /** "between public and private investors": one thing with two ends. */
  private static boolean isPaired(List<Token> tokens, int first) {
    String before = first > 0 ? tokens.get(first - 1).lemma() : "";
    return BETWEEN.contains(before) || before.equals("both");
  }

  /** "half a billion dollars in | food and medical aid", "two | regional and global summits". */
  private static boolean isSum(List<Token> tokens, int first) {
    boolean in = first > 1 && tokens.get(first - 1).is(ADPOSITION);
    List<Token> before = tokens.subList(Math.max(0, first - (in ? 4 : 1)), first);
    return before.stream().anyMatch(word -> word.is(CARDINAL, CURRENCY));
  }

  /** The places of the last words of the kinds in a list that begins here and ends at a noun. */
  private List<Integer> list(List<Token> tokens, int from) {
    List<Integer> found = new ArrayList<>();
    boolean closed = false;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean modifier = closed && isModifier(tokens, i) && !found.isEmpty();
      if ((isRelational(token) || modifier || isNounKind(tokens, i, closed)) && !goesOn(found, i)) {
        found.add(i);
      } else if (token.is(CONJUNCTION) && token.lemma().equals("and") && !closed) {
        closed = true;
      } else if (!opensNounKind(tokens, i) && (!token.text().equals(",") || closed)) {
        boolean noun = token.isNoun() && closed && !found.isEmpty() && found.getLast() == i - 1;
        return noun && isKinds(tokens, found) ? found : List.of();
      }
    }
    return List.of();
  }

  /** Whether an adjective is among those before the last, or the noun is a class of things. */
  private boolean isKinds(List<Token> tokens, List<Integer> found) {
    Token noun = tokens.get(found.getLast() + 1);
    boolean described =
        found.subList(0, found.size() - 1).stream().anyMatch(i -> isRelational(tokens.get(i)));
    boolean kinds = noun.is(PLURAL_NOUN) && cues.is("heading", noun.lemma());
    return described || (kinds && found.size() == 2);
  }

  /** "security, economic, and humanitarian aid", "migration and trade issues": a bare noun. */
  private static boolean isNounKind(List<Token> tokens, int i, boolean closed) {
    boolean bare =
        i == 0
            || !(tokens.get(i - 1).isAdjective() || tokens.get(i - 1).isNoun())
            || opensNounKind(tokens, i - 1);
    return !closed
        && bare
        && tokens.get(i).is(SINGULAR_NOUN)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(COMMA, CONJUNCTION);
  }

  /** The first word of "humanitarian, | public health, and environmental crises". */
  private static boolean opensNounKind(List<Token> tokens, int i) {
    return i > 1
        && i + 2 < tokens.size()
        && tokens.get(i - 1).is(COMMA)
        && tokens.get(i - 2).isAdjective()
        && tokens.get(i).is(ADJECTIVE)
        && tokens.get(i + 1).is(SINGULAR_NOUN)
        && tokens.get(i + 2).is(COMMA, CONJUNCTION);
  }

  /** A second adjective right behind the first: "bilateral economic ties". */
  private static boolean goesOn(List<Integer> found, int i) {
    return !found.isEmpty() && found.getLast() == i - 1;
  }

  /** "political and business leaders": a bare noun before the noun. */
  private static boolean isModifier(List<Token> tokens, int i) {
    return tokens.get(i).is(SINGULAR_NOUN)
        && tokens.get(i - 1).lemma().equals("and")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isNoun();
  }

  private boolean isRelational(Token token) {
    return token.is(ADJECTIVE)
        && cues.ends("relational-ending", token.text().toLowerCase(Locale.ROOT));
  }

  private static Phrase only(Phrase phrase, List<Integer> adjectives, int kept) {
    List<Token> words = new ArrayList<>(phrase.tokens().subList(0, adjectives.getFirst()));
    if (opensNounKind(phrase.tokens(), kept - 1)) {
      words.add(phrase.tokens().get(kept - 1));
    }
    words.add(phrase.tokens().get(kept));
    words.addAll(phrase.tokens().subList(adjectives.getLast() + 1, phrase.tokens().size()));
    return phrase.with(words);
  }
}
