package entente.extract.source;

import entente.article.Block;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speakers before whose words their name stands: "President Vik: Your Excellency …", "MR.
 * MILLER: No." A paragraph without a label goes on with the speaker before.
 */
final class Labels {
  private static final Pattern COLON = Pattern.compile("( ?\\([^)\\n]{1,60}\\))?:");
  private static final Pattern WORDS = Pattern.compile("\\W+");
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?<label>(?:\\p{Lu}\\p{L}{1,2}\\.? )?\\p{L}[\\p{L}'’-]*(?:"
              + " \\p{Lu}[\\p{L}.'’-]*){0,4})(?: ?\\([^)\\n]{1,60}\\))?: ?\\S");
  private static final int LONGEST = 120;

  private final Scene article;
  private final TreeMap<Integer, Speaker> from = new TreeMap<>();

  Labels(Scene article) {
    this.article = article;
    for (Block block : article.article().blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        person(block)
            .or(() -> unnamed(block))
            .ifPresent(speaker -> from.put(block.span().begin(), speaker));
      }
    }
  }

  boolean isEmpty() {
    return from.isEmpty();
  }

  Optional<Speaker> of(Block block) {
    return Optional.ofNullable(from.floorEntry(block.span().begin()))
        .map(java.util.Map.Entry::getValue);
  }

  private Optional<Speaker> person(Block block) {
    return article.mentions(block.span()).stream()
        .filter(mention -> mention.entity().kind() == Entity.Kind.PERSON)
        .filter(mention -> isLabel(block, mention))
        .findFirst()
        .map(mention -> Speaker.of(mention.entity()));
  }

  private boolean isLabel(Block block, Mention mention) {
    String text = article.article().text().value();
    int after = article.article().text().utf16(mention.span().end());
    boolean colon = COLON.matcher(text).region(after, text.length()).lookingAt();
    int begin = article.article().text().utf16(block.span().begin());
    String before = text.substring(begin, article.article().text().utf16(mention.span().begin()));
    return colon
        && mention.span().end() - block.span().begin() < LONGEST
        && WORDS.splitAsStream(before).noneMatch(word -> article.cues().is("in-clause", word));
  }

  /** "QUESTION:", "MR. MILLER:": in capitals behind a title, or a word for one who asks. */
  private Optional<Speaker> unnamed(Block block) {
    Matcher label = UNNAMED.matcher(article.article().words(block.span()));
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    String words = label.group("label");
    String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
    boolean titled = article.cues().is("honorific", parts[0].replace(".", ""));
    boolean role = article.cues().is("label", words.toLowerCase(Locale.ROOT));
    if (!titled && !role) {
      return Optional.empty();
    }
    return Optional.of(titled ? surnamed(words) : Speaker.unnamed(words));
  }

  /** The only person of the article with the surname. */
  private Speaker surnamed(String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
    List<Entity> persons =
        article.linking().mentions().stream()
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .filter(entity ->
                entity.label().toLowerCase(Locale.ROOT).endsWith(" " + parts[parts.length - 1]))
            .distinct()
            .toList();
    return persons.size() == 1 ? Speaker.of(persons.get(0)) : Speaker.unnamed(words);
  }
}
