package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether what was taken for the members of one list look like members of one list: verbs of one
 * inflection, the same preposition, names beside names, each joined to the one before.
 *
 * <p>"the situation in Haiti and its impact", "efforts to support remembrance and combat hatred"
 * and "the Principles on Business and Human Rights" are no such lists, whatever the tree says.
 */
final class Likeness {
  private static final Set<Relation> BEHIND = Set.of(PREPOSITION, ADNOMINAL, RELATIVE);
  private static final Set<String> PLACING =
      Set.of("in", "within", "across", "throughout", "around", "outside");

  private final Tree tree;
  private final Cues cues;
  private final Predicate<Token> isKnown;

  /**
   * @param isKnown whether a word names something
   */
  Likeness(Tree tree, Cues cues, Predicate<Token> isKnown) {
    this.tree = tree;
    this.cues = cues;
    this.isKnown = isKnown;
  }

  boolean areAlike(List<Token> members) {
    Token first = members.getFirst();
    List<Token> later = members.subList(1, members.size());
    boolean form =
        first.isVerb()
            ? inflectAlike(members)
            : !first.is(ADPOSITION)
                || later.stream().allMatch(next -> next.lemma().equals(first.lemma()))
                || members.stream().allMatch(place -> PLACING.contains(place.lemma()));
    return form
        && later.stream().allMatch(this::isJoined)
        && !closesAside(members)
        && !(first.isNoun() && goesOn(members))
        && !(first.isVerb() && describes(first))
        && !(first.isNoun() && areUnlikeNouns(first, later));
  }

  /** No gerund beside another form, no "to" behind a verb that has a tense. */
  private boolean inflectAlike(List<Token> verbs) {
    long gerunds = verbs.stream().filter(this::isBareGerund).count();
    Token first = verbs.getFirst();
    boolean tensed =
        first.is(PAST_TENSE, SINGULAR_PRESENT)
            || (first.is(PAST_PARTICIPLE) && tree.has(first, AUXILIARIES, Token::isFinite));
    boolean to = verbs.stream().anyMatch(verb -> tree.has(verb, AUXILIARY, aux -> aux.is(TO)));
    return (gerunds == 0 || gerunds == verbs.size()) && !(tensed && to);
  }

  private boolean isBareGerund(Token verb) {
    return verb.is(GERUND) && !tree.has(verb, AUXILIARIES);
  }

  /** Right behind a comma, "and" or "as well as", but for a preposition, "to" and adverbs. */
  private boolean isJoined(Token member) {
    int before = tree.member(member).getFirst().index();
    if (!isMark(tree.tokens().get(before))) {
      before--;
    }
    while (before > 0 && tree.tokens().get(before).is(ADPOSITION, TO, ADVERB)) {
      if (tree.tokens().get(before).lemma().equals("well")) {
        return true;
      }
      before--;
    }
    Token joint = tree.tokens().get(Math.max(before, 0));
    return joint.is(CONJUNCTION) || isMark(joint);
  }

