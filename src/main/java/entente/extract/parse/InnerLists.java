package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.facts.Stance;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * Mends lists within lists: which of the two a member belongs to that stands behind a comma.
 *
 * <p>Each list has one "and" before its last member. In "its practices, a crackdown in Chad, abuses
 * in Mali, and actions" the inner list has none, so "abuses" goes on with the outer one; in
 * "passage for Chadians and Malians, shelter, and aid" the inner one is over before "shelter". In
 * "the plight of Haiti, the deaths, and the damage" the deaths stand beside the plight and not
 * beside a name; a noun that comes again stands beside itself. Behind "such as" or "including" a
 * list of three is what it spells out. What is spoken of stands beside what is spoken of: "raised
 * the importance of peace, concerns about arms, and the need to act" has three topics.
 */
final class InnerLists {
  private final Arcs arcs;

  private InnerLists(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    InnerLists lists = new InnerLists(arcs);
    arcs.tokens().forEach(lists::mendMember);
    arcs.tokens().forEach(lists::mendBehindName);
    arcs.tokens().forEach(lists::mendRecurring);
    arcs.tokens().forEach(lists::mendTopic);
    arcs.tokens().forEach(lists::mendIncluded);
  }

  /** "raised the importance of peace, | concerns about arms": raised as well, and not important. */
  private void mendTopic(Token noun) {
    boolean topic =
        noun.isCommonNoun()
            && arcs.is(noun, CONJUNCT, APPOSITION, OBJECT)
            && arcs.isListed(noun.index(), "spoken-of")
            && arcs.hasChild(noun.index(), more -> isContent(more, noun));
    int before = topic ? arcs.firstOf(noun.index()) - 1 : -1;
    int comma = before > 0 && arcs.at(before).is(CONJUNCTION) ? before - 1 : before;
    if (comma > 0 && arcs.at(comma).is(COMMA)) {
      spokenOf(noun)
          .filter(first -> first.index() < comma && arcs.heads()[noun.index()] != first.index())
          .ifPresent(first -> {
            arcs.attach(noun, first.index(), CONJUNCT);
            if (before > comma) {
              arcs.attach(arcs.at(before), first.index(), COORDINATOR);
            }
          });
    }
  }

  /**
   * "concerns | about arms", "ways | to act", "the importance | of peace"; not "a way | of life".
   */
  private boolean isContent(Token more, Token noun) {
    boolean about =
        arcs.is(more, PREPOSITION)
            && !more.text().equals("including")
            && (!more.text().equals("of") || arcs.isListed(noun.index(), "importance"));
    return more.index() > noun.index() && (about || arcs.is(more, ADNOMINAL));
  }

  /** The object over the noun of a verb of saying or talking, with no clause between. */
  private Optional<Token> spokenOf(Token noun) {
    for (int above = arcs.heads()[noun.index()]; above >= 0; above = arcs.heads()[above]) {
      int verb = arcs.heads()[above];
      if (arcs.at(above).isFinite()) {
        return Optional.empty();
      }
      boolean spoken =
          verb >= 0
              && arcs.is(above, OBJECT)
              && arcs.at(above).isCommonNoun()
              && arcs.at(verb).isVerb()
              && isSpeaking(arcs.at(verb));
      if (spoken) {
        return Optional.of(arcs.at(above));
      }
    }
    return Optional.empty();
  }

  private boolean isSpeaking(Token verb) {
    return arcs.isListed(verb.index(), "saying")
        || arcs.cues().stances(verb.lemma(), WordClass.VERB).stream()
            .anyMatch(cue -> cue.stance() == Stance.DISCUSS);
  }

  private void mendMember(Token noun) {
    boolean listed = noun.isNoun() && before(noun).is(COMMA);
    int inner = listed ? innerOf(noun) : -1;
    boolean names = inner >= 0 && noun.isProper() && arcs.at(inner).isProper();
    if (inner >= 0 && arcs.at(inner).isNoun() && !names && isLoose(inner, noun)) {
      outer(inner, noun).ifPresent(first -> join(noun, first));
    }
  }

  /** "schools in Faya, | arrests in Chad, and": nor is a bare noun another name of a place. */
  private int innerOf(Token noun) {
    int head = arcs.heads()[noun.index()];
    boolean apart =
        arcs.is(noun, APPOSITION)
            && noun.is(PLURAL_NOUN)
            && arcs.at(head).isProper()
            && !arcs.hasChild(noun.index(), DETERMINER, POSSESSOR);
    return arcs.is(noun, CONJUNCT) ? firstOf(noun.index()) : apart ? head : -1;
  }

  /** Whether the inner list ends nowhere with an "and", or has ended before the noun. */
  private boolean isLoose(int inner, Token noun) {
    List<Token> joined = members(inner).stream().filter(this::isBehindAnd).toList();
    boolean over = joined.stream().anyMatch(member -> member.index() < noun.index());
    boolean goesOn =
        joined.stream()
            .filter(member -> member.index() > noun.index())
            .anyMatch(member -> arcs.at(arcs.firstOf(member.index()) - 2).is(COMMA));
    return joined.isEmpty() || (over && !goesOn);
  }

