package entente.extract.source;

import static entente.article.Relation.*;

import entente.article.Block;
import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The state or body whose press office put a text out, by the lines that only such texts have:
 * "PRESS RELEASE No. 31", "MFA Press Office", "Notes to editors", "Ottawa – Global Affairs Canada".
 *
 * <p>Such a line names the ministry or body itself. Else it is the state of the headline or of the
 * city below ("Lima, 3 May 2021"), where the text begins with its government or its minister. What
 * the text holds of a state says nothing: of others it tells as much.
 */
final class Imprint {
  private static final Pattern DATED = Pattern.compile("(?<place>\\p{Lu}[\\p{L} .'’-]{2,30}), .*");
  private static final int LONGEST_LINE = 90;

  private final Scene article;
  private final Pattern office;
  private final Pattern dateline;

  Imprint(Scene article) {
    this.article = article;
    this.office =
        Pattern.compile(
            "(?i)^(?:" + article.cues().alternatives("imprint") + ")(?!\\p{L}).{0,40}(?<![.!?])");
    this.dateline = Pattern.compile("[^.!?]*\\d{4}[^.!?]* [–—-] (?<body>\\p{Lu}[^.!?–—]+)");
  }

  /** Whose press office it is; nobody where no line tells, or where it tells of several. */
  Optional<Entity> issuer() {
    List<Span> lines =
        article.article().blocks().stream()
            .filter(block -> block.kind() != Block.Kind.TITLE)
            .flatMap(block -> lines(block.span()).stream())
            .filter(line -> line.end() - line.begin() < LONGEST_LINE)
            .toList();
    Optional<Entity> headed = one(lines.stream().flatMap(line -> headed(line).stream()));
    if (headed.isPresent() || lines.stream().noneMatch(this::isOffice)) {
      return headed;
    }
    return one(lines.stream().filter(this::isOffice).flatMap(this::bodies))
        .or(() ->
            one(Stream.concat(
                    lines.stream().flatMap(line -> signedAt(line).stream()), titled().stream()))
                .filter(state -> opening().filter(state::equals).isPresent()));
  }

  private List<Span> lines(Span block) {
    String words = article.article().text().in(block);
    int begin = article.article().text().utf16(block.begin());
    return Pattern.compile("[^\\n]+")
        .matcher(words)
        .results()
        .map(line -> article.article().text().span(begin + line.start(), begin + line.end()))
        .toList();
  }

  private boolean isOffice(Span line) {
    return office.matcher(article.article().words(line).strip()).matches();
  }

  /** "November 20, 2025 – Ottawa, Ontario – Global Affairs Canada". */
  private Optional<Entity> headed(Span line) {
    Matcher head = dateline.matcher(article.article().text().in(line));
    if (!head.matches()) {
      return Optional.empty();
    }
    int begin = article.article().text().utf16(line.begin());
    return one(
        bodies(
            article.article().text().span(begin + head.start("body"), begin + head.end("body"))));
  }

  /** "Buenos Aires, 22 October 2020": the state of the city. */
  private Optional<Entity> signedAt(Span line) {
    String words = article.article().words(line);
    Matcher dated = DATED.matcher(words);
    if (!dated.matches() || !words.matches(".*\\b\\d{4}")) {
      return Optional.empty();
    }
    return one(
        article.mentions(line).stream()
            .map(Mention::entity)
            .filter(place -> place.kind() == Entity.Kind.PLACE)
            .flatMap(place -> article.lexicon().stateOf(place).stream()));
  }

  private Stream<Entity> bodies(Span line) {
    return article.mentions(line).stream()
        .map(Mention::entity)
        .filter(entity -> entity.isActor() && entity.kind() != Entity.Kind.PERSON)
        .map(body -> article.stateOf(body).orElse(body));
  }

  /** The state whose minister or government is the subject of the first sentence. */
  private Optional<Entity> opening() {
    Optional<Tree> first = article.trees().stream().filter(Scene::isRunning).findFirst();
    Optional<Token> subject =
        first.flatMap(tree -> tree.root().flatMap(root -> tree.child(root, SUBJECT)));
    return subject
        .flatMap(article::person)
        .flatMap(article::stateOf)
        .or(() ->
            subject
                .filter(noun -> article.cues().is("organ", noun.lemma().toLowerCase(Locale.ROOT)))
                .flatMap(noun -> one(first.stream().flatMap(tree -> states(tree, noun)))));
  }

  /** The state that is the subject of the headline. */
  private Optional<Entity> titled() {
    return article.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.TITLE)
        .findFirst()
        .flatMap(tree -> tree.root().flatMap(root -> tree.child(root, SUBJECT)))
        .flatMap(article::mention)
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.STATE);
  }

  private Stream<Entity> states(Tree tree, Token noun) {
    return tree.subtree(noun).stream()
        .flatMap(word -> article.mentions(word.span()).stream())
        .map(Mention::entity)
        .map(body -> article.stateOf(body).orElse(body))
        .filter(entity -> entity.kind() == Entity.Kind.STATE);
  }

  private static Optional<Entity> one(Stream<Entity> named) {
    List<Entity> all = named.distinct().toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
