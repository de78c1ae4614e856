package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a list is told of all its members together, so that no member says by itself what the
 * text says: they share a sum ("$5 million for Jordan and Lebanon"), did one deed ("the response of
 * Chad and Togo"), are two ends ("peace between them", "bring them together") or are one phrase
 * ("allies and partners", "the rule of law and transparency").
 */
final class OneThing {
  private static final Set<String> COMPANY = Set.of("with", "by");
  private static final Set<String> OF_EACH_OTHER = Set.of("their", "each", "another", "both");

  private static final Predicate<String> YEAR = Pattern.compile("[12]\\d{3}").asMatchPredicate();

  private final Tree tree;
  private final Cues cues;
  private final Predicate<Token> isActor;
  private final Predicate<Token> isNamed;

  /**
   * @param isActor whether a word names a state or a person
   * @param isNamed whether it names anything else
   */
  OneThing(Tree tree, Cues cues, Predicate<Token> isActor, Predicate<Token> isNamed) {
    this.tree = tree;
    this.cues = cues;
    this.isActor = isActor;
    this.isNamed = isNamed;
  }

  /** Whether the list that begins at this word of the phrase is told as one. */
  boolean is(Phrase phrase, List<Token> members) {
    Token first = members.getFirst();
    return isOneDeed(members)
        || isOfBoth(first)
        || isWithin(first)
        || isCounted(phrase, members)
        || (isPair(tree, members) && isTogether(phrase, members));
  }

  /** Of single words, where only the first may have words before it. */
  static boolean isPair(Tree tree, List<Token> members) {
    return members.size() == 2 && tree.member(members.getLast()).size() == 1;
  }

  private boolean isTogether(Phrase phrase, List<Token> pair) {
    return isSet(pair)
        || isJoined(pair)
        || areSides(pair)
        || isReciprocal(phrase, pair)
        || opensAgain(pair);
  }

  /** "the agreements of Armenia, Azerbaijan and Georgia": one of all of them. */
  private boolean isOneDeed(List<Token> members) {
    Predicate<Token> isOne = isPair(tree, members) ? isActor.or(isNamed) : isActor;
    return opening(members.getFirst()).filter(of -> of.lemma().equals("of")).isPresent()
        && members.stream().anyMatch(isActor)
        && members.stream().allMatch(isOne);
  }

  /** "the combination of A and B". */
  private boolean isOfBoth(Token first) {
    return opening(first)
        .filter(of -> of.lemma().equals("of"))
        .flatMap(tree::head)
        .filter(both -> cues.is("pairing", both.lemma()))
        .isPresent();
  }

  /** "the rule of law | and transparency": the first belongs to a phrase of its own. */
  private boolean isWithin(Token first) {
    return opening(first)
        .flatMap(of -> tree.head(of).map(head -> head.lemma() + " " + of.lemma()))
        .filter(opens -> cues.is("set-phrase", opens + " " + first.lemma()))
        .isPresent();
  }

  private boolean isSet(List<Token> pair) {
    String first = word(pair.getFirst());
    String last = word(pair.getLast());
    return cues.is("set-pair", first + " and " + last)
        || cues.is("set-pair", last + " and " + first);
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** "bring A and B together", "combine A and B", "for A and B alike". */
  private boolean isJoined(List<Token> pair) {
    Token first = pair.getFirst();
    boolean alike = behind(pair).filter(next -> cues.is("of-all", next.lemma())).isPresent();
    Optional<Token> verb = tree.head(first).filter(above -> tree.is(first, OBJECT));
    return alike
        || verb.filter(deed -> cues.is("uniting", deed.lemma())).isPresent()
        || verb.stream()
            .flatMap(deed -> tree.children(deed).stream())
            .anyMatch(how -> cues.is("of-all", how.lemma()));
  }

  /**
   * "half a billion dollars in A and B", "provide 500 tents to A and B": a part of the sum for
   * each; so do "500 tents and blankets" and what "cost A and B billions".
   */
  private boolean isCounted(Phrase phrase, List<Token> members) {
    Token first = members.getFirst();
    Optional<Token> above = tree.head(opening(first).orElse(first));
    boolean given =
        above.filter(Token::isVerb).stream()
            .flatMap(verb -> tree.children(verb, LOGICAL_OBJECTS).stream())
            .anyMatch(sum -> !members.contains(sum) && isNumbered(sum));
    return given
        || members.stream()
            .anyMatch(payer -> payer.isNoun() && tree.has(payer, OBJECT, this::isNumbered))
        || (isPair(tree, members) && isNumbered(first))
        || Stream.iterate(above, Optional::isPresent, word -> word.flatMap(tree::head))
            .flatMap(Optional::stream)
            .takeWhile(word -> phrase.has(word) && !word.isVerb())
            .anyMatch(this::isNumbered);
  }

  private boolean isNumbered(Token noun) {
    return isNumber(noun)
        || cues.is("large-number", noun.lemma())
        || tree.children(noun).stream()
            .anyMatch(child -> child.index() < noun.index() && isNumber(child));
  }

  /** No year and no day of a month. */
  private boolean isNumber(Token token) {
    boolean dated = token.index() > 0 && tree.tokens().get(token.index() - 1).isProper();
    return token.is(CURRENCY) || (token.is(CARDINAL) && !dated && !YEAR.test(token.text()));
  }

  /** "the Chad and Togo response", "its talks with Chad and Togo", "an agreement by A and B". */
  private boolean areSides(List<Token> pair) {
    Token first = pair.getFirst();
    boolean company =
        opening(first)
            .filter(with -> COMPANY.contains(with.lemma()))
            .flatMap(tree::head)
            .filter(Token::isNoun)
            .isPresent();
    boolean kinds = tree.is(first, PREMODIFIERS) && pair.stream().anyMatch(isActor);
    return company || kinds || isOfOne(pair);
  }

  /**
   * "its security and defense | partnership": one partnership; but "health and food aid" is two.
   * Trees hang the noun on the pair or on the verb.
   */
  private boolean isOfOne(List<Token> pair) {
    return behind(pair)
        .filter(noun -> noun.is(SINGULAR_NOUN))
        .filter(noun -> tree.has(noun, DETERMINERS) || tree.has(pair.getFirst(), DETERMINERS))
        .isPresent();
  }

  private Optional<Token> behind(List<Token> pair) {
    int next = pair.getLast().index() + 1;
    return next < tree.tokens().size() ? Optional.of(tree.tokens().get(next)) : Optional.empty();
  }

  /** "the work of A and B to strengthen | their ties": of each with the other. */
  private boolean isReciprocal(Phrase phrase, List<Token> pair) {
    return pair.stream().allMatch(isActor.or(isNamed))
        && phrase.tokens().stream()
            .filter(token -> token.index() > pair.getLast().index())
            .anyMatch(token -> OF_EACH_OTHER.contains(token.lemma()));
  }

  /** "crimes against humanity and genocide | against a group": the last stands beside the first. */
  private boolean opensAgain(List<Token> pair) {
    Optional<String> next = behind(pair).map(Token::lemma);
    return next.isPresent() && next.equals(opening(pair.getFirst()).map(Token::lemma));
  }

  private Optional<Token> opening(Token first) {
    return tree.head(first).filter(above -> tree.is(first, PREPOSITION_OBJECT));
  }
}
