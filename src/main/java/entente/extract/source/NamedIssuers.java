package entente.extract.source;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who issue a text by name: of "President A of X and President B of Y" the persons, each of
 * whom speaks for a state or body; a state or body beside them for which nobody is named.
 */
public record NamedIssuers(Scene scene) {
  private static final Set<String> OPENERS = Set.of("from", "by", "of", "between");
  private static final Set<String> CLOSERS =
      Set.of("on", "following", "regarding", "concerning", "about", "after", "at", "for", "to");

  /**
   * Those named in a headline after "from", "by", "of" or "between", up to the words that say what
   * the text is about.
   */
  public List<Entity> in(Tree title) {
    List<Token> behind =
        title.tokens().stream().dropWhile(token -> !OPENERS.contains(text(token))).toList();
    List<Token> before =
        behind.stream()
            .takeWhile(token -> !opensTopic(token) || !isNamedBefore(behind, token))
            .toList();
    return of(before.stream().flatMap(token -> scene.mentions(token.span()).stream()));
  }

  private boolean opensTopic(Token token) {
    return CLOSERS.contains(text(token)) || scene.cues().is("topic-gerund", text(token));
  }

  private boolean isNamedBefore(List<Token> words, Token end) {
    return words.stream()
        .takeWhile(token -> !token.equals(end))
        .anyMatch(token ->
            scene.mentions(token.span()).stream().anyMatch(name -> name.entity().isActor()));
  }

  private static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** The actors of these names, without the states of the persons among them. */
  List<Entity> of(Stream<Mention> names) {
    List<Entity> found = names.map(Mention::entity).filter(Entity::isActor).distinct().toList();
    List<Entity> states =
        found.stream()
            .filter(NamedIssuers::isPerson)
            .flatMap(p -> scene.stateOf(p).stream())
            .toList();
    return found.stream().filter(entity -> !states.contains(entity)).toList();
  }

  /** Whether persons of different sides are among them. */
  boolean areLeaders(List<Entity> issuers) {
    return issuers.stream()
            .filter(NamedIssuers::isPerson)
            .map(new Sides(scene)::of)
            .distinct()
            .count()
        > 1;
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == Entity.Kind.PERSON;
  }
}
