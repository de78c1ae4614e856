package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A whole and what it includes: "common challenges, including hunger and disease", "goals – ending
 * hunger, saving forests", "a call with a focus on trade".
 *
 * <p>What stands before the whole goes with each item: "work together on a broad agenda, including
 * trade" is also "work together on trade". In talks each item is talked about by itself.
 */
final class Inclusions {
  private final Tree tree;
  private final Cues cues;

  Inclusions(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /** The whole and each item; nothing where nothing is included. */
  List<Phrase> of(Phrase phrase, boolean talk) {
    List<Token> tokens = phrase.tokens();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      boolean list = opens(tokens, i);
      boolean dash = isDash(tokens.get(i)) && isGerund(tokens.get(i + 1));
      int apart = talk && i > 3 ? Math.max(focusFrom(tokens, i), rankedFrom(tokens, i)) : 0;
      if (list || dash || apart > 0) {
        List<Token> whole = tokens.subList(0, apart > 0 ? apart : beforeComma(tokens, i));
        List<Token> behind = tokens.subList(i + 1, tokens.size());
        if (whole.isEmpty()) {
          return List.of();
        }
        if (list && behind.getFirst().is(TO)) {
          return deeds(phrase, whole, behind.getFirst());
        }
        int rest = list ? restFrom(tokens, i) : 0;
        return rest > 0
            ? List.of(phrase.with(whole).joined(tokens.subList(rest, tokens.size())), phrase)
            : of(phrase, whole, tokens.subList(i, tokens.size()), list, talk, dash);
      }
    }
    return List.of();
  }

  private List<Phrase> of(
      Phrase phrase,
      List<Token> whole,
      List<Token> opened,
      boolean list,
      boolean talk,
      boolean dash) {
    List<Token> behind = opened.subList(1, opened.size());
    boolean way = list && isWay(behind.getFirst());
    boolean ways = way && behind.size() > 1;
    List<List<Token>> items = CommaLists.pieces(ways ? behind.subList(1, behind.size()) : behind);
    if (items.isEmpty()
        || (!ways && (isOwned(items) || isNested(items)))
        || !items.stream().allMatch(CommaLists::isItem)) {
      return List.of();
    }
    return ways
        ? ways(phrase, whole, opened.subList(0, 2), items)
        : parts(phrase, whole, items, talk || dash);
  }

  /** "work together, including | to train crews and buy ships": deeds beside the whole. */
  private List<Phrase> deeds(Phrase phrase, List<Token> whole, Token to) {
    List<Phrase> all = new ArrayList<>(List.of(phrase.with(whole)));
    tree.head(to).stream()
        .flatMap(first -> tree.conjuncts(first).stream())
        .filter(verb -> verb.isVerb() && phrase.has(verb))
        .map(verb -> new Phrase(verb, tree.member(verb), true))
        .map(deed -> deed.with(deed.tokens().stream().filter(word -> !word.equals(to)).toList()))
        .forEach(all::add);
    return all;
  }

  /** "praises the staff, including A and B, | for running the vote": said of all; else 0. */
  private int restFrom(List<Token> tokens, int including) {
    List<Token> aside = tree.subtree(tokens.get(including));
    int end = including;
    while (end < tokens.size() && aside.contains(tokens.get(end))) {
      end++;
    }
    boolean rest =
        tokens.get(including - 1).is(COMMA)
            && end + 2 < tokens.size()
            && tokens.get(end).is(COMMA)
            && tokens.get(end + 1).is(ADPOSITION);
    return rest ? end + 1 : 0;
  }

  /** "threats from Chad, including | its army and navy": nothing without what stands before. */
  private static boolean isOwned(List<List<Token>> items) {
    return items.getFirst().getFirst().text().matches("its|his|her");
  }

  /** "including | work on schools, roads and ports": roads are no item, but worked on. */
  private boolean isNested(List<List<Token>> items) {
    List<Token> first = items.getFirst();
    return items.stream()
        .skip(1)
        .flatMap(item -> item.stream().filter(Token::isNoun))
        .map(tree::firstConjunct)
        .filter(noun -> first.contains(noun) && tree.is(noun, PREPOSITION_OBJECT))
        .anyMatch(noun -> tree.head(noun).filter(first::contains).isPresent());
  }

  private static boolean isWay(Token token) {
    return token.is(ADPOSITION) && !token.text().equals("including");
  }

  /** "censorship, | including through | arrests and closures": the whole goes with each. */
  private static List<Phrase> ways(
      Phrase phrase, List<Token> whole, List<Token> opening, List<List<Token>> items) {
    List<Phrase> all = new ArrayList<>(List.of(phrase.with(whole)));
    for (List<Token> item : items) {
      List<Token> words = new ArrayList<>(whole);
      words.addAll(opening);
      words.addAll(item);
      all.add(phrase.with(words));
    }
    return all;
  }

  /** Whether "including", or the "as" of "such as", stands there. */
  static boolean opens(List<Token> tokens, int i) {
    boolean such = tokens.get(i).text().equals("as") && tokens.get(i - 1).text().equals("such");
    return tokens.get(i).text().equals("including") || such;
  }

  private static int beforeComma(List<Token> tokens, int i) {
    int end = tokens.get(i - 1).text().equals("such") ? i - 1 : i;
    Token last = tokens.get(end - 1);
    return last.text().equals(",") || isDash(last) ? end - 1 : end;
  }

