package entente.extract.source;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The state or body whose own release a text is: "The United States is deeply troubled by the
 * conviction. We call on Turkey to release him."
 *
 * <p>The text says "we" as the subject of a sentence, outside quotation marks; it tells in the
 * present what one state or body holds or does; and it tells of no person what he or she did, as
 * news and read-outs do.
 */
final class OwnRelease {
  private final Scene article;
  private final Quotes quotes;
  private final Map<Entity, Integer> holding = new LinkedHashMap<>();
  private int we;
  private int persons;

  OwnRelease(Scene article, Quotes quotes) {
    this.article = article;
    this.quotes = quotes;
  }

  /** Who speaks; nobody where the text is no such release. */
  Optional<Entity> issuer() {
    for (Tree tree : article.trees()) {
      if (tree.sentence().block().kind() == Block.Kind.PARAGRAPH) {
        tree.root().map(tree::conjuncts).stream()
            .flatMap(List::stream)
            .forEach(verb -> note(tree, verb));
      }
    }
    return we > 0 && persons == 0
        ? holding.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
        : Optional.empty();
  }

  private void note(Tree tree, Token verb) {
    Optional<Token> subject = tree.child(verb, "nsubj", "nsubjpass");
    if (subject.isEmpty() || quotes.covers(subject.get().span())) {
      return;
    }
    Token head = subject.get();
    String word = head.text().toLowerCase(Locale.ROOT);
    we += word.equals("we") ? 1 : 0;
    Optional<Entity> named = article.mention(head).map(Mention::entity);
    boolean person = named.filter(one -> one.kind() == Entity.Kind.PERSON).isPresent();
    persons += person || List.of("i", "he", "she").contains(word) ? 1 : 0;
    named
        .filter(one -> one.isActor() && one.kind() != Entity.Kind.PERSON)
        .filter(one -> isPresent(tree, verb) && (isHeld(tree, verb) || goesOnAsWe(tree, verb)))
        .ifPresent(one -> holding.merge(one, 1, Integer::sum));
  }

  /** "supports", "is troubled by", "will provide": what only whoever speaks says of itself. */
  private boolean isHeld(Tree tree, Token verb) {
    Cues cues = article.cues();
    String word = verb.text().toLowerCase(Locale.ROOT);
    boolean adjective =
        tree.children(verb, "acomp", "oprd").stream()
            .anyMatch(child -> isCue(cues, child.text(), WordClass.ADJECTIVE));
    boolean will = tree.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("will"));
    return will
        || adjective
        || isCue(cues, verb.lemma(), WordClass.VERB)
        || isCue(cues, word, WordClass.ADJECTIVE)
        || cues.is("saying", verb.lemma())
        || cues.is("giving", verb.lemma());
  }

  /** "The United States is the largest donor, and we welcome the appeal." */
  private static boolean goesOnAsWe(Tree tree, Token verb) {
    return tree.children(verb, "conj").stream()
        .flatMap(next -> tree.children(next, "nsubj").stream())
        .anyMatch(subject -> subject.text().equalsIgnoreCase("we"));
  }

  private static boolean isCue(Cues cues, String word, WordClass wordClass) {
    return !cues.stances(word.toLowerCase(Locale.ROOT), wordClass).isEmpty();
  }

  private static boolean isPresent(Tree tree, Token verb) {
    return verb.pos().matches("VBZ|VBP")
        || tree.children(verb, "aux", "auxpass").stream()
            .anyMatch(aux -> aux.pos().matches("VBZ|VBP") || aux.lemma().equals("will"));
  }
}
