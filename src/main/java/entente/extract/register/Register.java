package entente.extract.register;

import static entente.article.Relation.AGENT;
import static entente.article.Relation.PASSIVE_SUBJECT;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;

/**
 * Who and what was meant so far in one article.
 *
 * <p>Use: for each sentence in text order, {@link #at} gives its resolver; when its speakers are
 * known, {@link #read} takes note of whom it brought in.
 */
public final class Register {
  private final Scene scene;
  private final Principals principals;
  private final Strangers strangers;
  private Focus focus = Focus.EMPTY;

  public Register(Scene scene) {
    this.scene = scene;
    this.principals = new Principals(scene);
    this.strangers = new Strangers(scene);
  }

  /** The two sides and the two persons that the article is about. */
  public Principals principals() {
    return principals;
  }

  /** Says whom the words of the next sentence mean. */
  public Referents at(Tree tree, Speech speech) {
    return new Referents(scene, principals, strangers, tree, focus, speech);
  }

  /**
   * Takes note of a sentence.
   *
   * @param speaks who spoke in it
   */
  public void read(Referents sentence, Optional<Entity> speaks) {
    Tree tree = sentence.tree();
    Optional<Token> subject = tree.root().flatMap(sentence.grammar()::subject);
    List<Entity> acting =
        received(sentence).or(() -> subject.map(s -> sentence.all(s).entities())).orElse(List.of());
    boolean unknown = acting.isEmpty() && subject.filter(Token::isPlural).isPresent();
    focus =
        focus.after(
            scene.mentions(tree.sentence().span()), acting, unknown, sentence.groups(), speaks);
  }

  /** "He will be received by the King": the sentence is about him, whoever acts. */
  private static Optional<List<Entity>> received(Referents sentence) {
    Tree tree = sentence.tree();
    return tree.root()
        .filter(verb -> tree.has(verb, AGENT))
        .flatMap(verb -> tree.child(verb, PASSIVE_SUBJECT))
        .map(sentence::all)
        .map(Reference::entities)
        .filter(one -> one.size() == 1 && one.getFirst().kind() == Entity.Kind.PERSON);
  }
}
