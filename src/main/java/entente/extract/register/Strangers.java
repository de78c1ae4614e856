package entente.extract.register;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those whom an article brings in without a name, "a Western diplomat", "two envoys": whom it then
 * calls "the diplomat", "the two envoys" is one of them, and nobody who is named.
 */
final class Strangers {
  private static final Set<String> ONE = Set.of("a", "an", "one", "another");

  private final Context context;
  private final Tree tree;

  Strangers(Context context) {
    this.context = context;
    this.tree = context.tree();
  }

  /** Whether "the diplomat", "the two diplomats" is whom the article has brought in so. */
  boolean include(Token head) {
    return include(head, List.of());
  }

  /**
   * @param bearers who may be called so too: one of them who is named after the stranger is meant
   *     instead
   */
  boolean include(Token head, List<Entity> bearers) {
    if (!tree.has(head, DETERMINER, the -> the.lemma().equals("the"))) {
      return false;
    }
    return broughtIn(head)
        .filter(noun -> bearers.isEmpty() || !isNamedBetween(noun, head, bearers))
        .isPresent();
  }

  private boolean isNamedBetween(Token from, Token to, List<Entity> bearers) {
    return context.scene().linking().mentions().stream()
        .filter(mention -> mention.span().begin() > from.span().end())
        .filter(mention -> mention.span().end() < to.span().begin())
        .map(Mention::entity)
        .anyMatch(bearers::contains);
  }

  /** The last word before that is the same, with "a" or a number. */
  private Optional<Token> broughtIn(Token head) {
    return context.scene().trees().stream()
        .flatMap(sentence ->
            sentence.tokens().stream()
                .filter(noun -> noun.span().end() < head.span().begin())
                .filter(noun -> noun.lemma().equalsIgnoreCase(head.lemma()))
                .filter(noun -> isStranger(sentence, noun, head)))
        .reduce((first, second) -> second);
  }

  private boolean isStranger(Tree sentence, Token noun, Token head) {
    return noun.isNoun()
        && noun.isPlural() == head.isPlural()
        && acts(sentence, noun)
        && isCounted(sentence, noun)
        && !isNamed(sentence, noun)
        && words(sentence, noun).containsAll(words(tree, head));
  }

  private static boolean acts(Tree sentence, Token noun) {
    Token first = sentence.firstConjunct(noun);
    return sentence.is(first, SUBJECTS) || sentence.is(first, AGENT, PREPOSITION_OBJECT);
  }

  private boolean isCounted(Tree sentence, Token noun) {
    return noun.isPlural()
        ? !sentence.has(noun, DETERMINER) && number(sentence, noun).findAny().isPresent()
        : sentence.children(noun).stream()
            .anyMatch(a -> ONE.contains(a.text().toLowerCase(Locale.ROOT)));
  }

  private Stream<Token> number(Tree sentence, Token noun) {
    return sentence.children(noun, PREMODIFIERS).stream()
        .filter(word ->
            context.cues().code("number", word.text().toLowerCase(Locale.ROOT)).isPresent());
  }

  /** "a diplomat, Ana Vik", "a diplomat named Vik", "two envoys from Togo and Benin". */
  private boolean isNamed(Tree sentence, Token noun) {
    boolean person = context.scene().person(noun).isPresent();
    boolean apposed = sentence.has(noun, APPOSITION, name -> name.isProper());
    boolean inside = sentence.is(noun, PREMODIFIERS) || sentence.is(noun, APPOSITION);
    return person || apposed || inside;
  }

  private static List<String> words(Tree sentence, Token noun) {
    return sentence.children(noun, PREMODIFIERS).stream()
        .map(word -> word.lemma().toLowerCase(Locale.ROOT))
        .toList();
  }
}
