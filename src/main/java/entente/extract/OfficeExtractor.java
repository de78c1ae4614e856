package entente.extract;

import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.facts.Claim;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.facts.When;
import entente.link.OfficeMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds which office at the time of the article, or held it before. */
final class OfficeExtractor implements Extractor {

  @Override
  public List<Claim> claims(Discourse discourse) {
    Optional<When> at =
        discourse
            .scene()
            .day()
            .map(day -> new When(day.toString(), day.toString(), "article-date"));
    List<Claim> claims = new ArrayList<>();
    for (OfficeMention mention : distinct(discourse.scene().linking().offices())) {
      claims.add(claim(mention, false, at));
    }
    for (OfficeMention mention : distinct(discourse.scene().linking().formerOffices())) {
      claims.add(claim(mention, true, Optional.empty()));
    }
    return claims;
  }

  private static List<OfficeMention> distinct(List<OfficeMention> mentions) {
    Set<String> seen = new HashSet<>();
    return mentions.stream()
        .filter(one ->
            seen.add(
                one.holder().entity().id()
                    + " "
                    + one.office().role()
                    + " "
                    + one.office().of().id()))
        .toList();
  }

  private static Claim claim(OfficeMention mention, boolean former, Optional<When> at) {
    return new Claim(
        new Fact.OfficeHeld(mention.holder().entity(), mention.office(), former, at),
        Voice.article(Modality.ASSERTED),
        new Evidence(mention.span(), "office/" + mention.rule(), mention.confidence()));
  }
}
