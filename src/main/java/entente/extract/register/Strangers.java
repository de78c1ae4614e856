package entente.extract.register;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Those whom an article brings in without a name, "a Western diplomat": whom it then calls "the
 * diplomat" is one of them, and nobody who is named.
 */
final class Strangers {
  private static final Set<String> ONE = Set.of("a", "an", "one", "another");

  /** Where the first of a noun ends, by its lemma. */
  private final Map<String, Integer> broughtIn = new HashMap<>();

  Strangers(Scene scene) {
    for (Tree sentence : scene.trees()) {
      sentence.tokens().stream()
          .filter(noun -> isStranger(sentence, noun))
          .forEach(noun -> broughtIn.putIfAbsent(lemma(noun), noun.span().end()));
    }
  }

  /** Whether "the diplomat" is whom the article has brought in so. */
  boolean include(Tree tree, Token head) {
    return !head.isPlural()
        && tree.has(head, DETERMINER, the -> the.lemma().equals("the"))
        && broughtIn.getOrDefault(lemma(head), Integer.MAX_VALUE) < head.span().begin();
  }

  private static boolean isStranger(Tree sentence, Token noun) {
    Token first = sentence.firstConjunct(noun);
    return noun.isNoun()
        && !noun.isPlural()
        && sentence.is(first, SUBJECT, PASSIVE_SUBJECT, AGENT, PREPOSITION_OBJECT)
        && sentence.children(noun).stream()
            .anyMatch(a -> ONE.contains(a.text().toLowerCase(Locale.ROOT)));
  }

  private static String lemma(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }
}
