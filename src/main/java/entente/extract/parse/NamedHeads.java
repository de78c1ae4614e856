package entente.extract.parse;

import static entente.article.Relation.*;

import entente.article.Token;

/**
 * Mends names before a noun: in "disappointed with the Chad and Togo | response" the names say
 * whose response it is, and are no list of which the response is one more; in "the Kenyan deputy |
 * foreign minister" the minister is Kenyan, and not the rank.
 */
final class NamedHeads {
  private final Arcs arcs;

  private NamedHeads(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    arcs.tokens().forEach(new NamedHeads(arcs)::mend);
  }

  private void mend(Token noun) {
    mendRank(noun);
    int before = noun.index() - 1;
    boolean behindName =
        noun.isCommonNoun()
            && !arcs.is(noun, COMPOUND)
            && before > 0
            && arcs.at(before).isProper()
            && arcs.is(before, CONJUNCT);
    int first = behindName ? arcs.heads()[before] : -1;
    boolean beside =
        first >= 0
            && arcs.at(first).isProper()
            && !arcs.is(first, SUBJECT, PASSIVE_SUBJECT)
            && (arcs.heads()[noun.index()] == arcs.heads()[first]
                || arcs.heads()[noun.index()] == first);
    if (beside && !arcs.hasChild(before, child -> child.index() > before)) {
      arcs.attach(noun, arcs.heads()[first], arcs.relations()[first]);
      arcs.attach(arcs.at(first), noun.index(), COMPOUND);
      arcs.tokens().stream()
          .filter(word -> arcs.heads()[word.index()] == first && arcs.is(word, DETERMINER))
          .forEach(the -> arcs.attach(the, noun.index(), DETERMINER));
    }
  }

  private void mendRank(Token whose) {
    int rank = arcs.heads()[whose.index()];
    boolean below =
        rank > whose.index()
            && arcs.is(whose, MODIFIER, COMPOUND, POSSESSOR)
            && arcs.isListed(rank, "other-rank")
            && arcs.is(rank, MODIFIER, COMPOUND)
            && arcs.heads()[rank] > rank;
    if (below) {
      arcs.attach(whose, arcs.heads()[rank], arcs.relations()[whose.index()]);
    }
  }
}
