package entente.extract.source;

import entente.article.Token;
import entente.extract.parse.Phrase;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
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
    return official(phrase)
        .or(() -> author(phrase, depth))
        .orElseGet(() -> Speaker.unnamed(words(phrase)));
  }

  private static boolean isOutlet(Entity entity) {
    return entity.type().equals("MediaOutlet");
  }

  /** "Turkish officials", "a spokeswoman for Prime Minister Vik": the state or the body. */
  private Optional<Speaker> official(Phrase phrase) {
    if (!article.cues().is("official", phrase.head().lemma())) {
      return Optional.empty();
    }
    List<Entity> owners = bodies(phrase.owners());
    List<Entity> bodies = owners.isEmpty() ? bodies(phrase.modifiers()) : owners;
    return bodies.isEmpty()
        ? Optional.empty()
        : Optional.of(bodies.size() == 1 ? Speaker.of(bodies.get(0)) : Speaker.of(bodies));
  }

  private List<Entity> bodies(List<Token> near) {
    return near.stream()
        .flatMap(first -> tree.conjuncts(first).stream())
        .flatMap(token -> body(token).stream())
        .distinct()
        .toList();
  }

  private Optional<Entity> body(Token near) {
    Optional<Entity> named =
        article
            .mention(near)
            .map(Mention::entity)
            .or(() -> referents.apply(near).stream().findFirst());
    Phrase phrase = new Phrase(tree, near);
    Stream<Token> further = Stream.concat(phrase.owners().stream(), phrase.modifiers().stream());
    return named
        .filter(entity -> entity.isActor() && !isOutlet(entity))
        .map(new Sides(article)::of)
        .or(() ->
            article.cues().is("official", near.lemma())
                ? further
                    .flatMap(token -> article.mention(token).map(Mention::entity).stream())
                    .findFirst()
                : Optional.empty());
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
