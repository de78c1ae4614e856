package entente.extract.source;

import static entente.article.Relation.*;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The body in whose name a communiqué is that tells as others do what it decided: "The Council
 * urged", "Leaders welcomed", "They deplore".
 *
 * <p>Its headline calls the text a communiqué or names a session without a verb. Its first sentence
 * is about the body ("The Ministerial Council held its 159th session"), its members ("The Heads of
 * Government of the Community, meeting in Suva,") or its session ("The 45th Meeting of the
 * Committee was held").
 */
record Convened(Scene article) {
  private static final Set<String> BODIES =
      Set.of("InternationalOrganisation", "MultilateralMechanism");

  /** The body, of a session of two also the other; nobody where the text is no such communiqué. */
  List<Entity> bodies() {
    return isCommunique()
        ? opening().map(this::bodies).orElse(List.of()).stream().map(this::inFull).toList()
        : List.of();
  }

  private boolean isCommunique() {
    return article.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.TITLE)
        .anyMatch(title ->
            tells(title, "communique-title")
                || (tells(title, "session") && title.tokens().stream().noneMatch(Token::isFinite)));
  }

  private boolean tells(Tree title, String list) {
    return title.tokens().stream()
        .flatMap(word -> Arrays.stream(word.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .anyMatch(word -> article.cues().is(list, word));
  }

  /** The first sentence that has a verb. */
  private Optional<Tree> opening() {
    return article.trees().stream()
        .filter(Scene::isRunning)
        .filter(tree -> tree.tokens().stream().anyMatch(Token::isVerb))
        .findFirst();
  }

  /** What the subject names; of members or a session, whose they are. */
  private List<Entity> bodies(Tree tree) {
    Optional<Token> subject =
        tree.tokens().stream()
            .filter(word -> tree.is(word, SUBJECTS))
            .findFirst()
            .or(tree::root)
            .filter(Token::isNoun);
    List<Entity> itself = subject.map(noun -> named(Stream.of(noun))).orElse(List.of());
    List<Entity> named =
        !itself.isEmpty() && isBody(itself.getFirst())
            ? itself.subList(0, 1)
            : subject
                .filter(this::isOfBody)
                .map(noun -> named(phrase(tree, noun)))
                .orElse(List.of());
    return named.stream().anyMatch(this::isBody) ? named : List.of();
  }

  private boolean isOfBody(Token noun) {
    String word = noun.lemma().toLowerCase(Locale.ROOT);
    return Stream.of("assembled", "session", "members", "organ")
        .anyMatch(list -> article.cues().is(list, word));
  }

  /** The words before and behind the noun that say whose it is; no clause. */
  private static Stream<Token> phrase(Tree tree, Token noun) {
    Stream<Token> behind =
        Stream.of("of", "between", "for").flatMap(word -> tree.prepositional(noun, word).stream());
    Stream<Token> before = tree.children(noun, COMPOUND, MODIFIER, POSSESSOR).stream();
    return Stream.concat(before, behind.flatMap(first -> tree.conjuncts(first).stream()))
        .flatMap(word -> Stream.concat(Stream.of(word), phrase(tree, word)));
  }

  private List<Entity> named(Stream<Token> words) {
    return words
        .flatMap(word -> article.mentions(word.span()).stream())
        .map(Mention::entity)
        .filter(entity -> isBody(entity) || entity.kind() == Entity.Kind.STATE)
        .distinct()
        .toList();
  }

  private boolean isBody(Entity entity) {
    return BODIES.contains(entity.type())
        || (entity.type().equals("Organisation")
            && Arrays.stream(entity.label().toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> article.cues().is("body", word)));
  }

  /** "The Monitoring Committee" of a headline that says of whom: "OPEC Monitoring Committee". */
  private Entity inFull(Entity body) {
    return article.article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .flatMap(block -> article.mentions(block.span()).stream())
        .map(Mention::entity)
        .filter(other -> isBody(other) && other.label().endsWith(" " + body.label()))
        .findFirst()
        .orElse(body);
  }
}
