package entente.extract.frame;

import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.BETWEEN;

import entente.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists by their surface: cut at commas where each piece has a noun and none is an aside. */
final class CommaLists {
  private static final Set<String> ASIDE =
      Set.of("which", "who", "that", "including", "such", "where", "whose", "as", "those");
  private static final int LONGEST_ITEM = 14;

  /** "A of B, C of D, and E": one phrase for each; the phrase itself where it is no such list. */
  List<Phrase> of(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    boolean closed = false;
    boolean relative = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      closed |= tokens.get(i).text().equals(",") && tokens.get(i + 1).is(CONJUNCTION);
      relative |= tokens.get(i).is(WH_DETERMINATIVE, WH_PRONOUN);
    }
    List<List<Token>> pieces = atCommas(tokens);
    boolean fits = closed && !relative && pieces.stream().allMatch(CommaLists::isItem);
    return fits && pieces.size() > 1 ? items(phrase, pieces) : List.of(phrase);
  }

  private static List<List<Token>> atCommas(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : tokens) {
      if (token.text().equals(",")) {
        pieces.add(new ArrayList<>());
      } else if (!(token.is(CONJUNCTION) && pieces.getLast().isEmpty())) {
        pieces.getLast().add(token);
      }
    }
    return pieces;
  }

  /** Cut at commas, and at an "and" after a comma or before a gerund. */
  static List<List<Token>> pieces(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean and = token.text().equals("and") && i + 1 < tokens.size();
      boolean cut = token.text().equals(",") || (and && tokens.get(i + 1).is(GERUND));
      if (cut && !pieces.getLast().isEmpty()) {
        pieces.add(new ArrayList<>());
      } else if (!cut && !(token.is(CONJUNCTION) && pieces.getLast().isEmpty())) {
        pieces.getLast().add(token);
      }
    }
    pieces.removeIf(List::isEmpty);
    return isClosed(tokens) ? pieces : lastApart(pieces);
  }

  /** Whether a comma stands before the "and". */
  private static boolean isClosed(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals(",") && tokens.get(i + 1).is(CONJUNCTION)) {
        return true;
      }
    }
    return false;
  }

  /** "trade, energy and | the humanitarian sphere": the "and" is the list's own. */
  private static List<List<Token>> lastApart(List<List<Token>> pieces) {
    List<Token> last = pieces.isEmpty() ? List.of() : pieces.getLast();
    List<Token> joints = last.stream().filter(token -> token.is(CONJUNCTION)).toList();
    int and = joints.size() == 1 ? last.indexOf(joints.getFirst()) : 0;
    boolean own =
        pieces.size() > 1
            && and > 0
            && and + 1 < last.size()
            && last.get(and - 1).isNoun()
            && last.subList(0, and).stream().noneMatch(Token::isVerb)
            && joints.getFirst().text().equals("and")
            && !(and == 1 && last.size() > 3 && last.get(and + 1).isNoun());
    if (!own) {
      return pieces;
    }
    List<List<Token>> all = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
    all.add(last.subList(0, and));
    all.add(last.subList(and + 1, last.size()));
    return all;
  }

  static boolean isItem(List<Token> piece) {
    boolean noun = piece.stream().anyMatch(token -> token.isNoun() || token.is(GERUND));
    boolean aside =
        piece.isEmpty()
            || isPreposition(piece.get(0))
            || ASIDE.contains(piece.get(0).lemma())
            || isPassive(piece);
    return noun && !aside && piece.size() <= LONGEST_ITEM;
  }

  /** "talks, | followed by a dinner": no item of a list. */
  private static boolean isPassive(List<Token> piece) {
    return piece.size() > 1
        && piece.get(0).is(PAST_PARTICIPLE)
        && piece.get(1).lemma().equals("by");
  }

  /** "a fight for freedom | , peace | , and dignity": what opens the first goes with each. */
  private static List<Phrase> items(Phrase phrase, List<List<Token>> pieces) {
    List<Token> first = pieces.get(0);
    int last = first.size() - 1;
    while (last >= 0 && !isPreposition(first.get(last))) {
      last--;
    }
    boolean bare =
        pieces.stream().skip(1).noneMatch(p -> p.stream().anyMatch(CommaLists::isPreposition));
    if (bare && last >= 0 && BETWEEN.contains(first.get(last).lemma())) {
      return List.of(phrase);
    }
    List<Token> opening = bare && last > 0 ? first.subList(0, last + 1) : List.of();
    List<Phrase> items = new ArrayList<>(List.of(phrase.with(first)));
    for (List<Token> piece : pieces.subList(1, pieces.size())) {
      List<Token> whole = new ArrayList<>(opening);
      whole.addAll(piece);
      items.add(phrase.with(whole));
    }
    return items;
  }

  private static boolean isPreposition(Token token) {
    return token.is(TO, ADPOSITION) || token.text().equals("following");
  }
}
