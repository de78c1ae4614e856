package entente.extract.scene;

import entente.article.Block;
import entente.article.Span;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those whom a text itself gives a name in brackets behind theirs: "Peru, Chile and Togo
 * (collectively, Participants)", "(hereinafter “the Parties”)".
 */
final class DefinedParties {
  private static final Pattern DEFINED =
      Pattern.compile(
          "\\((?<calling>(?:\\p{Ll}+,? ){0,6})[\"“]?(?:the"
              + " [\"“]?)?(?<term>\\p{Lu}\\p{L}+s)[\"”]?\\)");
  private static final Pattern APART = Pattern.compile(",? ");

  private DefinedParties() {}

  /** The bodies by the name in small letters; only those who are several. */
  static Map<String, List<Entity>> of(Scene scene) {
    Map<String, List<Entity>> defined = new HashMap<>();
    for (Block block : scene.article().blocks()) {
      String words = scene.article().words(block.span());
      Matcher term = DEFINED.matcher(words);
      while (term.find()) {
        List<Entity> before = before(scene, block, words.substring(0, term.start()));
        if (before.size() > 1 && isCalling(scene, term.group("calling"))) {
          defined.putIfAbsent(term.group("term").toLowerCase(Locale.ROOT), before);
        }
      }
    }
    return defined;
  }

  /** "hereinafter, collectively", or nothing. */
  private static boolean isCalling(Scene scene, String words) {
    return APART
        .splitAsStream(words)
        .allMatch(word -> word.isEmpty() || scene.cues().is("party-calling", word));
  }

  /** The states and bodies of the sentence that ends there. */
  private static List<Entity> before(Scene scene, Block block, String words) {
    int begin = block.span().begin();
    int end = begin + words.codePointCount(0, words.length());
    return scene.trees().stream()
        .map(tree -> tree.sentence().span())
        .filter(sentence -> sentence.begin() < end && sentence.end() >= end)
        .flatMap(sentence -> scene.mentions(new Span(sentence.begin(), end)).stream())
        .map(Mention::entity)
        .filter(entity -> entity.isActor() && entity.kind() != Entity.Kind.PERSON)
        .distinct()
        .toList();
  }
}
