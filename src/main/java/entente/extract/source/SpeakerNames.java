package entente.extract.source;

import entente.article.Token;
import entente.extract.parse.Phrase;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who a phrase for a speaker means. An official without a name speaks for the state or body beside
 * him, a text for its author; others without a name stay so, in the words of the article.
 */
public final class SpeakerNames {
  private static final int DEPTH = 4;

  private final Scene article;
  private final Tree tree;
  private final Function<Token, List<Entity>> referents;

  /** Nouns and pronouns are understood by {@code referents}. */
  public SpeakerNames(Scene article, Tree tree, Function<Token, List<Entity>> referents) {
    this.article = article;
    this.tree = tree;
    this.referents = referents;
  }

  /** Whom the phrase with this head means. */
  public Speaker of(Token head) {
    return of(head, DEPTH);
  }

  private Speaker of(Token head, int depth) {
    List<Entity> meant =
        referents.apply(head).stream().filter(entity -> !isOutlet(entity)).toList();
    Phrase phrase = new Phrase(tree, head);
    if (!meant.isEmpty()) {
      return meant.size() == 1 ? Speaker.of(meant.get(0)) : Speaker.of(meant);
    }
    return author(phrase, depth).orElseGet(() -> Speaker.unnamed(words(phrase)));
  }

  private static boolean isOutlet(Entity entity) {
    return entity.type().equals("MediaOutlet");
  }

  /** "a statement by Togo", "Vik's letter". */
  private Optional<Speaker> author(Phrase phrase, int depth) {
    return article.cues().is("text", phrase.head().lemma()) && depth > 0
        ? Stream.concat(phrase.owners().stream(), phrase.modifiers().stream())
            .filter(owner -> owner.isNoun() || !referents.apply(owner).isEmpty())
            .map(owner -> of(owner, depth - 1))
            .filter(speaker -> !speaker.entities().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private String words(Phrase phrase) {
    return article.article().words(Tree.span(phrase.words())).strip().replaceAll("\\s+", " ");
  }
}
