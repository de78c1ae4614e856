package entente.extract.source;

import entente.article.Block;
import entente.article.Span;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states that a joint text counts as its own, "our three nations", by the first list of so many
 * that it names: "Peru, Chile and Togo have agreed".
 */
final class CountedSides {
  private static final Pattern BETWEEN_NAMES = Pattern.compile("(?:,|&|\\band\\b|\\bthe\\b|\\s)+");

  private final Scene article;
  private final Pattern counted;

  CountedSides(Scene article) {
    this.article = article;
    this.counted =
        Pattern.compile(
            "(?i)\\bour (?<number>\\p{L}+) (?:"
                + article.cues().alternatives("counted-sides")
                + ")(?!\\p{L})");
  }

  /** In the order of the text; nobody where it counts none, or names no such list. */
  List<Entity> all() {
    int number = number();
    return number < 2
        ? List.of()
        : article.article().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
            .flatMap(block -> lists(block).stream())
            .filter(list -> list.size() == number)
            .findFirst()
            .orElse(List.of());
  }

  /** How many states are "ours"; 0 where the text does not say. */
  private int number() {
    for (Block block : article.article().blocks()) {
      Matcher ours = counted.matcher(article.article().text().in(block.span()));
      while (ours.find()) {
        String word = ours.group("number").toLowerCase(Locale.ROOT);
        int number = article.cues().code("number", word).map(Integer::parseInt).orElse(0);
        if (number > 1) {
          return number;
        }
      }
    }
    return 0;
  }

  /** The states named one after the other with nothing but commas and "and" between them. */
  private List<List<Entity>> lists(Block block) {
    List<List<Entity>> lists = new ArrayList<>();
    List<Entity> open = new ArrayList<>();
    int end = block.span().begin();
    for (Mention mention : article.mentions(block.span())) {
      boolean state = mention.entity().kind() == Entity.Kind.STATE;
      Span between = new Span(end, Math.max(end, mention.span().begin()));
      if (!state || !BETWEEN_NAMES.matcher(article.article().words(between)).matches()) {
        lists.add(List.copyOf(open));
        open.clear();
      }
      if (state && !open.contains(mention.entity())) {
        open.add(mention.entity());
      }
      end = mention.span().end();
    }
    lists.add(List.copyOf(open));
    return lists;
  }
}