  /** "keeps those who marched, in July, in jail, | to silence them": the comma ends an aside. */
  private boolean closesAside(List<Token> members) {
    int last = tree.member(members.getLast()).getFirst().index();
    return members.size() == 2
        && last > 0
        && tree.tokens().get(last - 1).is(COMMA)
        && tree.member(members.getFirst()).stream()
            .anyMatch(token -> token.is(COMMA) && token.index() < last - 1);
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  /** "promote trade, counter crime | , and oppose war": no "and" yet, the list has one more. */
  private boolean goesOn(List<Token> members) {
    int next = tree.member(members.getLast()).getLast().index() + 1;
    return next + 1 < tree.tokens().size()
        && tree.tokens().get(next).text().equals(",")
        && tree.tokens().get(next + 1).is(CONJUNCTION)
        && members.stream()
            .flatMap(member -> tree.children(member, COORDINATOR).stream())
            .noneMatch(joint -> joint.index() < next);
  }

  /** "a plan that will help A and save B", "those killed and injured": of one thing. */
  private boolean describes(Token verb) {
    boolean relative = tree.is(verb, RELATIVE) && tree.has(verb, SUBJECTS, Token::isWhWord);
    return relative || (tree.is(verb, ADNOMINAL) && verb.is(PAST_PARTICIPLE));
  }

  private boolean areUnlikeNouns(Token first, List<Token> later) {
    return isTitle(first, later)
        || later.stream().anyMatch(member -> isOwnedAlone(first, member))
        || (later.size() == 1 && isUnlikePair(first, later.getFirst()));
  }

  private boolean isUnlikePair(Token first, Token last) {
    boolean unlike =
        isNameBeside(first, last)
            || isDeed(last)
            || isOwnedOnce(first, last)
            || isOwnedByName(first, last)
            || lendsHead(first, last);
    return unlike && !isRepeated(first, last);
  }

  /** "sanctions on Chad as well as | on the rebels": the preposition comes again. */
  private boolean isRepeated(Token first, Token last) {
    int before = tree.member(last).getFirst().index() - 1;
    return before > 0
        && tree.head(first)
            .filter(head -> head.is(ADPOSITION, TO))
            .filter(head -> tree.tokens().get(before).lemma().equals(head.lemma()))
            .isPresent();
  }

  /** "the war in Gaza and | the talks on a truce": the last may belong to a word above the name. */
  boolean isLoose(List<Token> members) {
    Token first = members.getFirst();
    Token last = members.getLast();
    boolean unlike =
        (isNameBeside(first, last)
                || isOwnedAlone(first, last)
                || isOwnedByName(first, last)
                || isDeedBeside(first, last))
            && !isRepeated(first, last);
    boolean heavy = tree.has(last, DETERMINERS) && tree.has(last, BEHIND, isBehind(last));
    return members.size() == 2
        && last.isCommonNoun()
        && ((unlike && heavy) || isAimedAlone(members));
  }

  /** "the signing of the treaty and | the release of the hostages". */
  private boolean isDeedBeside(Token first, Token last) {
    return tree.head(first).filter(of -> of.lemma().equals("of")).isPresent()
        && !tree.has(first, BEHIND, isBehind(first))
        && tree.has(last, PREPOSITION, of -> of.lemma().equals("of"));
  }

  private static Predicate<Token> isBehind(Token noun) {
    return child -> child.index() > noun.index() && !child.text().equals("including");
  }

  /** "Haiti and | developments"; but "Peru and | other states" are alike. */
  private boolean isNameBeside(Token first, Token last) {
    return first.isProper()
        && last.isCommonNoun()
        && !tree.has(last, MODIFIER, word -> word.lemma().equals("other"));
  }

  /** "Institute for | Women, Peace and Security": capitals that are no known names. */
  private boolean isTitle(Token first, List<Token> later) {
    boolean capitals = isCapital(first) && later.stream().allMatch(Likeness::isCapital);
    return capitals && !(isKnown.test(first) && later.stream().allMatch(isKnown));
  }

  private static boolean isCapital(Token noun) {
    return Character.isUpperCase(noun.text().codePointAt(0));
  }

  /** "the group and | its backers"; but "the hostages and | their families" are people alike. */
  private boolean isOwnedAlone(Token first, Token member) {
    boolean many = first.is(PLURAL_NOUN) && tree.has(first, DETERMINER);
    return hasPronoun(member) && !hasPronoun(first) && !many;
  }

  private boolean hasPronoun(Token noun) {
    return tree.children(noun, POSSESSOR).stream()
        .anyMatch(owner -> isPronoun(owner) || tree.has(owner, POSSESSOR, Likeness::isPronoun));
  }

  private static boolean isPronoun(Token word) {
    return word.lemma().matches("its|their|his|her|it|they|he");
  }

  /** "war against its neighbour and | the sanctions": below a preposition another thing. */
  private boolean isOwnedOnce(Token first, Token last) {
    return tree.is(first, PREPOSITION_OBJECT)
        && tree.has(first, POSSESSOR)
        && tree.has(last, DETERMINER, word -> word.lemma().equals("the"));
  }

  /** Whether the last of two begins with a verb that was taken for a noun. */
  boolean isMisread(List<Token> members) {
    return members.size() == 2 && members.getFirst().isNoun() && isDeed(members.getLast());
  }

  /** "from acquiring a weapon and | Iran's partnership": acquired is only what is anyone's. */
  private boolean isOwnedByName(Token first, Token last) {
    return tree.has(last, POSSESSOR, Token::isProper)
        && tree.has(first, DETERMINER, word -> word.lemma().equals("a"))
        && !tree.has(first, POSSESSOR);
  }

  /** "remembrance and | combat hatred", "flows and | address rules": a verb taken for a noun. */
  private boolean isDeed(Token member) {
    Token opens = tree.member(member).getFirst();
    return opens.index() < member.index()
        && opens.is(SINGULAR_NOUN)
        && !cues.stances(opens.lemma(), WordClass.VERB).isEmpty();
  }

  /** "humanitarian law and | human rights abuses", "a rescue and | disaster relief fund". */
  private boolean lendsHead(Token first, Token last) {
    boolean compound = tree.has(last, COMPOUND, word -> word.is(SINGULAR_NOUN, PLURAL_NOUN));
    boolean bare = !tree.has(last, DETERMINERS) && first.is(SINGULAR_NOUN) && isNext(first, last);
    boolean one =
        tree.has(first, DETERMINER, word -> word.lemma().equals("a")) && last.is(SINGULAR_NOUN);
    return bare && ((compound && last.is(PLURAL_NOUN)) || one);
  }

  /** "to protect civilians and | efforts to bring in food": only the last has an aim. */
  boolean isAimedAlone(List<Token> members) {
    Token first = members.getFirst();
    Token last = members.getLast();
    return members.size() == 2
        && last.isCommonNoun()
        && hasAim(last)
        && !hasAim(first)
        && tree.is(first, PREPOSITION_OBJECT, OBJECT);
  }

  private boolean hasAim(Token noun) {
    return tree.has(noun, ADNOMINAL, verb -> tree.has(verb, AUXILIARY, to -> to.is(TO)));
  }

  private boolean isNext(Token first, Token last) {
    return tree.member(last).getFirst().index() - first.index() <= 2;
  }
}