  private static boolean isDash(Token token) {
    return token.text().equals("–") || token.text().equals("—");
  }

  private static boolean isGerund(Token token) {
    return token.is(GERUND) && !token.text().equals("including");
  }

  /** Where "with a focus on" begins; 0 where it does not. */
  private int focusFrom(List<Token> tokens, int on) {
    boolean focus =
        tokens.get(on).lemma().equals("on") && cues.is("emphasis", tokens.get(on - 1).lemma());
    for (int i = on - 2; focus && i > Math.max(0, on - 5); i--) {
      if (tokens.get(i).lemma().equals("with")) {
        return i;
      }
    }
    return 0;
  }

  /** The word over what opens at that place: "including", "are" of "foremost of which are". */
  Optional<Token> opener(int from, boolean talk) {
    List<Token> all = tree.tokens();
    if (from >= all.size()) {
      return Optional.empty();
    }
    boolean included = all.get(from).text().equals("including");
    boolean focus =
        IntStream.range(from + 2, Math.min(from + 5, all.size()))
            .anyMatch(on -> focusFrom(all, on) == from);
    if (included || (talk && focus)) {
      return Optional.of(all.get(from));
    }
    return IntStream.range(from + 3, Math.min(from + 5, all.size()))
        .filter(be -> talk && rankedFrom(all, be) == from - 1)
        .mapToObj(all::get)
        .findFirst();
  }

  /** Where ", foremost of which are" begins; 0 where it does not. */
  private static int rankedFrom(List<Token> tokens, int be) {
    boolean ranked =
        tokens.get(be).lemma().equals("be")
            && tokens.get(be - 1).isWhWord()
            && tokens.get(be - 2).lemma().equals("of");
    int comma = be > 3 && tokens.get(be - 4).text().equals(",") ? be - 4 : be - 5;
    return ranked && comma > 0 && tokens.get(comma).text().equals(",") ? comma : 0;
  }

  private List<Phrase> parts(
      Phrase phrase, List<Token> whole, List<List<Token>> items, boolean bare) {
    boolean deeds = items.stream().allMatch(item -> isGerund(item.get(0)));
    List<Token> opening = bare || deeds ? List.of() : opening(whole, items);
    if (!bare && !deeds && opening.isEmpty()) {
      return List.of();
    }
    List<Phrase> all = new ArrayList<>(isEmpty(whole) ? List.of() : List.of(phrase.with(whole)));
    for (List<Token> item : items) {
      List<Token> words = new ArrayList<>(opening);
      words.addAll(item);
      all.add(
          opening.isEmpty()
              ? new Phrase(item.get(0), words, isGerund(item.get(0)))
              : phrase.with(words));
    }
    return all;
  }

  /** "cooperation in | areas | such as trade": says nothing without what they are. */
  private boolean isEmpty(List<Token> whole) {
    Token noun = whole.getLast();
    boolean bare = whole.size() > 1 && whole.get(whole.size() - 2).is(ADPOSITION);
    return bare && cues.is("heading", noun.lemma());
  }

  /**
   * Up to the preposition or verb before the noun that the items belong to; nothing where that noun
   * opens the whole, and "of" in "a range of issues" does not count. A name and a time ("over the
   * last year, including") are no class of things; "aid to the people, including food aid" is aid,
   * and "matters of weight to both countries, including trade" are matters.
   */
  private List<Token> opening(List<Token> whole, List<List<Token>> items) {
    int end = whole.size() - 1;
    Token noun = whole.get(end);
    boolean recurs =
        items.stream()
            .flatMap(List::stream)
            .anyMatch(item -> item.isNoun() && isAmong(item, whole.subList(0, end)));
    boolean actors =
        cues.is("sides", noun.lemma())
            && items.stream().flatMap(List::stream).noneMatch(Token::isProper);
    if (noun.isProper() || cues.calendar().is("unit", noun.lemma()) || recurs || actors) {
      return List.of();
    }
    for (int i = end - 1; i > 0; i--) {
      Token token = whole.get(i);
      boolean container =
          token.text().equals("of")
              && (cues.is("container", whole.get(i - 1).lemma())
                  || whole
                      .get(i - 1)
                      .is(SUPERLATIVE_ADJECTIVE, DETERMINATIVE, PREDETERMINATIVE, CARDINAL));
      boolean verb = token.isVerb() && !token.is(PAST_PARTICIPLE);
      boolean opens = token.is(TO, ADPOSITION) || verb;
      if (opens && verb && tree.is(token, RELATIVE)) {
        return List.of();
      }
      if (opens && !container) {
        boolean alone = !tree.is(token, CONJUNCT);
        return alone && includes(token, noun) ? whole.subList(0, i + 1) : List.of();
      }
    }
    return whole.get(0).isVerb() ? whole.subList(0, 1) : List.of();
  }

  private static boolean isAmong(Token item, List<Token> words) {
    return words.stream().anyMatch(word -> word.isNoun() && word.lemma().equals(item.lemma()));
  }

  /** Whether "including" hangs on the noun behind the preposition and not on one before it. */
  private boolean includes(Token opener, Token last) {
    return tree.tokens().stream()
        .filter(token -> token.index() > last.index() && token.text().equals("including"))
        .findFirst()
        .flatMap(tree::head)
        .map(head -> opener.isVerb() ? head.equals(last) : head.index() >= opener.index())
        .orElse(true);
  }
}
