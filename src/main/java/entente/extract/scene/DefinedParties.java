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
 * Those whom a text itself gives a name: in brackets behind theirs, "Peru, Chile and Togo
 * (collectively, Participants)", "(hereinafter “the Parties”)", or before theirs in brackets, "the
 * Troika (Norway, Chad and Peru)".
 */
final class DefinedParties {
  private static final Pattern DEFINED =
      Pattern.compile(
          "\\((?<calling>(?:\\p{Ll}+,? ){0,6})[\"“]?(?:the"
              + " [\"“]?)?(?<term>\\p{Lu}\\p{Ll}+s)[\"”]?\\)");
  private static final Pattern LISTED =
      Pattern.compile("\\b[Tt]he (?<term>\\p{Lu}\\p{L}+) \\((?<names>[^()]{5,200})\\)");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("(?:,|&|;|\\band\\b|\\bthe\\b|\\s)*");
  private static final Pattern APART = Pattern.compile(",? ");

  private DefinedParties() {}

  /** The bodies by the name in small letters; only those who are several. */
  static Map<String, List<Entity>> of(Scene scene) {
    Map<String, List<Entity>> defined = new HashMap<>();
    for (Block block : scene.article().blocks()) {
      String words = scene.article().text().in(block.span());
      Matcher term = DEFINED.matcher(words);
      while (term.find()) {
        List<Entity> before = before(scene, block, words.substring(0, term.start()));
        if (before.size() > 1 && isCalling(scene, term.group("calling"))) {
          defined.putIfAbsent(term.group("term").toLowerCase(Locale.ROOT), before);
        }
      }
      listed(scene, block, defined);
    }
    return defined;
  }

  /** "the Troika | (Norway, Chad and Peru)": states and nothing else. */
  private static void listed(Scene scene, Block block, Map<String, List<Entity>> defined) {
    Matcher list = LISTED.matcher(scene.article().text().in(block.span()));
    while (list.find()) {
      List<Mention> named =
          scene.mentions(part(scene, block, list.start("names"), list.end("names")));
      boolean states =
          named.stream().allMatch(mention -> mention.entity().kind() == Entity.Kind.STATE);
      boolean known =
          !scene.mentions(part(scene, block, list.start("term"), list.end("term"))).isEmpty();
      if (states && !known && named.size() > 1 && isOnly(scene, list.group("names"), named)) {
        defined.putIfAbsent(
            list.group("term").toLowerCase(Locale.ROOT),
            named.stream().map(Mention::entity).distinct().toList());
      }
    }
  }

  /** Whether nothing but commas and small words stands between the names. */
  private static boolean isOnly(Scene scene, String names, List<Mention> named) {
    String rest = names;
    for (Mention mention : named) {
      rest = rest.replaceFirst(Pattern.quote(scene.article().text().in(mention.span())), "");
    }
    return BETWEEN_NAMES.matcher(rest).matches();
  }

  private static Span part(Scene scene, Block block, int from, int to) {
    int begin = scene.article().text().utf16(block.span().begin());
    return scene.article().text().span(begin + from, begin + to);
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