  /** The first of the list around the inner one, if it ends with an "and" behind the noun. */
  private Optional<Integer> outer(int inner, Token noun) {
    for (int above = arcs.heads()[inner]; above >= 0; above = arcs.heads()[above]) {
      if (arcs.at(above).isFinite()) {
        return Optional.empty();
      }
      int first = firstOf(above);
      boolean around =
          arcs.at(above).isNoun()
              && above < inner
              && members(first).stream()
                  .anyMatch(last -> last.index() > noun.index() && isBehindAnd(last));
      if (around) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** "the plight of Haiti, | the deaths, and the damage", "the port of Lamu, roads, and water". */
  private void mendBehindName(Token name) {
    boolean below = name.isProper() && arcs.is(name, PREPOSITION_OBJECT);
    List<Token> later = below ? members(name.index()) : List.of();
    boolean unlike =
        later.size() > 1
            && before(later.getFirst()).is(COMMA)
            && later.stream().allMatch(Token::isCommonNoun)
            && (isOf(name) || later.stream().allMatch(this::isDefinite));
    int top = unlike ? topAbove(name.index()) : -1;
    if (top >= 0 && isDefinite(arcs.at(top))) {
      later.forEach(member -> join(member, top));
    }
  }

  /**
   * "a dialogue on arms, | a dialogue on trade", "issues in the tie, the war, | and border issues":
   * beside the noun that is the same, and so are all before it in its list that a comma parts.
   */
  private void mendRecurring(Token noun) {
    boolean listed = noun.isCommonNoun() && arcs.is(noun, CONJUNCT, APPOSITION);
    int list =
        listed
            ? (arcs.is(noun, CONJUNCT) ? firstOf(noun.index()) : arcs.heads()[noun.index()])
            : -1;
    if (list < 0 || !arcs.at(list).isNoun() || !isParted(noun)) {
      return;
    }
    for (int i = arcs.heads()[list]; i >= 0 && !arcs.at(i).isVerb(); i = arcs.heads()[i]) {
      if (arcs.at(i).isNoun() && arcs.at(i).lemma().equals(noun.lemma())) {
        int same = i;
        members(list).stream()
            .filter(member -> member.index() < noun.index() && before(member).is(COMMA))
            .forEach(member -> join(member, same));
        join(noun, same);
        return;
      }
    }
  }

  /** "priorities such as trade, | energy, and rights", of which all are such priorities. */
  private void mendIncluded(Token included) {
    int as = arcs.heads()[included.index()];
    boolean opens =
        as > 0
            && arcs.is(included, PREPOSITION_OBJECT, PREPOSITION_CLAUSE)
            && (arcs.at(as).text().equals("including")
                || (arcs.at(as).text().equals("as") && arcs.at(as - 1).text().equals("such")));
    if (!opens) {
      return;
    }
    List<Token> all =
        arcs.tokens().subList(included.index() + 1, arcs.heads().length).stream()
            .filter(next -> arcs.is(next, CONJUNCT) && firstOf(next.index()) < as)
            .filter(next -> included.isNoun() ? next.isNoun() : next.is(GERUND))
            .toList();
    long open = all.stream().takeWhile(next -> !isBehindAnd(next)).count();
    List<Token> later = all.stream().limit(open + 1).toList();
    boolean list =
        open > 0
            && later.size() > open
            && before(later.getFirst()).is(COMMA)
            && (isDefinite(included) || later.stream().noneMatch(this::isDefinite));
    if (list) {
      later.forEach(next -> join(next, included.index()));
    }
  }

  /** Whether a comma stands before the noun, or before its "and". */
  private boolean isParted(Token noun) {
    int before = arcs.firstOf(noun.index()) - 1;
    return before > 1
        && (arcs.at(before).is(COMMA)
            || (arcs.at(before).is(CONJUNCTION) && arcs.at(before - 1).is(COMMA)));
  }

  private boolean isOf(Token name) {
    return arcs.at(arcs.heads()[name.index()]).lemma().equals("of");
  }

  /** The outermost noun above of which no stance is told; -1 where there is none. */
  private int topAbove(int name) {
    int top = -1;
    int above = arcs.heads()[name];
    while (above >= 0
        && !arcs.at(above).isVerb()
        && !arcs.at(above).text().equals("as")
        && !isStance(above)) {
      top = arcs.at(above).isNoun() ? above : top;
      above = arcs.heads()[above];
    }
    return top;
  }

  private boolean isStance(int noun) {
    return arcs.at(noun).isNoun()
        && !arcs.cues().stances(arcs.at(noun).lemma(), WordClass.NOUN).isEmpty();
  }

  private boolean isDefinite(Token noun) {
    return arcs.hasChild(
        noun.index(),
        word ->
            word.index() < noun.index()
                && (arcs.is(word, POSSESSOR) || word.lemma().equals("the")));
  }

  private boolean isBehindAnd(Token member) {
    return before(member).is(CONJUNCTION);
  }

  private Token before(Token member) {
    return arcs.at(Math.max(arcs.firstOf(member.index()) - 1, 0));
  }

  /** Hangs the member on the first, and with it the comma and the "and" before it. */
  private void join(Token member, int first) {
    for (int i = arcs.firstOf(member.index()) - 1;
        i > first && arcs.at(i).is(COMMA, CONJUNCTION);
        i--) {
      arcs.hang(i, first);
    }
    arcs.attach(member, first, CONJUNCT);
  }

  /** The members of a list behind its first, in text order. */
  private List<Token> members(int first) {
    return arcs.tokens().stream()
        .filter(member -> member.index() != first && firstOf(member.index()) == first)
        .toList();
  }

  private int firstOf(int member) {
    int first = member;
    for (int steps = 0;
        arcs.is(first, CONJUNCT) && arcs.heads()[first] >= 0 && steps < arcs.heads().length;
        steps++) {
      first = arcs.heads()[first];
    }
    return first;
  }
}
