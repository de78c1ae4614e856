package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.BETWEEN;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the members of a list share: "the protection and promotion | of human rights", "our | values
 * and interests", "trade, culture and sport | between Peru and Chile".
 */
final class Sharing {
  private static final Set<String> PLACING = Set.of("in", "within", "across", "throughout");

  private final Tree tree;
  private final Cues cues;

  Sharing(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /**
   * What stands behind the whole list and goes with each: hung on the first, or on the last where
   * all are deeds or qualities, or where it says between whom or in which place they are.
   */
  List<Token> right(List<Token> members) {
    Token last = members.getLast();
    if (members.size() == 1) {
      return List.of();
    }
    List<Token> ofFirst = behind(members);
    boolean bare = members.stream().limit(members.size() - 1L).noneMatch(this::hasMore);
    if (!ofFirst.isEmpty() || !bare || !last.isNoun()) {
      return ofFirst;
    }
    boolean abstracts = areDeeds(members);
    boolean again = isDetermined(last);
    List<Token> tails = tree.children(last, PREPOSITION);
    return tails.stream()
        .dropWhile(tail -> !(isOfAll(tail) || (abstracts && !again)))
        .flatMap(tail -> tree.subtree(tail).stream())
        .toList();
  }

  /** What stands behind the whole list and hangs on its first member. */
  List<Token> behind(List<Token> members) {
    return tree.member(members.getFirst()).stream()
        .filter(token -> token.index() > members.getLast().index())
        .toList();
  }

  /**
   * The owner of the first for a later member without an owner or article of its own ("Chad's
   * security and territorial integrity"; "its" for a bare one only), and its article where both
   * share what stands behind: "the strength and breadth of our ties"; of deeds also what the first
   * are like: "the mass arrests and detentions of students".
   */
  List<Token> left(List<Token> members, Token member) {
    Token first = members.getFirst();
    boolean open = member.isCommonNoun() && !tree.has(member, DETERMINERS);
    boolean bare = tree.member(member).getFirst().equals(member);
    if (member.equals(first) || !open || !first.isCommonNoun()) {
      return List.of();
    }
    boolean shared = bare && !right(members).isEmpty();
    Stream<Token> owners =
        tree.children(first, DETERMINERS).stream()
            .filter(word -> tree.is(word, POSSESSOR) ? bare || !word.isPronoun() : shared);
    Stream<Token> kinds =
        shared && areBareDeeds(members) ? tree.children(first, PREMODIFIERS).stream() : Stream.of();
    return Stream.concat(owners, kinds)
        .filter(word -> word.index() < first.index())
        .flatMap(word -> tree.subtree(word).stream())
        .distinct()
        .toList();
  }

  /** Whether all are nouns of doing or of being so, and only the list says more of any of them. */
  boolean areBareDeeds(List<Token> members) {
    int last = members.getLast().index();
    return areDeeds(members)
        && members.stream()
            .flatMap(deed -> tree.children(deed, PREPOSITION).stream())
            .noneMatch(more -> more.index() < last);
  }

  private boolean areDeeds(List<Token> members) {
    return members.stream().allMatch(this::isDeed);
  }

  /**
   * What a bare verb shares with the next that has an object: "adopt | and implement | rules",
   * "prevent | and respond to | attacks".
   */
  List<Token> object(Token verb) {
    if (!verb.isVerb() || isComplete(verb) || cues.is("takes-no-object", verb.lemma())) {
      return List.of();
    }
    return tree.conjuncts(tree.firstConjunct(verb)).stream()
        .filter(next -> next.index() > verb.index() && isComplete(next))
        .limit(1)
        .filter(next -> !isInstead(next))
        .flatMap(next ->
            tree.has(next, OBJECT)
                ? tree.member(next).stream().filter(t -> t.index() > next.index())
                : rightBehind(next))
        .toList();
  }

  /** "to abstain | rather than support it". */
  boolean isInstead(Token verb) {
    int than = tree.subtree(verb).getFirst().index() - 1;
    return than > 0
        && tree.tokens().get(than).text().equals("than")
        && tree.tokens().get(than - 1).text().equals("rather");
  }

  /** With an object, a complement, an adverb or the like of its own behind it. */
  boolean isComplete(Token verb) {
    return tree.has(verb, PASSIVE_AUXILIARY)
        || tree.children(verb).stream()
            .anyMatch(child ->
                child.index() > verb.index()
                    && !tree.is(child, CONJUNCT, COORDINATOR, PUNCTUATION));
  }

  private Stream<Token> rightBehind(Token verb) {
    return tree.children(verb, PREPOSITION).stream()
        .filter(preposition -> preposition.index() == verb.index() + 1)
        .flatMap(preposition -> tree.children(preposition, PREPOSITION_OBJECT).stream())
        .flatMap(object -> tree.subtree(object).stream());
  }

  /** "sectors", "issues": a class of things, which the words before it name. */
  boolean isClass(Token noun) {
    return noun.is(PLURAL_NOUN) && cues.is("heading", noun.lemma());
  }

  /** Whether more is said of the noun behind it. */
  boolean hasMore(Token noun) {
    return tree.children(noun, PREPOSITION, ADNOMINAL, RELATIVE).stream()
        .anyMatch(child -> child.index() > noun.index());
  }

  private boolean isOfAll(Token tail) {
    boolean named = tree.has(tail, PREPOSITION_OBJECT, place -> place.is(PROPER_NOUN));
    return BETWEEN.contains(tail.lemma()) || (PLACING.contains(tail.lemma()) && named);
  }

  private boolean isDetermined(Token noun) {
    return tree.has(noun, DETERMINERS);
  }

  /** By its form a noun of doing or of being so: "production", "strength", "integrity". */
  private boolean isDeed(Token noun) {
    return noun.isNoun()
        && (cues.ends("deed-ending", noun.lemma()) || cues.is("short-deed", noun.lemma()));
  }
}
