package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import java.util.List;

/**
 * Whether a coordination deep in a phrase may be another than the parser took it for; such a list
 * is better kept whole than told item by item.
 *
 * <p>Measured on a hundred positions of unread texts that somebody else judged: half of those that
 * were wrong came from lists like these (docs/evaluation.md).
 */
final class Listing {
  private final Tree tree;
  private final Sharing sharing;

  Listing(Tree tree, Sharing sharing) {
    this.tree = tree;
    this.sharing = sharing;
  }

  boolean isTangled(List<Token> members) {
    Token last = members.getLast();
    return members.stream().anyMatch(this::isGarbled)
        || opensEarlier(members.getFirst())
        || closesInner(members)
        || endsAlone(members)
        || isUnjoined(members)
        || closesOuter(members)
        || (last.isNoun() && (isUnfinished(members) || recurs(members) || lendsHead(members)));
  }

  /** "solve goals and | advance shared interests", "economic, | technology": no one noun phrase. */
  private boolean isGarbled(Token member) {
    int from = Math.min(tree.member(member).getFirst().index(), member.index());
    List<Token> before = tree.tokens().subList(from, member.index());
    for (int i = 0; i < before.size(); i++) {
      boolean noun = before.get(i).isCommonNoun();
      boolean described =
          i + 1 < before.size()
              && before
                  .get(i + 1)
                  .is(PAST_PARTICIPLE, ADJECTIVE, POSSESSIVE_PRONOUN, DETERMINATIVE);
      boolean listed =
          i > 0
              && before.get(i).text().equals(",")
              && before.get(i - 1).is(ADJECTIVE)
              && !before.get(i + 1 < before.size() ? i + 1 : i).is(ADJECTIVE);
      if (member.isNoun() && ((noun && described) || listed)) {
        return true;
      }
    }
    return false;
  }

  /** "nationals from A and B | to enter the country": what is said of all hangs on the last. */
  private boolean endsAlone(List<Token> members) {
    Token last = members.getLast();
    boolean clause =
        tree.children(last, ADNOMINAL, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, RELATIVE).stream()
            .anyMatch(child -> child.index() > last.index());
    boolean more = sharing.hasMore(last) && sharing.right(members).isEmpty();
    return last.isProper()
        && (clause || more)
        && members.stream().limit(members.size() - 1L).noneMatch(sharing::hasMore);
  }

  /** "the transfer and | supply of arms": supply of arms, and transfer of what? */
  boolean leavesBehind(List<Token> members) {
    Token first = members.getFirst();
    Token last = members.getLast();
    return tree.has(first, DETERMINER, the -> the.lemma().equals("the"))
        && !tree.has(last, DETERMINERS)
        && tree.has(last, PREPOSITION, of -> of.lemma().equals("of"))
        && members.stream().limit(members.size() - 1L).noneMatch(sharing::hasMore)
        && sharing.right(members).isEmpty();
  }

  /** "on trade, | on culture and on sport": the list has one more before. */
  private boolean opensEarlier(Token first) {
    int before = first.index() - 1;
    return tree.is(first, PREPOSITION)
        && before > 0
        && tree.tokens().get(before).is(COMMA)
        && tree.head(first).stream()
            .flatMap(head -> tree.children(head, PREPOSITION).stream())
            .anyMatch(same -> same.index() < first.index() && same.lemma().equals(first.lemma()));
  }

  /** "harm to health, safety, | and the rule of law": the "and" may close the inner list. */
  private boolean closesInner(List<Token> members) {
    int and = tree.member(members.getLast()).getFirst().index() - 1;
    return members.size() == 2
        && members.getLast().isNoun()
        && and > 1
        && tree.tokens().get(and).is(CONJUNCTION)
        && tree.tokens().get(and - 1).is(COMMA)
        && isOpen(
            tree.member(members.getFirst()).stream().filter(t -> t.index() < and - 1).toList());
  }

  /** "of mutual concern, | social development": two with a comma alone are no list. */
  private boolean isUnjoined(List<Token> members) {
    Token last = members.getLast();
    int before = tree.member(last).getFirst().index() - 1;
    return members.size() == 2
        && last.isNoun()
        && before > 0
        && tree.tokens().get(before).is(COMMA);
  }

  /** "from buying arms and selling oil, | and the chance": the inner list is over. */
  private boolean closesOuter(List<Token> members) {
    Token last = members.getLast();
    int and = tree.member(last).getFirst().index() - 1;
    boolean comma =
        and > 1 && tree.tokens().get(and).is(CONJUNCTION) && tree.tokens().get(and - 1).is(COMMA);
    boolean apart =
        members.size() == 2
            && tree.has(last, DETERMINER)
            && tree.head(members.getFirst())
                .filter(verb -> tree.is(verb, CONJUNCT) && isBehindBareAnd(verb))
                .isPresent();
    return last.isNoun() && comma && apart;
  }

  private boolean isBehindBareAnd(Token member) {
    int before = tree.member(member).getFirst().index() - 1;
    return before > 0
        && tree.tokens().get(before).is(CONJUNCTION)
        && !tree.tokens().get(before - 1).is(COMMA);
  }

  /** Whether it has a comma behind which no "and" stands. */
  private static boolean isOpen(List<Token> words) {
    List<Token> joints = words.stream().filter(word -> word.is(COMMA, CONJUNCTION)).toList();
    return joints.stream().anyMatch(joint -> joint.is(COMMA)) && joints.getLast().is(COMMA);
  }

  /** "the provision of food, water, and | protection": the "and" closes the inner list. */
  private boolean isUnfinished(List<Token> members) {
    return members.stream()
        .limit(members.size() - 1L)
        .flatMap(member -> tree.member(member).stream())
        .filter(inner -> !members.contains(inner) && !tree.is(inner, CONJUNCT))
        .map(tree::conjuncts)
        .filter(list -> list.size() > 1)
        .anyMatch(list -> list.stream().allMatch(one -> !tree.has(one, COORDINATOR)));
  }

  /** "the lives of its citizens and | the citizens of the region". */
  private boolean recurs(List<Token> members) {
    Token last = members.getLast();
    return tree.member(members.getFirst()).stream()
        .anyMatch(word -> !word.equals(members.getFirst()) && word.lemma().equals(last.lemma()));
  }

  /** "its vaccine and | biosafety campaign": the first may describe what the last names. */
  private boolean lendsHead(List<Token> members) {
    Token first = members.getFirst();
    Token last = members.getLast();
    boolean compound =
        tree.children(last, COMPOUND).stream().filter(word -> word.is(SINGULAR_NOUN)).count() > 1;
    boolean owned = tree.has(last, DETERMINERS);
    return members.size() == 2
        && compound
        && !owned
        && first.is(SINGULAR_NOUN)
        && first.index() + 1 < tree.tokens().size()
        && !tree.has(first, PREPOSITION);
  }
}
