package entente.extract.register;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom an article brings in without a name, "a Western diplomat": whom it then calls "the
 * diplomat" is one of them, and nobody who is named.
 */
final class Strangers {
  private static final Set<String> ONE = Set.of("a", "an", "one", "another");

  private record BroughtIn(int end, boolean several, List<String> words) {}

  private final Scene scene;

  /** In text order, by their lemma. */
  private final Map<String, List<BroughtIn>> all = new HashMap<>();

  Strangers(Scene scene) {
    this.scene = scene;
    for (Tree sentence : scene.trees()) {
      sentence.tokens().stream()
          .filter(noun -> isStranger(sentence, noun))
          .forEach(noun ->
              all.computeIfAbsent(lemma(noun), first -> new ArrayList<>())
                  .add(new BroughtIn(noun.span().end(), noun.isPlural(), words(sentence, noun))));
    }
  }

  /**
   * Whether "the diplomat" is whom the article has brought in so.
   *
   * @param bearers who may be called so too: one of them who is named after the stranger is meant
   *     instead
   */
  boolean include(Tree tree, Token head, List<Entity> bearers) {
    boolean the = tree.has(head, DETERMINER, word -> word.lemma().equals("the"));
    return the
        && broughtIn(head, words(tree, head))
            .filter(stranger -> !isNamedBetween(stranger.end(), head, bearers))
            .isPresent();
  }

  private boolean isNamedBetween(int from, Token to, List<Entity> bearers) {
    return scene.linking().mentions().stream()
        .filter(mention -> mention.span().begin() > from)
        .filter(mention -> mention.span().end() < to.span().begin())
        .map(Mention::entity)
        .anyMatch(bearers::contains);
  }

  /** The last before who was described by all the words that the head has. */
  private Optional<BroughtIn> broughtIn(Token head, List<String> words) {
    return all.getOrDefault(lemma(head), List.of()).stream()
        .filter(stranger -> stranger.end() < head.span().begin())
        .filter(stranger -> stranger.several() == head.isPlural())
        .filter(stranger -> stranger.words().containsAll(words))
        .reduce((first, second) -> second);
  }

  private boolean isStranger(Tree sentence, Token noun) {
    Token first = sentence.firstConjunct(noun);
    return noun.isNoun()
        && sentence.is(first, SUBJECT, PASSIVE_SUBJECT, AGENT, PREPOSITION_OBJECT, OBJECT)
        && isCounted(sentence, noun)
        && !isNamed(sentence, noun);
  }

  /** "a diplomat", "two diplomats". */
  private boolean isCounted(Tree sentence, Token noun) {
    return noun.isPlural()
        ? !sentence.has(noun, DETERMINER)
            && sentence.has(
                noun,
                PREMODIFIERS,
                number -> scene.cues().code("number", lemma(number)).isPresent())
        : sentence.children(noun).stream().anyMatch(a -> ONE.contains(lemma(a)));
  }

  /** "a diplomat, Ana Vik", "a diplomat named Vik". */
  private boolean isNamed(Tree sentence, Token noun) {
    return scene.person(noun).isPresent() || sentence.has(noun, APPOSITION, Token::isProper);
  }

  private static List<String> words(Tree sentence, Token noun) {
    return sentence.children(noun, PREMODIFIERS).stream().map(Strangers::lemma).toList();
  }

  private static String lemma(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }
}
