package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether the members of a coordination may be told one by one: only where each alone says what it
 * says in the text.
 *
 * <p>"trade and investment" is two things to discuss; "the use or threat of force", "our security
 * and defense partnership", "both houses and the president" and "prevent and respond to attacks"
 * are one each.
 */
final class Coordination {
  private final Tree tree;
  private final Sharing sharing;

  Coordination(Tree tree, Sharing sharing) {
    this.tree = tree;
    this.sharing = sharing;
  }

  /**
   * One phrase for each member that stands alone; else one that holds the whole list.
   *
   * @param shares whether what stands behind the list already goes with each
   */
  List<Phrase> phrases(List<Token> members, boolean shares, Function<Token, Phrase> one) {
    boolean repeats = repeats(members);
    return apart(members, shares).stream()
        .filter(group -> !group.isEmpty())
        .map(group -> whole(group.stream().map(one).toList()))
        .map(part -> repeats ? withoutOpening(part) : part)
        .toList();
  }

  private static Phrase withoutOpening(Phrase part) {
    boolean opens = part.tokens().size() > 1 && part.tokens().getFirst().is(ADPOSITION);
    return opens ? part.with(part.tokens().subList(1, part.tokens().size())) : part;
  }

  List<Phrase> phrases(List<Token> members, Function<Token, Phrase> one) {
    return phrases(members, false, one);
  }

  /** The members, each by itself or with those that it cannot be told without. */
  List<List<Token>> apart(List<Token> members) {
    return apart(members, false);
  }

  private List<List<Token>> apart(List<Token> members, boolean shares) {
    if (isPlain(members) && areDeeds(members)) {
      return members.stream().map(List::of).toList();
    }
    List<List<Token>> groups = groups(members);
    List<Token> heads = groups.stream().map(List::getFirst).toList();
    boolean divides = repeats(members) || (isPlain(members) && areThings(heads, shares));
    return divides || (isPlain(members) && areDeeds(heads)) ? groups : List.of(members);
  }

  /** From the first word of the parts to their last, with what joins them. */
  private Phrase whole(List<Phrase> parts) {
    Phrase all = parts.getFirst();
    for (Phrase part : parts) {
      all = all.joined(part.tokens());
    }
    List<Token> own = all.tokens();
    return parts.size() < 2
        ? all
        : all.with(tree.tokens().subList(own.getFirst().index(), own.getLast().index() + 1));
  }

  /** Joined by nothing but commas, "and" and "as well as": no "or", no "both". */
  private boolean isPlain(List<Token> members) {
    return members.stream().limit(1).noneMatch(this::isOnly)
        && members.stream()
            .flatMap(member -> tree.children(member, COORDINATOR, PRECOORDINATOR).stream())
            .noneMatch(joint ->
                joint.lemma().matches("or|n?either|both|between|not|rather|than|from|whether")
                    || (!isPreposition(members.getFirst())
                        && after(joint).filter(next -> next.is(ADPOSITION)).isPresent()));
  }

  /** "only Peru and Chile": one alone is not what is said. */
  private boolean isOnly(Token first) {
    int before = tree.member(first).getFirst().index() - 1;
    return tree.children(first).stream().anyMatch(word -> word.lemma().equals("only"))
        || (before >= 0 && tree.tokens().get(before).lemma().equals("only"));
  }

  /** "for peace and | for trade": the same preposition opens each. */
  private boolean repeats(List<Token> members) {
    if (members.isEmpty()) {
      return false;
    }
    Optional<Token> opening =
        tree.head(members.getFirst()).filter(head -> tree.is(head, PREPOSITION, AGENT));
    List<Token> joints = joints(members);
    return opening.isPresent()
        && !joints.isEmpty()
        && joints.stream()
            .allMatch(joint ->
                after(joint)
                    .filter(next -> next.lemma().equals(opening.get().lemma()))
                    .isPresent());
  }

