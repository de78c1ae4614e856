package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several acts that one verb makes known: "announced | the closure of its embassy, the recall of
 * its envoy and a ban on flights".
 */
final class Announced extends SentenceReader {

  /** One act: the noun that tells it and all words that say what is done to whom. */
  record Item(Token noun, String kind, List<Token> words) {}

  private final ActWords words;
  private final ActPhrases phrases;

  Announced(Passage passage) {
    super(passage);
    this.words = new ActWords(passage);
    this.phrases = new ActPhrases(passage);
  }

  /** The acts one by one; none where the verb does not announce, or not more than one. */
  List<Item> by(Token verb) {
    if (!is("announcing-verb", verb)) {
      return List.of();
    }
    List<Token> nouns =
        tree.children(verb, OBJECT).stream()
            .filter(first -> kind(first).isPresent())
            .findFirst()
            .map(first -> listed(verb, first))
            .orElse(List.of());
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < nouns.size() && nouns.size() > 1; i++) {
      int end = i + 1 < nouns.size() ? begin(nouns.get(i + 1)) : Integer.MAX_VALUE;
      items.add(new Item(nouns.get(i), kind(nouns.get(i)).orElseThrow(), upTo(end, nouns.get(i))));
    }
    return items;
  }

  /** The first and those that open behind a comma or an "and", wherever a parser hangs them. */
  private List<Token> listed(Token verb, Token first) {
    List<Token> nouns = new ArrayList<>(List.of(first));
    tree.tokens().stream()
        .filter(noun -> noun.index() > first.index() && noun.isCommonNoun())
        .filter(noun -> kind(noun).isPresent() && opens(noun) && isBelow(noun, verb))
        .filter(noun -> !tree.has(noun, AGENT))
        .forEach(nouns::add);
    return nouns;
  }

  private boolean opens(Token noun) {
    int begin = begin(noun);
    return begin > 0
        && tree.is(tree.tokens().get(begin - 1), COORDINATOR, PUNCTUATION)
        && !tree.is(noun, PREMODIFIERS);
  }

  private int begin(Token noun) {
    return tree.subtree(noun).getFirst().index();
  }

  /** With no other verb between. */
  private boolean isBelow(Token noun, Token verb) {
    Optional<Token> over = tree.head(noun);
    while (over.isPresent() && !over.get().isVerb()) {
      over = tree.head(over.get());
    }
    return over.filter(verb::equals).isPresent();
  }

  /** The kind of the act whose verb the noun names, with what it is done to: "a recall of". */
  private Optional<String> kind(Token noun) {
    List<Token> to =
        tree.children(noun, PREPOSITION).stream()
            .flatMap(way -> tree.children(way, PREPOSITION_OBJECT).stream())
            .flatMap(one -> tree.conjuncts(one).stream())
            .toList();
    return words.ofNoun(noun, to, tree.children(noun, PREMODIFIERS));
  }

  private List<Token> upTo(int end, Token noun) {
    List<Token> all =
        new ArrayList<>(
            phrases.phrase(noun).stream().filter(token -> token.index() < end).toList());
    while (tree.is(all.getLast(), COORDINATOR, PUNCTUATION)) {
      all.removeLast();
    }
    return all;
  }
}
