package entente.extract.event;

import entente.article.Span;
import entente.extract.parse.Tree;
import entente.extract.passage.Dates;
import entente.facts.Claim;
import entente.facts.Fact;
import entente.facts.Modality;
import java.util.List;
import java.util.Optional;

/** What a headline tells without a tense is as real as the text below it tells the same. */
final class Headlines {

  private Headlines() {}

  /** The claims; a visit of the headline is planned where the text says only that it will be. */
  static List<Claim> under(List<Claim> claims, List<Tree> trees) {
    List<Span> titles =
        trees.stream()
            .map(tree -> tree.sentence().block())
            .filter(Dates::isTitle)
            .map(block -> block.span())
            .toList();
    List<Claim> below = claims.stream().filter(claim -> !isIn(titles, claim)).toList();
    return claims.stream()
        .map(claim -> isIn(titles, claim) ? planned(claim, below).orElse(claim) : claim)
        .toList();
  }

  private static boolean isIn(List<Span> titles, Claim claim) {
    return titles.stream().anyMatch(title -> title.covers(claim.evidence().parts().getFirst()));
  }

  private static Optional<Claim> planned(Claim headline, List<Claim> below) {
    List<Claim> there = below.stream().filter(claim -> isSame(headline, claim)).toList();
    List<Claim> same =
        there.isEmpty() ? below.stream().filter(claim -> isOnWay(headline, claim)).toList() : there;
    boolean ahead =
        headline.voice().modality() == Modality.HAPPENED
            && same.stream().noneMatch(claim -> claim.voice().modality() == Modality.HAPPENED);
    return same.stream()
        .filter(claim -> ahead && claim.voice().modality() == Modality.PLANNED)
        .findFirst()
        .map(claim ->
            new Claim(
                there.isEmpty() ? headline.fact() : claim.fact(),
                headline.voice().with(Modality.PLANNED),
                headline.evidence()));
  }

  private static boolean isSame(Claim one, Claim other) {
    return isOnWay(one, other)
        && one.fact() instanceof Fact.Visit visit
        && other.fact() instanceof Fact.Visit told
        && visit.destination().equals(told.destination());
  }

  /** A visit of the same visitor, on the same journey for all one knows. */
  private static boolean isOnWay(Claim one, Claim other) {
    return one.fact() instanceof Fact.Visit visit
        && other.fact() instanceof Fact.Visit told
        && visit.visitor().equals(told.visitor());
  }
}