  /** The first word behind "and" or "as well as". */
  private Optional<Token> after(Token joint) {
    int next = joint.index() + 1;
    while (next < tree.tokens().size() && tree.tokens().get(next).lemma().matches("well|as")) {
      next++;
    }
    return next < tree.tokens().size() ? Optional.of(tree.tokens().get(next)) : Optional.empty();
  }

  private List<Token> joints(List<Token> members) {
    return members.stream()
        .flatMap(member -> tree.children(member, COORDINATOR).stream())
        .filter(joint -> joint.is(CONJUNCTION) || joint.lemma().equals("well"))
        .toList();
  }

  /** "A and B, C, and D" is three: what no comma parts stays together. */
  private List<List<Token>> groups(List<Token> members) {
    boolean nested = joints(members).size() > 1 && !repeats(members);
    List<List<Token>> groups = new ArrayList<>();
    for (Token member : members) {
      boolean opens =
          groups.isEmpty() || !nested || isBehindComma(groups.getLast().getLast(), member);
      if (opens && !isSplit(groups, member)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(member);
    }
    return groups;
  }

  /** Taken for two things: "food | insecurity". */
  private static boolean isSplit(List<List<Token>> groups, Token member) {
    return !groups.isEmpty() && groups.getLast().getLast().index() == member.index() - 1;
  }

  /** Whether nothing stands between the members but what joins them. */
  boolean isUnbroken(List<Token> members) {
    Set<Token> own = new HashSet<>();
    for (Token member : members) {
      own.addAll(tree.member(member));
    }
    own.removeAll(sharing.behind(members));
    List<Token> all = own.stream().sorted(Comparator.comparingInt(Token::index)).toList();
    return tree.tokens().subList(all.getFirst().index(), all.getLast().index()).stream()
        .filter(token -> !own.contains(token))
        .noneMatch(token -> token.isNoun() || token.isVerb() || token.is(CARDINAL));
  }

  private boolean isBehindComma(Token before, Token member) {
    int from = tree.member(member).getFirst().index();
    for (int i = from - 1; i > before.index() && i >= from - 2; i--) {
      if (tree.tokens().get(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean areDeeds(List<Token> members) {
    return members.size() > 1
        && members.stream().allMatch(Token::isVerb)
        && members.stream()
            .limit(members.size() - 1L)
            .allMatch(verb -> sharing.isComplete(verb) || !sharing.object(verb).isEmpty());
  }

  private boolean areThings(List<Token> members, boolean shares) {
    boolean nouns =
        members.stream().allMatch(member -> member.isNoun() || isGerund(member))
            || members.stream().allMatch(this::isPreposition);
    return members.size() > 1
        && nouns
        && !shareHead(members)
        && !isNamedOnce(members)
        && !isOpenedOnce(members)
        && (members.size() > 2 || isLikePair(members, shares));
  }

  private boolean isLikePair(List<Token> members, boolean shares) {
    return shares
        ? sharing.areBareDeeds(members) || !isDescribedOnce(members)
        : !isDescribedOnce(members) && !shareMore(members);
  }

  private boolean isPreposition(Token token) {
    return tree.has(token, PREPOSITION_OBJECT);
  }

  private static boolean isGerund(Token token) {
    return token.is(GERUND, PERSONAL_PRONOUN, CARDINAL) || token.lemma().startsWith("anti-");
  }

  /** "security and defense partnership", "meat, poultry, and dairy facilities". */
  boolean shareHead(List<Token> members) {
    Token last = members.getLast();
    boolean compound =
        tree.children(last).stream()
            .filter(
                child -> child.index() < last.index() && !tree.is(child, COORDINATOR, PUNCTUATION))
            .allMatch(child -> tree.is(child, PREMODIFIERS) && child.is(SINGULAR_NOUN));
    boolean two = tree.member(last).getFirst().index() < last.index();
    boolean bare =
        members.stream()
            .limit(members.size() - 1L)
            .allMatch(member -> isModifier(member) && !sharing.hasMore(member));
    boolean differ = !members.getFirst().lemma().equals(last.lemma());
    boolean plural =
        members.size() == 2
            || last.is(PLURAL_NOUN)
            || tree.has(members.getFirst(), POSSESSOR)
            || tree.has(members.getFirst(), MODIFIER, word -> word.is(SUPERLATIVE_ADJECTIVE));
    boolean modifiers = bare || members.stream().limit(members.size() - 1L).allMatch(this::isBare);
    if (modifiers && two && sharing.isClass(last) && !tree.has(last, DETERMINERS)) {
      return true;
    }
    return bare && ((compound && two && differ && plural) || isSplitCompound(members));
  }

  /** "tourism, | clean energy | sectors": no plural, nothing behind it. */
  private boolean isBare(Token member) {
    return (member.is(SINGULAR_NOUN) || member.isAdjective()) && !sharing.hasMore(member);
  }

  /**
   * A bare noun that could stand before another: "security", not "global security"; an owner and
   * what "best" is said of may be those of the other.
   */
  private boolean isModifier(Token noun) {
    boolean best = tree.has(noun, MODIFIER, word -> word.is(SUPERLATIVE_ADJECTIVE));
    boolean described =
        !best
            && tree.children(noun).stream()
                .anyMatch(child ->
                    child.index() < noun.index()
                        && !tree.is(child, POSSESSOR)
                        && (child.isNoun()
                            || child.isAdjective()
                            || child.is(
                                PAST_TENSE,
                                GERUND,
                                PAST_PARTICIPLE,
                                PLAIN_PRESENT,
                                SINGULAR_PRESENT)));
    return noun.is(SINGULAR_NOUN) && !described && !noun.lemma().endsWith("ism");
  }

  /** Taken for three things: "security | and defense | partnership". */
  private boolean isSplitCompound(List<Token> members) {
    Token last = members.getLast();
    Token before = members.get(members.size() - 2);
    return before.index() == last.index() - 1;
  }

  /** "the brave women | and girls": the description may be meant for both. */
  private boolean isDescribedOnce(List<Token> members) {
    return !hasLeft(members.getLast())
        && tree.has(
            members.getFirst(), PREMODIFIERS, child -> child.index() < members.getFirst().index());
  }

  /** "Chadian oil, natural gas and fuel": Chadian may be meant for all. */
  private boolean isNamedOnce(List<Token> members) {
    List<Token> later = members.subList(Math.min(1, members.size()), members.size());
    boolean alone =
        later.stream()
            .noneMatch(member ->
                isNamed(member) || member.is(PROPER_NOUN) || tree.has(member, DETERMINERS));
    return alone && isNamed(members.getFirst());
  }

  /** "the supply of food, water and shelter": the supply of all, whatever the tree says. */
  private boolean isOpenedOnce(List<Token> members) {
    Token first = members.getFirst();
    int next = members.get(Math.min(1, members.size() - 1)).index();
    return tree.has(first, DETERMINER, the -> the.lemma().equals("the"))
        && tree.has(first, PREPOSITION, of -> of.lemma().equals("of") && of.index() < next)
        && members.stream()
            .skip(1)
            .noneMatch(member ->
                tree.has(member, DETERMINERS)
                    || tree.has(member, PREPOSITION, of -> of.lemma().equals("of")));
  }

  private boolean isNamed(Token noun) {
    return noun.isCommonNoun()
        && tree.has(
            noun,
            PREMODIFIERS,
            name ->
                name.index() < noun.index()
                    && !name.isCommonNoun()
                    && Character.isUpperCase(name.text().charAt(0)));
  }

  /** A pair of which one has what may be said of both: "women and girls leading protests". */
  private boolean shareMore(List<Token> members) {
    Token first = members.getFirst();
    Token last = members.getLast();
    boolean right = sharing.hasMore(last) && !sharing.hasMore(first);
    return !hasLeft(last) && (right || tree.has(first, DETERMINER));
  }

  private boolean hasLeft(Token noun) {
    return tree.member(noun).getFirst().index() < noun.index() || noun.is(PROPER_NOUN);
  }
}
