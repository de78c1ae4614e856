package entente.extract.source;

import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose text a paragraph is where no "said" tells: the author of a signed article, the speaker of a
 * transcript, the parties of a joint statement.
 */
public final class Authorship {
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(I|my|My|we|We|our|Our|us|Us)\\b");
  private static final int SIGNED_FROM = 4;
  private static final int BYLINED_FROM = 2;

  private final Scene article;
  private final Quotes quotes;
  private final Labels labels;
  private final List<Entity> parties;
  private final List<Entity> convened;
  private Optional<Speaker> author = Optional.empty();
  private int signedFrom = Integer.MAX_VALUE;
  private boolean joint;
  private final boolean speaksAsWe;

  Authorship(Scene article, Quotes quotes) {
    this.article = article;
    this.quotes = quotes;
    this.labels = new Labels(article);
    this.speaksAsWe = says("we");
    List<Entity> issuers = new Issuers(article, speaksAsWe || says("our|us")).all();
    this.joint = issuers.size() > 1;
    List<Entity> authors = labels.isEmpty() && issuers.isEmpty() ? signature() : List.of();
    this.convened = labels.isEmpty() ? new Convened(article).bodies() : List.of();
    this.parties = authors.size() > 1 ? authors : issuers.isEmpty() ? own() : issuers;
  }

  /** The author or labelled speaker of a paragraph. */
  Optional<Speaker> of(Block block) {
    return labels.of(block).or(() -> author.filter(person -> block.span().begin() >= signedFrom));
  }

  /** Whether the article is a text of its author's own, in the first person. */
  public boolean isSigned() {
    return author.isPresent();
  }

  /** Whether several parties have issued the text together. */
  public boolean isJoint() {
    return joint;
  }

  /**
   * Those who issue the text together, or the body whose communiqué it is, where they do not call
   * themselves "we" in it.
   */
  public List<Entity> issuers() {
    if (speaksAsWe) {
      return List.of();
    }
    return joint ? parties : convened;
  }

  /** The body, or two, in whose name a communiqué tells what was decided. */
  public List<Entity> convened() {
    return convened;
  }

  /** Those who say "we" in the text: parties, issuers, several authors. */
  public List<Entity> parties() {
    return parties;
  }

  /**
   * A text with much "I" and "we" outside quotation marks is its author's: those in the byline,
   * else the first person named in it, if named before the first such word or in a line alone.
   */
  private List<Entity> signature() {
    int count = 0;
    int firstWord = Integer.MAX_VALUE;
    boolean singular = false;
    for (Block block : article.article().blocks()) {
      Matcher matcher = FIRST_PERSON.matcher(article.article().text().in(block.span()));
      int begin = article.article().text().utf16(block.span().begin());
      while (block.kind() == Block.Kind.PARAGRAPH && matcher.find()) {
        Span word = article.article().text().span(begin + matcher.start(), begin + matcher.end());
        if (!quotes.covers(word)) {
          count++;
          signedFrom = Math.min(signedFrom, block.span().begin());
          firstWord = Math.min(firstWord, word.begin());
          singular |= matcher.group().toLowerCase(Locale.ROOT).matches("i|my");
        }
      }
    }
    List<Entity> byline = byline();
    Optional<String> name = article.article().property(Property.Kind.AUTHOR).map(Property::value);
    int enough = byline.size() > 1 ? 1 : BYLINED_FROM;
    boolean signed = name.isEmpty() ? count >= SIGNED_FROM && singular : count >= enough;
    List<Entity> authors = !signed ? List.of() : name.isEmpty() ? firstPerson(firstWord) : byline;
    author =
        authors.isEmpty()
            ? name.filter(words -> signed).map(Speaker::unnamed)
            : Optional.of(authors.size() == 1 ? Speaker.of(authors.get(0)) : Speaker.of(authors));
    return authors;
  }

  private List<Entity> byline() {
    return article.article().properties().stream()
        .filter(property -> property.kind() == Property.Kind.AUTHOR)
        .flatMap(property -> article.mentions(property.span()).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .distinct()
        .toList();
  }

  private List<Entity> firstPerson(int word) {
    return article.linking().mentions().stream()
        .filter(mention -> mention.entity().kind() == Entity.Kind.PERSON)
        .limit(1)
        .filter(mention -> mention.span().begin() < word || isAlone(mention.span()))
        .filter(mention -> !isAddressed(mention.span()))
        .map(Mention::entity)
        .filter(person -> !isSpokenOf(person, word))
        .toList();
  }

  /** "We condemn the sentence against Mr. Vik": whoever says "we" does not name himself so. */
  private boolean isSpokenOf(Entity person, int word) {
    return article.linking().mentions().stream()
        .filter(mention -> mention.entity().equals(person) && mention.span().begin() > word)
        .flatMap(mention ->
            article.article().blocks().stream()
                .filter(block -> block.span().covers(mention.span()))
                .map(block -> article.article().words(block.span())))
        .anyMatch(words -> FIRST_PERSON.matcher(words).find());
  }

  /** "Congratulations to President Castillo". */
  private boolean isAddressed(Span name) {
    return article.article().blocks().stream()
        .filter(block -> block.span().covers(name) && block.span().begin() < name.begin())
        .map(block -> article.article().words(new Span(block.span().begin(), name.begin())))
        .anyMatch(before -> before.matches("(?is).*\\b(to|with)\\b[^,.;:]*"));
  }

  /** In a line that is no sentence: "Antony Blinken, Secretary of State". */
  private boolean isAlone(Span name) {
    return article.article().blocks().stream()
        .filter(block -> block.span().covers(name))
        .map(block -> article.article().words(block.span()).strip())
        .noneMatch(line -> line.matches("(?s).*[.!?;:]['\"”’]?"));
  }

  /** Whose own release it is; else the body that says "we" in its communiqué. */
  private List<Entity> own() {
    if (!labels.isEmpty() || author.isPresent()) {
      return List.of();
    }
    List<Entity> released = new OwnRelease(article, quotes).issuer().stream().toList();
    return released.isEmpty() && speaksAsWe ? convened : released;
  }

  /** Whether the article itself says one of the words, outside quotation marks. */
  private boolean says(String words) {
    return article.trees().stream()
        .flatMap(tree -> tree.tokens().stream())
        .filter(token -> token.text().toLowerCase(Locale.ROOT).matches(words))
        .anyMatch(token -> !quotes.covers(token.span()));
  }
}
