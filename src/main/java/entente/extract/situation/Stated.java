package entente.extract.situation;

import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands around a number and without which it would say something else: "more than" before it,
 * "per year" and "annually" behind it.
 */
final class Stated extends SentenceReader {
  /** A rate stands so many words behind the number at most: "of gas to Chad per year". */
  private static final int REACH = 8;

  private final Numbers numbers;

  Stated(Passage passage, Numbers numbers) {
    super(passage);
    this.numbers = numbers;
  }

  /** The words with those of bound and rate, in no order. */
  List<Token> with(List<Token> number, List<Token> words) {
    List<Token> all = new ArrayList<>(bound(number.getFirst()));
    all.addAll(words);
    rate(number.getLast()).stream().filter(word -> !words.contains(word)).forEach(all::add);
    return all;
  }

  /** "no less than | $5 million". */
  private List<Token> bound(Token number) {
    int begin = tree.sentence().span().begin();
    if (begin == number.span().begin()) {
      return List.of();
    }
    Span before = new Span(begin, number.span().begin());
    String words = scene.article().text().in(before);
    int from = before.begin() + words.codePointCount(0, numbers.boundFrom(words));
    return tree.tokens().stream()
        .filter(token -> token.span().begin() >= from && token.index() < number.index())
        .toList();
  }

  /** "$5 million of gas | per year": up to the next number, comma or verb. */
  private List<Token> rate(Token number) {
    List<Token> behind =
        tree.tokens().stream()
            .skip(number.index() + 1L)
            .limit(REACH)
            .takeWhile(token -> !token.is(COMMA, CARDINAL, CURRENCY) && !token.isFinite())
            .toList();
    return IntStream.range(0, behind.size())
        .mapToObj(at -> rateAt(behind, at))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Token> rateAt(List<Token> words, int at) {
    Token word = words.get(at);
    if (is("rate-adverb", word)) {
      return List.of(word);
    }
    boolean each =
        is("rate-word", word) && at + 1 < words.size() && is("rate-unit", words.get(at + 1));
    return each && !isOnce(words, at) ? List.of(word, words.get(at + 1)) : List.of();
  }

  /** "for | a year": one of them. */
  private static boolean isOnce(List<Token> words, int at) {
    return at > 0 && words.get(at).is(DETERMINATIVE) && words.get(at - 1).is(ADPOSITION);
  }
}
