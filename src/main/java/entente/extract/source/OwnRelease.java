package entente.extract.source;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.OF_FOR_TO;
import static entente.lexicon.FunctionWords.ON_OR_UPON;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The state or body whose own release a text is: "The United States is deeply troubled by the
 * conviction. We call on Turkey to release him."
 *
 * <p>The text says "we" as the subject of a sentence, outside quotation marks; it tells in the
 * present what one state or body holds or does; and it tells of no person what he or she said, held
 * or discussed, as news and read-outs do.
 */
final class OwnRelease {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\bbetween (?:the )?(?<one>[\\p{Lu}][^,.;]{1,50}?) and (?:the )?"
              + "(?<other>[\\p{Lu}][^,.;]{1,50})");

  private final Scene article;
  private final Quotes quotes;
  private final Pattern behalf;
  private final Pattern attribution;
  private final Map<Entity, Integer> holding = new LinkedHashMap<>();
  private final Set<Entity> spokenTo = new HashSet<>();
  private int sentences;
  private int reports;
  private int we;
  private int persons;
  private int doings;

  OwnRelease(Scene article, Quotes quotes) {
    this.article = article;
    this.quotes = quotes;
    this.attribution =
        Pattern.compile("(?i)\\b(?:" + article.cues().alternatives("attribution-note") + ") to\\b");
    this.behalf =
        Pattern.compile(
            "\\b(?:On|on) behalf of (?<who>[^,.;]{2,90}),? (?:"
                + article.cues().alternatives("speaking-start")
                + ")\\b");
  }

  /** Who speaks; nobody where the text is no such release. */
  Optional<Entity> issuer() {
    Optional<Entity> represented = represented();
    if (represented.isPresent()) {
      return represented;
    }
    for (Tree tree : article.trees()) {
      if (tree.sentence().block().kind() == Block.Kind.PARAGRAPH) {
        sentences++;
        tree.root().map(tree::conjuncts).stream()
            .flatMap(List::stream)
            .forEach(verb -> note(tree, verb));
      }
    }
    boolean told = reports > 0 || doings > 0;
    Optional<Entity> named = attributed().filter(one -> we > 0 || !told);
    if (named.isPresent() || told) {
      return named;
    }
    return we > 0 ? mostHolding().or(this::partner).or(this::friend) : alone();
  }

  /** "The following is attributable to Spokesperson Vik": the state or body that he speaks for. */
  private Optional<Entity> attributed() {
    for (Block block : article.article().blocks()) {
      Matcher note = attribution.matcher(article.article().text().in(block.span()));
      if (note.find()) {
        List<Entity> sides =
            persons(block, note.end()).stream().map(new Sides(article)::of).distinct().toList();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Entity> persons(Block block, int from) {
    int begin = article.article().text().utf16(block.span().begin());
    int end = article.article().text().utf16(block.span().end());
    return article.mentions(article.article().text().span(begin + from, end)).stream()
        .map(Mention::entity)
        .filter(Entity::isActor)
        .toList();
  }

  private Optional<Entity> mostHolding() {
    return holding.keySet().stream()
        .filter(one -> !(isTitled(one) && spokenTo.contains(one)) && !isFoundation(one))
        .max(Comparator.comparingInt(this::weight));
  }

  /**
   * "The United States launched the Dialogue. We support the Dialogue": a body that the text brings
   * in after others puts out no release of theirs.
   */
  private boolean isFoundation(Entity one) {
    return one.kind() == Entity.Kind.ORGANISATION
        && !isTitled(one)
        && article.linking().mentions().stream()
            .map(Mention::entity)
            .filter(other -> other.kind() == Entity.Kind.STATE || other.kind() == one.kind())
            .findFirst()
            .filter(first -> !first.equals(one))
            .isPresent();
  }

  /** Whom the headline names is likelier what the text is about than whose text it is. */
  private int weight(Entity one) {
    int often = holding.getOrDefault(one, 0);
    return isTitled(one) ? 3 * often : 4 * often + 1;
  }

  private boolean isTitled(Entity one) {
    return article.article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .flatMap(block -> article.mentions(block.span()).stream())
        .anyMatch(mention -> mention.entity().equals(one));
  }

  /** Without "we": the one of which most of the text says what it holds. */
  private Optional<Entity> alone() {
    int all = holding.values().stream().mapToInt(Integer::intValue).sum();
    Tally tally = new Tally(sentences, persons, all);
    return mostHolding().filter(one -> tally.isOwnOf(holding.getOrDefault(one, 0)));
  }

  /** "On behalf of the people of Ghana, I congratulate". */
  private Optional<Entity> represented() {
    for (Block block : article.article().blocks()) {
      Matcher spokenFor = behalf.matcher(article.article().text().in(block.span()));
      if (block.kind() == Block.Kind.PARAGRAPH && spokenFor.find()) {
        List<Entity> named = actors(block, spokenFor.start("who"), spokenFor.end("who"));
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "We congratulate Togo … the partnership between Ghana and Togo": the one of the two that the
   * text names nowhere else.
   */
  private Optional<Entity> partner() {
    for (Block block : article.article().blocks()) {
      Matcher between = BETWEEN.matcher(article.article().text().in(block.span()));
      if (block.kind() == Block.Kind.PARAGRAPH && between.find()) {
        List<Entity> one = actors(block, between.start("one"), between.end("one"));
        List<Entity> other = actors(block, between.start("other"), between.end("other"));
        boolean pair = one.size() == 1 && other.size() == 1;
        return pair && isOnceNamed(one.getFirst()) && !isOnceNamed(other.getFirst())
            ? Optional.of(one.getFirst())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "He was a true friend of Togo": the state that is not spoken to. */
  private Optional<Entity> friend() {
    return article.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.PARAGRAPH)
        .map(this::befriended)
        .filter(named -> !named.isEmpty())
        .findFirst()
        .flatMap(
            named -> named.stream().filter(o -> !isTitled(o) && !spokenTo.contains(o)).findFirst());
  }

  /** Whose friend, ally or partner the sentence says that somebody is. */
  private List<Entity> befriended(Tree tree) {
    return tree.tokens().stream()
        .filter(noun -> article.cues().is("friend", noun.lemma()))
        .flatMap(noun -> tree.prepositional(noun, OF_FOR_TO).stream())
        .flatMap(who -> tree.conjuncts(who).stream())
        .flatMap(who -> article.mention(who).stream())
        .map(Mention::entity)
        .filter(entity -> entity.isActor() && entity.kind() != Entity.Kind.PERSON)
        .distinct()
        .toList();
  }

  private boolean isOnceNamed(Entity entity) {
    return article.linking().mentions().stream()
            .filter(mention -> mention.entity().equals(entity))
            .count()
        == 1;
  }

  private List<Entity> actors(Block block, int from, int to) {
    int begin = article.article().text().utf16(block.span().begin());
    return article.mentions(article.article().text().span(begin + from, begin + to)).stream()
        .map(Mention::entity)
        .filter(entity -> entity.isActor() && entity.kind() != Entity.Kind.PERSON)
        .distinct()
        .toList();
  }

  private void note(Tree tree, Token verb) {
    Optional<Token> subject = tree.child(verb, SUBJECTS);
    if (subject.isEmpty() || quotes.covers(subject.get().span())) {
      return;
    }
    Token head = subject.get();
    String word = head.text().toLowerCase(Locale.ROOT);
    if (word.equals("we")) {
      we++;
      addressed(tree, verb).forEach(spokenTo::add);
    }
    Optional<Entity> named = article.mention(head).map(Mention::entity);
    boolean person = named.filter(one -> one.kind() == Entity.Kind.PERSON).isPresent();
    reports += isReport(verb) && verb.is(PAST_TENSE) ? 1 : 0;
    boolean somebody = person || List.of("i", "he", "she").contains(word);
    persons += somebody ? 1 : 0;
    doings += somebody && isTold(verb) ? 1 : 0;
    named
        .filter(one -> one.isActor() && one.kind() != Entity.Kind.PERSON)
        .filter(one ->
            isAmongFriends(tree, verb)
                || (isPresent(tree, verb) && (isHeld(tree, verb) || goesOnAsWe(tree, verb))))
        .ifPresent(one -> holding.merge(one, 1, Integer::sum));
  }

  /** "We urge Haiti", "we call on the President": whom a sentence speaks to, and their states. */
  private Stream<Entity> addressed(Tree tree, Token verb) {
    Stream<Token> behind = tree.prepositional(verb, ON_OR_UPON).stream();
    return Stream.concat(tree.children(verb, OBJECT).stream(), behind)
        .flatMap(object -> tree.conjuncts(object).stream())
        .flatMap(object -> tree.member(object).stream())
        .filter(word -> !tree.is(word, POSSESSOR))
        .flatMap(word -> article.mention(word).stream())
        .map(Mention::entity)
        .flatMap(one -> Stream.concat(Stream.of(one), article.stateOf(one).stream()));
  }

  /** "The minister said": news, or a read-out. */
  private boolean isReport(Token verb) {
    return article.cues().is("news-saying", verb.lemma());
  }

  /** "The minister met, welcomed, discussed": a read-out; not "the agent has procured". */
  private boolean isTold(Token verb) {
    Cues cues = article.cues();
    return verb.is(PAST_TENSE)
        && (isCue(cues, verb.lemma(), WordClass.VERB)
            || cues.is("saying", verb.lemma())
            || cues.is("encounter", verb.lemma()));
  }

  /** "supports", "is troubled by", "will provide": what only whoever speaks says of itself. */
  private boolean isHeld(Tree tree, Token verb) {
    Cues cues = article.cues();
    String word = verb.text().toLowerCase(Locale.ROOT);
    boolean adjective =
        tree.children(verb, PREDICATE_ADJECTIVE, OBJECT_PREDICATE).stream()
            .anyMatch(child -> isCue(cues, child.text(), WordClass.ADJECTIVE));
    boolean will = tree.has(verb, AUXILIARY, aux -> aux.lemma().equals("will"));
    return will
        || adjective
        || isCue(cues, verb.lemma(), WordClass.VERB)
        || isCue(cues, word, WordClass.ADJECTIVE)
        || cues.is("saying", verb.lemma())
        || cues.is("giving", verb.lemma())
        || hasBond(tree, verb);
  }

  /** "enjoys a long friendship with", "is a proud partner of": said of oneself, of a friend. */
  private boolean hasBond(Tree tree, Token verb) {
    return tree.children(verb, OBJECT, PREDICATE_NOUN).stream()
        .map(Token::lemma)
        .anyMatch(noun -> article.cues().is("bond", noun) || article.cues().is("friend", noun));
  }

  /** "has worked with its allies and partners": said of oneself. */
  private boolean isAmongFriends(Tree tree, Token verb) {
    return tree.prepositional(verb, "with").stream()
        .filter(who -> tree.has(who, POSSESSOR, its -> its.text().equals("its")))
        .anyMatch(who -> article.cues().is("friend", who.lemma()));
  }

  /**
   * "The United States is the largest donor, and we welcome the appeal"; not "remains in breach".
   */
  private static boolean goesOnAsWe(Tree tree, Token verb) {
    boolean what = tree.has(verb, OBJECT, PREDICATE_NOUN, PREDICATE_ADJECTIVE);
    return tree.children(verb, CONJUNCT).stream()
        .filter(next -> what)
        .flatMap(next -> tree.children(next, SUBJECT).stream())
        .anyMatch(subject -> subject.text().equalsIgnoreCase("we"));
  }

  private static boolean isCue(Cues cues, String word, WordClass wordClass) {
    return !cues.stances(word.toLowerCase(Locale.ROOT), wordClass).isEmpty();
  }

  private static boolean isPresent(Tree tree, Token verb) {
    return verb.isPresent()
        || tree.children(verb, AUXILIARIES).stream()
            .filter(aux -> !aux.lemma().equals("have"))
            .anyMatch(aux -> aux.isPresent() || aux.lemma().equals("will"));
  }
}
